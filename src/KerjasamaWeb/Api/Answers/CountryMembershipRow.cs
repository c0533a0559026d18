using System.ComponentModel;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Organizations;

namespace KerjasamaWeb.Api.Answers;

[Description("Satu masa keanggotaan sebuah negara.")]
public sealed record CountryMembershipRow
{
    [Description("Slug organisasi.")]
    public required string Organization { get; init; }

    public required string Name { get; init; }

    public required string? Abbreviation { get; init; }

    public required OrganizationKind Kind { get; init; }

    public required Reach Reach { get; init; }

    public required MembershipStatus Status { get; init; }

    public required PartialDate? From { get; init; }

    [Description("Hari pertama tidak lagi berstatus itu.")]
    public required PartialDate? To { get; init; }

    public required bool Unverified { get; init; }

    public required string Url { get; init; }

    public static CountryMembershipRow Of(CountryMembership membership) => new()
    {
        Organization = membership.Slug,
        Name = membership.Name,
        Abbreviation = membership.Abbreviation,
        Kind = membership.Kind,
        Reach = membership.Reach,
        Status = membership.Status,
        From = membership.FromDate,
        To = membership.ToDate,
        Unverified = membership.Unverified,
        Url = SitePaths.Organization(membership.Slug),
    };
}
