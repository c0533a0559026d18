namespace Kerjasama.Catalog.Search;

/// <summary>The kinds of things that can be found, spelled as in page addresses.</summary>
public static class SearchKind
{
    public const string Country = "negara";
    public const string Agreement = "perjanjian";
    public const string Organization = "organisasi";
    public const string Concept = "konsep";
    public const string Term = "istilah";
    public const string Event = "peristiwa";
    public const string Rule = "aturan";
    public const string Source = "sumber";
    public const string Page = "halaman";
    public const string Field = "bidang";
    public const string Region = "kawasan";
    public const string Misconception = "kekeliruan";
    public const string Question = "tanya";
    public const string Lesson = "pelajaran";

    /// <summary>The page of two countries; never stored, made when a query names two countries.</summary>
    public const string Relation = "hubungan";

    /// <summary>How much more a hit of this kind is wanted than an agreement with the same words.</summary>
    internal static double Importance(string kind) => kind switch
    {
        Concept => 2.2,
        Country => 2.0,
        Organization => 1.9,
        Field or Region => 1.5,
        Question or Misconception or Event => 1.3,
        Term or Rule or Lesson => 1.2,
        Page => 0.9,
        Source => 0.5,
        _ => 1.0,
    };
}
