using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Events;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Pages;
using Kerjasama.Catalog.Relations;
using Kerjasama.Catalog.Search;
using Kerjasama.Catalog.Terms;

namespace Kerjasama.Catalog.Building;

/// <summary>What the search index is told of each record.</summary>
internal static class SearchDocuments
{
    private const int FirstParagraph = 240;

    public static SearchDocument Of(CountryFile country, RenderedMarkdown text) => new()
    {
        Kind = SearchKind.Country,
        Title = country.Name,
        Url = SitePaths.Country(country.Slug),
        Summary = Beginning(text.PlainText.Length > 0 ? text.PlainText : country.OfficialName),
        Names = [country.NameEn, country.OfficialName, country.Code, .. country.Aliases, .. country.FormerNames.Select(f => f.Name)],
        Body = string.Join(' ', [text.PlainText, country.Capital ?? "", country.StatusNote ?? ""]),
        Weight = country.Status == CountryStatus.UnMember ? 10 : 5,
        Countries = [country.Code],
        Anchors = ["profil", "perjanjian", "organisasi", "sumber"],
    };

    public static SearchDocument Of(OrganizationFile organization, RenderedMarkdown text) => new()
    {
        Kind = SearchKind.Organization,
        Title = organization.Name,
        Url = SitePaths.Organization(organization.Slug),
        Summary = organization.Summary,
        Names = [organization.NameEn, organization.Abbreviation ?? organization.Code, organization.Code, .. organization.Aliases],
        Body = string.Join(' ', [text.PlainText, .. organization.Aims, .. organization.Organs.Select(o => $"{o.Name} {o.Text}"), organization.IndonesiaRole ?? "", .. organization.History.Select(h => h.Text)]),
        Weight = organization.Members.Count,
        Fields = organization.Fields,
        Reach = KebabName<Reach>.Name(organization.Reach),
        Year = organization.Founded.Year,
        Countries = [.. organization.Members.Where(m => m.To is null).Select(m => m.Member).Distinct()],
        Anchors =
        [
            "anggota", "sumber",
            .. When(organization.Organs.Count > 0, "organ"), .. When(organization.Aims.Count > 0, "tujuan"), .. When(organization.IndonesiaRole is not null, "peran"),
            .. When(organization.History.Count > 0, "sejarah"), .. When(organization.Sessions.Count > 0, "pertemuan"), .. AnchorsOf(text),
        ],
    };

    public static SearchDocument Of(AgreementFile agreement, RenderedMarkdown text, Classification.Classification classification, Reach? reach) => new()
    {
        Kind = SearchKind.Agreement,
        Title = agreement.ShortTitle,
        Url = SitePaths.Agreement(agreement.Slug),
        Summary = agreement.Summary,
        Names = [agreement.Title, .. Given(agreement.TitleEn), .. Given(agreement.Abbreviation), .. agreement.Aliases],
        Body = string.Join(' ', [text.PlainText, .. agreement.Ratification, .. agreement.History.Select(h => h.Text)]),
        Weight = classification.Counts.Parties,
        Label = KebabName<Label>.Name(classification.Label),
        Fields = agreement.Fields,
        Reach = reach is { } r ? KebabName<Reach>.Name(r) : null,
        Status = KebabName<AgreementStatus>.Name(agreement.Status),
        Year = (agreement.Signed ?? agreement.InForce)?.Year,
        Countries = [.. agreement.Parties.Select(p => p.Party).Distinct()],
        Anchors = ["klasifikasi", "pihak", "sumber", .. When(agreement.History.Count > 0, "sejarah"), .. AnchorsOf(text)],
    };

    public static SearchDocument Of(PageFile page, RenderedMarkdown text) => new()
    {
        Kind = page.Kind switch { PageKind.Concept => SearchKind.Concept, PageKind.Rule => SearchKind.Rule, _ => SearchKind.Page },
        Title = page.Title,
        Url = KnownPaths.PathOf(page),
        Summary = page.Definition ?? page.Summary ?? Beginning(text.PlainText),
        Names = page.Kind == PageKind.Rule ? [page.Slug.ToUpperInvariant()] : [],
        Body = text.PlainText,
        Weight = 5,
        Anchors = AnchorsOf(text),
    };

    public static SearchDocument Of(TermFile term, string body) => new()
    {
        Kind = SearchKind.Term,
        Title = term.Term,
        Url = SitePaths.Term(term.Slug),
        Summary = term.Definition,
        Names = [.. Given(term.TermEn), .. term.Aliases],
        Body = body,
    };

    public static SearchDocument Of(RelationFile relation, CountryFile first, CountryFile second, RenderedMarkdown text) => new()
    {
        Kind = SearchKind.Relation,
        Title = $"Hubungan {first.Name}–{second.Name}",
        Url = SitePaths.Relation(relation.First, relation.Second),
        Summary = relation.Summary,
        Body = text.PlainText,
        Countries = [first.Code, second.Code],
        Anchors = ["perjanjian", "organisasi", .. AnchorsOf(text)],
    };

    public static SearchDocument Of(EventFile item, string body) => new()
    {
        Kind = SearchKind.Event,
        Title = item.Title,
        Url = SitePaths.Event(item.Slug),
        Summary = item.Summary,
        Body = string.Join(' ', [body, item.Place ?? ""]),
        Fields = item.Fields,
        Year = item.Date.Year,
    };

    /// <summary>The pages that tables give, and those that stand by themselves.</summary>
    public static IEnumerable<SearchDocument> OfTables(ContentSet content) =>
        content.Fields.Select(f => new SearchDocument { Kind = SearchKind.Field, Title = f.Name, Url = SitePaths.Field(f.Slug), Summary = f.Summary, Names = [f.Code] })
            .Concat(content.Regions.Select(r => new SearchDocument { Kind = SearchKind.Region, Title = r.Name, Url = SitePaths.Region(r.Slug), Summary = r.Summary ?? r.Name }))
            .Concat(content.Sources.Select(s => new SearchDocument { Kind = SearchKind.Source, Title = s.Title, Url = SitePaths.Source(s.Id), Summary = s.Publisher, Body = s.Note ?? "" }))
            .Concat(SearchPages.All);

    private static IReadOnlyList<string> AnchorsOf(RenderedMarkdown text) => [.. text.Headings.Select(heading => heading.Id)];

    private static IEnumerable<string> When(bool stands, string anchor) => stands ? [anchor] : [];

    private static IEnumerable<string> Given(string? text) => text is null ? [] : [text];

    private static string Beginning(string text)
    {
        if (text.Length <= FirstParagraph)
        {
            return text;
        }

        var end = text.LastIndexOf(". ", FirstParagraph, StringComparison.Ordinal);
        return end > 0 ? text[..(end + 1)] : text[..text.LastIndexOf(' ', FirstParagraph)] + "…";
    }
}
