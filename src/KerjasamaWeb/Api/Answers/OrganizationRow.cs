using System.ComponentModel;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Organizations;

namespace KerjasamaWeb.Api.Answers;

[Description("Organisasi, forum, atau konferensi dalam daftar.")]
public sealed record OrganizationRow
{
    public required string Code { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string? Abbreviation { get; init; }

    [Description("igo: organisasi antarpemerintah.")]
    public required OrganizationKind Kind { get; init; }

    public required Reach Reach { get; init; }

    public required PartialDate Founded { get; init; }

    public required PartialDate? Dissolved { get; init; }

    public required string? Seat { get; init; }

    [Description("Banyaknya anggota pada membersAsOf.")]
    public required int MemberCount { get; init; }

    public required PartialDate MembersAsOf { get; init; }

    public required bool MembersComplete { get; init; }

    public required string Summary { get; init; }

    public required string Url { get; init; }

    public static OrganizationRow From(Organization organization) => new()
    {
        Code = organization.Code,
        Slug = organization.Slug,
        Name = organization.Name,
        Abbreviation = organization.Abbreviation,
        Kind = organization.Kind,
        Reach = organization.Reach,
        Founded = organization.Founded,
        Dissolved = organization.Dissolved,
        Seat = organization.Seat,
        MemberCount = organization.MemberCount,
        MembersAsOf = organization.MembersAsOf,
        MembersComplete = organization.MembersComplete,
        Summary = organization.Summary,
        Url = SitePaths.Organization(organization.Slug),
    };
}
