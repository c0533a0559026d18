using System.Text;
using Kerjasama.Catalog;
using KerjasamaWeb.Api.Answers;
using KerjasamaWeb.Display;
using KerjasamaWeb.Hosting;
using KerjasamaWeb.Pages.Maps;
using KerjasamaWeb.Pictures;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace KerjasamaWeb.Api.Downloads;

/// <summary>The map page as pictures and as tables.</summary>
internal static class MapDownloads
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    private static readonly IReadOnlyList<CsvColumn<MapRow>> Columns =
    [
        new("kode", r => r.Code),
        new("nama", r => r.Name),
        new("nilai", r => r.Value),
        new("kedudukan", r => r.Standing),
        new("alamat", r => r.Path),
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var one = new Download { Summary = "Satu peta: mitra bilateral, anggota organisasi, pihak perjanjian, atau tahun bergabung", Keys = MapReader.Keys, Example = "/peta.csv?lapis=anggota:asean" };
        // Kept by PngPictures and not with the pages, which pictures would push out.
        routes.MapMethods("/peta.png", Methods, Png).WithMetadata(one with { Example = "/peta.png?lapis=bergabung:pbb" });
        routes.MapDownload("/peta.csv", Table, one);
        routes.MapDownload("/peta.json", Json, one with { Example = "/peta.json?lapis=mitra&bidang=perdagangan" });
        routes.MapDownload("/peta.svg", Svg, one with { Example = "/peta.svg?lapis=pihak:rcep&kawasan=asia-pasifik" });
    }

    /// <summary>The map asked for, or why there is none: a file cannot say beside its rows that it left something out.</summary>
    public static (MapView? View, ProblemHttpResult? Problem) Find(HttpRequest request, MapReader reader) => reader.Read(request.Query) switch
    {
        null => (null, ApiProblems.BadRequest("lapis: peta itu tidak ada. Tulis misalnya mitra, anggota:asean, pihak:rcep, atau bergabung:asean.")),
        { Problems.Count: > 0 } view => (null, ApiProblems.BadRequest(string.Join(' ', view.Problems))),
        var view => (view, null),
    };

    public static MapPicture Picture(MapView view, WorldMap world, SiteOptions site) => MapPicture.Of(
        view.Heading,
        view.Answer,
        $"Sumber: {site.BaseUrl}{Uri.UnescapeDataString(view.Address())}, data per {Format.Date(view.AsOf.Day)}, CC BY 4.0. Garis batas: Natural Earth, tidak menyatakan status hukum.",
        view.Legend,
        view.Marks,
        world.Crop(view.Part));

    /// <summary>The file's name: peta-anggota-asean.</summary>
    public static string NameOf(MapView view) => "peta-" + view.Layer.ToString().Replace(':', '-') + (view.Field is { } field ? "-" + field.Slug : "");

    private static IResult Table(HttpRequest request, MapReader reader)
    {
        var (view, problem) = Find(request, reader);
        return view is null ? problem! : new CsvFile<MapRow>(NameOf(view), Columns, Shown(view));
    }

    private static IResult Json(HttpRequest request, MapReader reader)
    {
        var (view, problem) = Find(request, reader);
        return view is null ? problem! : TypedResults.Ok(new MapAnswer
        {
            Layer = view.Layer.ToString(),
            Title = view.Heading,
            AsOf = view.AsOf.Day,
            Total = Shown(view).Count(),
            Items = [.. Shown(view).Select(r => new MapItem { Code = r.Code, Name = r.Name, Value = r.Value, Standing = r.Standing, Url = r.Path })],
            Url = view.Address(),
        });
    }

    private static IResult Svg(HttpRequest request, MapReader reader, WorldMap world, IOptions<SiteOptions> site)
    {
        var (view, problem) = Find(request, reader);
        if (view is null)
        {
            return problem!;
        }

        request.HttpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{NameOf(view)}.svg\"";
        return TypedResults.Text(SvgPicture.Write(Picture(view, world, site.Value), world), "image/svg+xml", Encoding.UTF8);
    }

    private static async Task<IResult> Png(HttpRequest request, MapReader reader, PngPictures pictures, WorldMap world, CatalogDatabase catalogue, IOptions<SiteOptions> site)
    {
        var (view, problem) = Find(request, reader);
        if (view is null)
        {
            return problem!;
        }

        var png = await pictures.DrawAsync(catalogue.Version + view.Address(), () => Picture(view, world, site.Value));
        if (png is null)
        {
            request.HttpContext.Response.Headers.RetryAfter = "10";
            return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        return TypedResults.Bytes(png, "image/png", NameOf(view) + ".png");
    }

    private static IEnumerable<MapRow> Shown(MapView view) => view.Rows.Where(r => r.Class.Length > 0);
}
