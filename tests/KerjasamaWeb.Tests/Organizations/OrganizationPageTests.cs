using System.Net;
using Xunit;

namespace KerjasamaWeb.Tests.Organizations;

[Collection(SiteTests.Name)]
public sealed class OrganizationPageTests(SiteFixture site)
{
    [Fact]
    public async Task Unknown_slug_is_not_found() => await site.PageAsync("/organisasi/tidak-ada", HttpStatusCode.NotFound);

    [Theory]
    [InlineData("/organisasi/perbara", "/organisasi/asean")]
    [InlineData("/organisasi/uno", "/organisasi/pbb")]
    public async Task Other_names_lead_to_the_page(string path, string to)
    {
        using var response = await site.GetAsync(path);

        Assert.Equal((HttpStatusCode.MovedPermanently, to), (response.StatusCode, response.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task A_country_is_no_organisation() => await site.PageAsync("/organisasi/indonesia", HttpStatusCode.NotFound);

    [Theory]
    [InlineData("", "11")]
    [InlineData("?per=1990-01-01", "6")]
    [InlineData("?per=1967-08-08", "5")]
    public async Task An_organisation_is_no_agreement_and_is_counted_on_the_day(string query, string members)
    {
        var page = await site.PageAsync("/organisasi/asean" + query);

        Assert.Contains("bukan perjanjian", page.GetElementById("klasifikasi")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([members, members, "K0"], page.QuerySelectorAll(".why dd").Take(3).Select(d => d.TextContent));
        Assert.StartsWith(members + " anggota", page.QuerySelector("#anggota ~ .table caption")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_row_that_holds_bears_the_members_id()
    {
        var now = await site.PageAsync("/organisasi/pbb");
        var away = await site.PageAsync("/organisasi/pbb?per=1965-06-01");

        Assert.DoesNotContain("gone", now.GetElementById("anggota-idn")!.ClassList);
        Assert.Contains("gone", away.GetElementById("anggota-idn")!.ClassList);
    }

    [Fact]
    public async Task Before_it_was_founded_there_is_nothing_to_count()
    {
        var page = await site.PageAsync("/organisasi/asean?per=1950-01-01");

        Assert.Null(page.QuerySelector(".why"));
        Assert.Contains("belum berdiri", page.QuerySelector("#klasifikasi + p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ended_organisation_shows_its_last_members()
    {
        var page = await site.PageAsync("/organisasi/liga-bangsa-bangsa?per=2000-01-01");

        Assert.NotEmpty(page.QuerySelectorAll("#anggota ~ .table tr:not(.gone) th a"));
        Assert.StartsWith("Sudah bubar.", page.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_without_a_member_list_bears_no_label()
    {
        var page = await site.PageAsync("/organisasi/undp");

        Assert.Null(page.QuerySelector(".why"));
        Assert.Null(page.QuerySelector(".badges a[href='#klasifikasi']"));
    }

    [Fact]
    public async Task Both_lenses_are_shown_where_schoolbooks_say_regional()
    {
        var page = await site.PageAsync("/organisasi/asean");

        Assert.Equal(["Hukum internasional: multilateral.", "Buku sekolah: regional."], page.QuerySelectorAll("#kacamata ~ .glasses p > b").Select(b => b.TextContent));
    }
}
