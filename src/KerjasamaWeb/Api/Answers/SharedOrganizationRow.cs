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

    [Description("Sejak kapan negara pertama menjadi anggota.")]
    public required PartialDate? FirstSince { get; init; }

    [Description("Sejak kapan negara kedua menjadi anggota.")]
    public required PartialDate? SecondSince { get; init; }

    public required string Url { get; init; }

    public static SharedOrganizationRow From(SharedOrganization organization) => new()
    {
        Slug = organization.Slug,
        Name = organization.Name,
        Abbreviation = organization.Abbreviation,
        Kind = organization.Kind,
        Reach = organization.Reach,
        MemberCount = organization.MemberCount,
        FirstSince = organization.FirstSince,
        SecondSince = organization.SecondSince,
        Url = SitePaths.Organization(organization.Slug),
    };
}
