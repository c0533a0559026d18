using Microsoft.AspNetCore.Http.HttpResults;

namespace KerjasamaWeb.Api;

/// <summary>Errors of the API as problem+json (RFC 9457) in Indonesian.</summary>
internal static class ApiProblems
{
    public static ProblemHttpResult BadRequest(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest);

    public static ProblemHttpResult NotFound(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status404NotFound);

    /// <summary>Gives every problem its Indonesian title, and a detail where the request has none of its own.</summary>
    public static void Complete(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        var (title, detail) = (problem.Status ?? context.HttpContext.Response.StatusCode) switch
        {
            StatusCodes.Status400BadRequest => ("Permintaan tidak dapat dibaca", "Ada tanda dalam alamat yang tidak dapat diterima. Periksa ejaannya."),
            StatusCodes.Status404NotFound => ("Tidak ditemukan", "Alamat ini tidak ada. Semua alamat API ada di /data dan /api/v1/openapi.json."),
            StatusCodes.Status405MethodNotAllowed => ("Cara ini tidak tersedia", "API ini hanya untuk dibaca: kirim permintaan GET atau HEAD."),
            StatusCodes.Status414UriTooLong => ("Alamat terlalu panjang", "Pendekkan alamatnya, misalnya dengan lebih sedikit pihak."),
            StatusCodes.Status503ServiceUnavailable => ("Katalog sedang disiapkan", "Coba lagi beberapa menit lagi."),
            _ => ("Ada yang salah di pihak kami", "Kesalahannya sudah tercatat. Coba lagi."),
        };
        problem.Title = title;
        problem.Detail ??= detail;
    }
}
