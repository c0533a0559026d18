namespace Kerjasama.Catalog.Links;

/// <summary>Every URL path of the site; none is written anywhere else.</summary>
public static class SitePaths
{
    public const string Home = "/";
    public const string Concepts = "/konsep";
    public const string Countries = "/negara";
    public const string Agreements = "/perjanjian";
    public const string Organizations = "/organisasi";
    public const string Relations = "/hubungan";
    public const string Comparison = "/bandingkan";
    public const string Networks = "/jaringan";
    public const string Classify = "/klasifikasi";
    public const string Rules = "/klasifikasi/aturan";
    public const string Search = "/cari";
    public const string Sources = "/sumber";
    public const string Fields = "/bidang";
    public const string Regions = "/kawasan";
    public const string Terms = "/istilah";
    public const string Events = "/peristiwa";
    public const string Maps = "/peta";
    public const string Timeline = "/linimasa";
    public const string Glasses = "/dua-kacamata";
    public const string Data = "/data";
    public const string Methodology = "/metodologi";
    public const string About = "/tentang";
    public const string Teachers = "/guru";
    public const string LinkPromise = "/janji-tautan";

    public static string Concept(string slug) => $"{Concepts}/{slug}";

    public static string Country(string slug) => $"{Countries}/{slug}";

    public static string Agreement(string slug) => $"{Agreements}/{slug}";

    public static string Organization(string slug) => $"{Organizations}/{slug}";

    public static string Rule(string id) => $"{Rules}/{id.ToLowerInvariant()}";

    public static string Source(string id) => $"{Sources}/{id}";

    public static string Field(string slug) => $"{Fields}/{slug}";

    public static string Region(string slug) => $"{Regions}/{slug}";

    public static string Term(string slug) => $"{Terms}/{slug}";

    public static string Event(string slug) => $"{Events}/{slug}";

    /// <summary>The map of one layer: <c>mitra:jepang</c>, <c>anggota:asean</c>, <c>pihak:rcep</c>.</summary>
    public static string Map(string layer) => $"{Maps}?lapis={layer}";

    public static string Page(string slug) => $"/{slug}";

    /// <summary>The one URL of a pair: Indonesia first, else by slug.</summary>
    public static string Relation(string first, string second)
    {
        var (a, b) = OrderPair(first, second);
        return $"{Relations}/{a}/{b}";
    }

    /// <summary>Two to four countries side by side.</summary>
    public static string Compare(IEnumerable<string> slugs) => $"{Comparison}?negara={string.Join(',', slugs)}";

    /// <summary>The network around a country or an organisation.</summary>
    public static string Network(string slug) => $"{Networks}?pusat={slug}";

    public static (string First, string Second) OrderPair(string first, string second) =>
        second == "indonesia" || (first != "indonesia" && string.CompareOrdinal(second, first) < 0) ? (second, first) : (first, second);
}
