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

    /// <summary>The page of two countries; stored if it has a text of its own, else made when a query names two countries.</summary>
    public const string Relation = "hubungan";

    // From the kinds that answer most questions to those that are searched on purpose only.
    private static readonly string[] Order =
        [Concept, Country, Organization, Field, Region, Event, Question, Misconception, Term, Lesson, Rule, Page, Agreement, Source];

    public static IReadOnlyList<string> All { get; } = [.. Order, Relation];

    /// <summary>The place of a kind in the index; an unknown kind comes before the sources.</summary>
    internal static int OrderOf(string kind) => Array.IndexOf(Order, kind) is >= 0 and var place ? place : Order.Length - 2;

    /// <summary>How much more a hit of this kind is wanted than an agreement whose text matches as well.</summary>
    internal static double Importance(string kind) => kind switch
    {
        Concept => 1.8,
        Organization => 1.5,
        Field or Region or Question or Misconception => 1.3,
        Country or Event or Term or Rule or Lesson => 1.2,
        Page => 0.9,
        Source => 0.5,
        _ => 1.0,
    };
}
