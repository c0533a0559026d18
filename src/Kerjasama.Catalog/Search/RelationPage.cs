namespace Kerjasama.Catalog.Search;

/// <summary>The generated page of two countries, as a hit: only pairs with a text of their own are stored, for there are some thirty thousand.</summary>
internal static class RelationPage
{
    private const string HomeSlug = "indonesia";

    /// <summary>Takes the cards of two countries in any order; Indonesia comes first, else the order is alphabetical by slug.</summary>
    public static CardRow Of(CardRow one, CardRow other)
    {
        var (first, second) = Comes(one, other) ? (one, other) : (other, one);
        return new()
        {
            Kind = SearchKind.Relation,
            Title = $"Hubungan {first.Title}–{second.Title}",
            Url = $"/hubungan/{Slug(first)}/{Slug(second)}",
            Summary = $"Perjanjian bilateral, perjanjian multilateral bersama, dan organisasi bersama {first.Title} dan {second.Title}.",
        };
    }

    private static bool Comes(CardRow one, CardRow other) =>
        Slug(one) == HomeSlug || (Slug(other) != HomeSlug && string.CompareOrdinal(Slug(one), Slug(other)) < 0);

    private static string Slug(CardRow country) => country.Url[(country.Url.LastIndexOf('/') + 1)..];
}
