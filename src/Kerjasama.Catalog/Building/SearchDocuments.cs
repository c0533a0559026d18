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

    public static SearchDocument Of(CountryFile country, string body) => new()
    {
        Kind = SearchKind.Country,
        Title = country.Name,
        Url = SitePaths.Country(country.Slug),
        Summary = Beginning(body.Length > 0 ? body : country.OfficialName),
        Names = [country.NameEn, country.OfficialName, country.Code, .. country.Aliases, .. country.FormerNames.Select(f => f.Name)],
        Body = string.Join(' ', [body, country.Capital ?? "", country.StatusNote ?? ""]),
        Weight = country.Status == CountryStatus.UnMember ? 10 : 5,
        Countries = [country.Code],
        Anchors = ["profil", "perjanjian", "organisasi", "sumber"],
    };

    public static SearchDocument Of(OrganizationFile organization, string body) => new()
    {
        Kind = SearchKind.Organization,
        Title = organization.Name,
        Url = SitePaths.Organization(organization.Slug),
        Summary = organization.Summary,
        Names = [organization.NameEn, organization.Abbreviation ?? organization.Code, organization.Code, .. organization.Aliases],
        Body = string.Join(' ', [body, .. organization.Aims, .. organization.Organs.Select(o => $"{o.Name} {o.Text}"), organization.IndonesiaRole ?? "", .. organization.History.Select(h => h.Text)]),
        Weight = organization.Members.Count,
        Fields = organization.Fields,
        Reach = KebabName<Reach>.Name(organization.Reach),
        Year = organization.Founded.Year,
        Anchors = ["anggota", "organ", "tujuan", "peran", "sejarah", "pertemuan", "peta", "sumber"],
    };

    public static SearchDocument Of(AgreementFile agreement, string body, Classification.Classification classification, Reach? reach) => new()
    {
        Kind = SearchKind.Agreement,
        Title = agreement.ShortTitle,
        Url = SitePaths.Agreement(agreement.Slug),
        Summary = agreement.Summary,
        Names = [agreement.Title, .. Given(agreement.TitleEn), .. Given(agreement.Abbreviation), .. agreement.Aliases],
        Body = string.Join(' ', [body, .. agreement.Ratification, .. agreement.History.Select(h => h.Text)]),
        Weight = classification.Counts.Parties,
        Label = KebabName<Label>.Name(classification.Label),
        Fields = agreement.Fields,
        Reach = reach is { } r ? KebabName<Reach>.Name(r) : null,
        Status = KebabName<AgreementStatus>.Name(agreement.Status),
        Year = (agreement.Signed ?? agreement.InForce)?.Year,
        Countries = [.. agreement.Parties.Select(p => p.Party).Distinct()],
        Anchors = ["klasifikasi", "pihak", "isi", "sejarah", "peta", "sumber"],
    };

    public static SearchDocument Of(PageFile page, string body) => new()
    {
        Kind = page.Kind switch { PageKind.Concept => SearchKind.Concept, PageKind.Rule => SearchKind.Rule, _ => SearchKind.Page },
        Title = page.Title,
        Url = KnownPaths.PathOf(page),
        Summary = page.Definition ?? page.Summary ?? Beginning(body),
        Names = page.Kind == PageKind.Rule ? [page.Slug.ToUpperInvariant()] : [],
        Body = body,
        Weight = 5,
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

    public static SearchDocument Of(RelationFile relation, string names, string body) => new()
    {
        Kind = SearchKind.Relation,
        Title = names,
        Url = SitePaths.Relation(relation.First, relation.Second),
        Summary = relation.Summary,
        Body = body,
        Anchors = ["latar", "ekonomi", "politik", "pendidikan", "perjanjian", "organisasi"],
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

    /// <summary>The pages that tables give: fields, regions, sources.</summary>
    public static IEnumerable<SearchDocument> OfTables(ContentSet content) =>
        content.Fields.Select(f => new SearchDocument { Kind = SearchKind.Field, Title = f.Name, Url = SitePaths.Field(f.Slug), Summary = f.Summary, Names = [f.Code] })
            .Concat(content.Regions.Select(r => new SearchDocument { Kind = SearchKind.Region, Title = r.Name, Url = SitePaths.Region(r.Slug), Summary = r.Summary ?? r.Name }))
            .Concat(content.Sources.Select(s => new SearchDocument { Kind = SearchKind.Source, Title = s.Title, Url = SitePaths.Source(s.Id), Summary = s.Publisher, Body = s.Note ?? "" }));

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
