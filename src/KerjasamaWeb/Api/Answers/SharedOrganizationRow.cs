using System.ComponentModel;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Relations;

namespace KerjasamaWeb.Api.Answers;

[Description("Organisasi yang beranggotakan kedua negara.")]
public sealed record SharedOrganizationRow
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string? Abbreviation { get; init; }

    public required OrganizationKind Kind { get; init; }

    public required Reach Reach { get; init; }

    public required int MemberCount { get; init; }

    [Description("Sejak kapan tiap negara menjadi anggota, dalam urutan countries.")]
    public required IReadOnlyList<PartialDate?> Since { get; init; }

    public required string Url { get; init; }

    public static SharedOrganizationRow From(SharedOrganization organization) => new()
    {
        Slug = organization.Slug,
        Name = organization.Name,
        Abbreviation = organization.Abbreviation,
        Kind = organization.Kind,
        Reach = organization.Reach,
        MemberCount = organization.MemberCount,
        Since = [organization.FirstSince, organization.SecondSince],
        Url = SitePaths.Organization(organization.Slug),
    };
}
