using System.ComponentModel;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Sources;

namespace KerjasamaWeb.Api.Answers;

[Description("Profil sebuah organisasi, forum, atau konferensi.")]
public sealed record OrganizationRecord
{
    public required string Code { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string NameEn { get; init; }

    public required string? Abbreviation { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    [Description("igo: organisasi antarpemerintah.")]
    public required OrganizationKind Kind { get; init; }

    public required Reach Reach { get; init; }

    public required IReadOnlyList<FieldRow> Fields { get; init; }

    public required string Summary { get; init; }

    public required PartialDate Founded { get; init; }

    public required string? FoundedPlace { get; init; }

    public required PartialDate? Dissolved { get; init; }

    public required string? Seat { get; init; }

    [Description("Perjanjian pendirian, bila ada halamannya.")]
    public required LinkRow? FoundingAgreement { get; init; }

    [Description("Nama naskah pendirian yang belum ada halamannya.")]
    public required string? FoundingText { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    public required IReadOnlyList<OrganRow> Organs { get; init; }

    public required IReadOnlyList<string> Aims { get; init; }

    [Description("Slug organisasi pendahulu.")]
    public required string? Predecessor { get; init; }

    [Description("Slug organisasi penerus.")]
    public required string? Successor { get; init; }

    public required string? Website { get; init; }

    public required string? IndonesiaRole { get; init; }

    public required SchoolbookRow? Schoolbook { get; init; }

    [Description("Hari yang diminta; bila tidak ada, hari daftar anggotanya lengkap.")]
    public required DateOnly AsOf { get; init; }

    [Description("Banyaknya anggota pada hari asOf.")]
    public required int MemberCount { get; init; }

    [Description("Sampai kapan daftar anggota dinyatakan lengkap.")]
    public required PartialDate MembersAsOf { get; init; }

    public required bool MembersComplete { get; init; }

    [Description("Semua masa keanggotaan; dengan asOf hanya yang berlaku pada hari itu.")]
    public required IReadOnlyList<MembershipRow> Memberships { get; init; }

    public required IReadOnlyList<SessionRow> Sessions { get; init; }

    public required IReadOnlyList<HistoryRow> History { get; init; }

    [Description("Slug organisasi terkait.")]
    public required IReadOnlyList<string> Related { get; init; }

    public required string? Misconception { get; init; }

    public required IReadOnlyList<ReferenceRow> Sources { get; init; }

    [Description("Hari terakhir seluruh catatan diperiksa penyunting.")]
    public required DateOnly Checked { get; init; }

    [Description("Nama kunci yang belum dapat dipastikan dari sumber primer.")]
    public required IReadOnlyList<string> Unverified { get; init; }

    public required string Url { get; init; }

    // Without a day asked for, all periods are kept.
    public static OrganizationRecord From(
        OrganizationProfile organization, IEnumerable<Field> fields, IReadOnlyList<Membership> memberships, IEnumerable<Session> sessions, IEnumerable<Reference> references, DateOnly? asOf)
    {
        var day = asOf ?? organization.MembersAsOf.Latest;
        return new()
        {
            Code = organization.Code,
            Slug = organization.Slug,
            Name = organization.Name,
            NameEn = organization.NameEn,
            Abbreviation = organization.Abbreviation,
            Aliases = organization.Aliases,
            Kind = organization.Kind,
            Reach = organization.Reach,
            Fields = [.. fields.Select(FieldRow.From)],
            Summary = organization.Summary,
            Founded = organization.Founded,
            FoundedPlace = organization.FoundedPlace,
            Dissolved = organization.Dissolved,
            Seat = organization.Seat,
            FoundingAgreement = organization.FoundingSlug is { } slug ? new() { Slug = slug, Title = organization.FoundingTitle ?? slug, Url = SitePaths.Agreement(slug) } : null,
            FoundingText = organization.FoundingText,
            Languages = organization.Languages,
            Organs = [.. organization.Organs.Select(OrganRow.From)],
            Aims = organization.Aims,
            Predecessor = organization.Predecessor,
            Successor = organization.Successor,
            Website = organization.Website,
            IndonesiaRole = organization.IndonesiaRole,
            Schoolbook = SchoolbookRow.From(organization.SchoolbookLabel, organization.SchoolbookReason),
            AsOf = day,
            MemberCount = memberships.Where(m => m.Status == MembershipStatus.Member && m.IsOn(day)).DistinctBy(m => m.Code).Count(),
            MembersAsOf = organization.MembersAsOf,
            MembersComplete = organization.MembersComplete,
            Memberships = [.. memberships.Where(m => asOf is null || m.IsOn(day)).Select(MembershipRow.Of)],
            Sessions = [.. sessions.Select(SessionRow.From)],
            History = [.. organization.History.Select(HistoryRow.From)],
            Related = organization.Related,
            Misconception = organization.Misconception,
            Sources = [.. references.Select(ReferenceRow.From)],
            Checked = organization.Checked,
            Unverified = organization.Unverified,
            Url = SitePaths.Organization(organization.Slug),
        };
    }
}
