using System.ComponentModel;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Sources;

namespace KerjasamaWeb.Api.Answers;

[Description("Sebuah perjanjian dengan label, alasannya, dan para pihaknya.")]
public sealed record AgreementRecord
{
    public required string Slug { get; init; }

    [Description("Nama yang dipakai orang.")]
    public required string Title { get; init; }

    [Description("Judul lengkap.")]
    public required string FullTitle { get; init; }

    public required string? TitleEn { get; init; }

    public required string? Abbreviation { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    public required Instrument Instrument { get; init; }

    [Description("Bidang, yang utama lebih dahulu.")]
    public required IReadOnlyList<FieldRow> Fields { get; init; }

    public required string Summary { get; init; }

    [Description("Tanggal ditandatangani atau diterima.")]
    public required PartialDate? Signed { get; init; }

    public required string? SignedPlace { get; init; }

    [Description("Mulai berlaku secara umum.")]
    public required PartialDate? InForce { get; init; }

    public required PartialDate? ProvisionalFrom { get; init; }

    public required PartialDate? Terminated { get; init; }

    public required AgreementStatus Status { get; init; }

    public required string? Depositary { get; init; }

    public required Answer OpenToAccession { get; init; }

    public required Answer Binding { get; init; }

    [Description("Perjanjian induk.")]
    public required LinkRow? Parent { get; init; }

    public required IReadOnlyList<RelatedRow> Related { get; init; }

    public required Reach? Reach { get; init; }

    [Description("Peraturan pengesahan Indonesia.")]
    public required IReadOnlyList<string> Ratification { get; init; }

    public required SchoolbookRow? Schoolbook { get; init; }

    [Description("Hari yang diminta; bila tidak ada, hari daftar pihaknya lengkap.")]
    public required DateOnly AsOf { get; init; }

    [Description("Label pada hari asOf dan seluruh alasannya.")]
    public required ClassificationRow Classification { get; init; }

    [Description("Sampai kapan daftar pihak dinyatakan lengkap.")]
    public required PartialDate PartiesAsOf { get; init; }

    public required bool PartiesComplete { get; init; }

    [Description("Semua baris; dengan asOf hanya yang terikat pada hari itu.")]
    public required IReadOnlyList<PartyRow> Parties { get; init; }

    public required IReadOnlyList<HistoryRow> History { get; init; }

    public required string? Misconception { get; init; }

    public required IReadOnlyList<ReferenceRow> Sources { get; init; }

    [Description("Hari terakhir seluruh catatan diperiksa penyunting.")]
    public required DateOnly Checked { get; init; }

    [Description("Nama kunci yang belum dapat dipastikan dari sumber primer.")]
    public required IReadOnlyList<string> Unverified { get; init; }

    public required string Url { get; init; }

    // Without a day asked for, all rows are kept.
    public static AgreementRecord From(
        AgreementProfile agreement, IEnumerable<Field> fields, IReadOnlyList<Party> parties, IEnumerable<RelatedAgreement> related, IEnumerable<Reference> references, DateOnly? asOf, ActorRegister register)
    {
        var day = asOf ?? agreement.PartiesAsOf.Latest;
        return new()
        {
            Slug = agreement.Slug,
            Title = agreement.ShortTitle,
            FullTitle = agreement.Title,
            TitleEn = agreement.TitleEn,
            Abbreviation = agreement.Abbreviation,
            Aliases = agreement.Aliases,
            Instrument = agreement.Instrument,
            Fields = [.. fields.Select(FieldRow.From)],
            Summary = agreement.Summary,
            Signed = agreement.Signed,
            SignedPlace = agreement.SignedPlace,
            InForce = agreement.InForce,
            ProvisionalFrom = agreement.ProvisionalFrom,
            Terminated = agreement.Terminated,
            Status = agreement.Status,
            Depositary = agreement.Depositary,
            OpenToAccession = agreement.OpenToAccession,
            Binding = agreement.Binding,
            Parent = agreement.ParentSlug is { } slug ? new() { Slug = slug, Title = agreement.ParentTitle ?? slug, Url = SitePaths.Agreement(slug) } : null,
            Related = [.. related.Select(RelatedRow.From)],
            Reach = agreement.Reach,
            Ratification = agreement.Ratification,
            Schoolbook = SchoolbookRow.From(agreement.SchoolbookLabel, agreement.SchoolbookReason),
            AsOf = day,
            Classification = ClassificationRow.From(Classifier.Classify(agreement.InputOn(day, parties), register)),
            PartiesAsOf = agreement.PartiesAsOf,
            PartiesComplete = agreement.PartiesComplete,
            Parties = [.. parties.Where(p => asOf is null || p.IsBoundOn(day)).Select(PartyRow.From)],
            History = [.. agreement.History.Select(HistoryRow.From)],
            Misconception = agreement.Misconception,
            Sources = [.. references.Select(ReferenceRow.From)],
            Checked = agreement.Checked,
            Unverified = agreement.Unverified,
            Url = SitePaths.Agreement(agreement.Slug),
        };
    }
}
