using Kerjasama.Catalog.Search;
using Xunit;

namespace Kerjasama.Catalog.Tests.Search;

public sealed class FacetTests
{
    private readonly TestSearch search = TestSearch.Samples;

    [Fact]
    public void Facets_count_hits_per_kind_and_sum_to_the_total()
    {
        var result = search.Find("jepang");
        Assert.Equal([new("negara", 1), new("perjanjian", 1)], result.Facets.OrderBy(facet => facet.Value));
        Assert.Equal(result.Total, result.Facets.Sum(facet => facet.Count));
    }

    [Fact]
    public void A_chosen_kind_keeps_the_counts_of_the_others()
    {
        var all = search.Find("jepang");
        var agreements = search.Find(new SearchRequest { Text = "jepang", Kinds = ["perjanjian"] });
        Assert.Equal(all.Facets, agreements.Facets);
        Assert.Equal(["/perjanjian/ijepa"], agreements.Hits.Select(hit => hit.Url));
        Assert.Equal(1, agreements.Total);
    }

    [Theory]
    [InlineData("bilateral", null, null, null, 3)]
    [InlineData(null, "trade", null, null, 2)]
    [InlineData(null, null, "terminated", null, 1)]
    [InlineData(null, null, null, "JPN", 2)]
    [InlineData("bilateral", "trade", "in-force", "jpn", 1)]
    [InlineData("tidak-ada", null, null, null, 0)]
    public void Filters_apply_together(string? label, string? field, string? status, string? country, int expected)
    {
        var request = new SearchRequest { Text = "negara kementerian persetujuan", Label = label, Field = field, Status = status, Country = country, Kinds = ["perjanjian"] };
        Assert.Equal(expected, search.Find(request with { Text = "kedua" }).Total + search.Find(request with { Text = "persetujuan" }).Total
            - search.Find(request with { Text = "kedua persetujuan" }).Total);
    }

    [Fact]
    public void Years_are_included_at_both_ends()
    {
        var request = new SearchRequest { Text = "indonesia", Kinds = ["perjanjian"], YearFrom = 1995, YearTo = 2000 };
        Assert.Equal([1995, 2000], search.Find(request).Hits.Select(hit => hit.Year!.Value).Order());
    }

    [Fact]
    public void A_filter_also_holds_for_the_page_that_the_query_names() =>
        Assert.DoesNotContain("/negara/jepang", search.Find(new SearchRequest { Text = "jepang", Label = "bilateral" }).Hits.Select(hit => hit.Url));

    [Fact]
    public void A_filter_that_leaves_nothing_is_not_answered_with_other_pages() =>
        Assert.Empty(search.Find(new SearchRequest { Text = "kopi tiongkok", YearFrom = 2020 }).Hits);

    [Theory]
    [InlineData(SearchFacet.Kind)]
    [InlineData(SearchFacet.Label)]
    [InlineData(SearchFacet.Field)]
    [InlineData(SearchFacet.Status)]
    [InlineData(SearchFacet.Decade)]
    [InlineData(SearchFacet.Country)]
    public void A_count_is_the_number_of_hits_that_the_value_leads_to(SearchFacet facet)
    {
        var asked = new SearchRequest { Text = "indonesia", Kinds = ["perjanjian"] };
        var counts = search.Find(asked).Counts[facet];
        Assert.NotEmpty(counts);
        Assert.All(counts, count => Assert.Equal(count.Count, search.Find(With(asked, facet, count.Value)).Total));
    }

    [Fact]
    public void A_chosen_value_keeps_the_counts_of_the_other_values_of_its_facet()
    {
        var asked = new SearchRequest { Text = "indonesia" };
        var all = search.Find(asked);
        var some = search.Find(asked with { Label = "bilateral" });
        Assert.Equal(all.Counts[SearchFacet.Label], some.Counts[SearchFacet.Label]);
        Assert.Equal(all.Total, some.Unfiltered);
        Assert.True(some.Total < all.Total);
    }

    private static SearchRequest With(SearchRequest request, SearchFacet facet, string value) => facet switch
    {
        SearchFacet.Kind => request with { Kinds = [value] },
        SearchFacet.Label => request with { Label = value },
        SearchFacet.Field => request with { Field = value },
        SearchFacet.Reach => request with { Reach = value },
        SearchFacet.Status => request with { Status = value },
        SearchFacet.Decade => request with { Decade = int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) },
        _ => request with { Country = value },
    };
}
