using Kerjasama.Catalog.Links;
using KerjasamaWeb.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KerjasamaWeb.Pages.Errors;

/// <summary>The page of every error. It never touches the catalogue, which may be what failed.</summary>
public sealed class ErrorModel : SitePage
{
    public int Code { get; private set; }

    public string Heading { get; private set; } = "";

    public string Advice { get; private set; } = "";

    /// <summary>For a removed page: why, and where to go instead.</summary>
    public MovedPath? Removed { get; private set; }

    public PageResult OnGet(int code)
    {
        Removed = HttpContext.Items[typeof(MovedPath)] as MovedPath;
        (Heading, Advice) = code switch
        {
            400 => ("Alamat ini tidak dapat dibaca", "Ada tanda dalam alamat yang tidak dapat diterima. Periksa ejaannya, atau cari dari sini."),
            404 => ("Halaman ini tidak ada", "Mungkin alamatnya salah ketik, atau halaman itu belum pernah ada. Alamat yang pernah terbit tidak kami hapus."),
            405 => ("Cara ini tidak tersedia", "Situs ini hanya untuk dibaca: kirim permintaan GET atau HEAD."),
            410 => ("Halaman ini sudah dihapus", Removed?.Reason ?? "Halaman ini pernah ada, lalu dihapus dengan sengaja."),
            414 => ("Alamat ini terlalu panjang", "Pendekkan alamatnya, misalnya dengan lebih sedikit pihak atau saringan."),
            429 => ("Terlalu banyak permintaan", "Tunggu sebentar, lalu coba lagi."),
            503 => ("Katalog sedang disiapkan", "Coba lagi beberapa menit lagi."),
            _ => ("Ada yang salah di pihak kami", "Kesalahannya sudah tercatat. Coba lagi, atau buka halaman lain."),
        };
        Code = code is >= 400 and <= 599 ? code : StatusCodes.Status404NotFound;
        Title = Heading;
        Description = Advice;
        CanonicalPath = ErrorPages.Path;
        IsUnlisted = true;
        Response.StatusCode = Code;
        Response.Headers.CacheControl = "no-store";
        return Page();
    }
}
