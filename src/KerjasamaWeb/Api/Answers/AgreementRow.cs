using System.ComponentModel;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Links;

namespace KerjasamaWeb.Api.Answers;

[Description("Perjanjian dalam daftar.")]
public sealed record AgreementRow
{
    public required string Slug { get; init; }

    [Description("Nama yang dipakai orang.")]
    public required string Title { get; init; }

    public required Instrument Instrument { get; init; }

    [Description("Kode bidang utamanya.")]
    public required string Field { get; init; }

    public required string FieldName { get; init; }

    public required Label Label { get; init; }

    [Description("Aturan yang menentukan label, misalnya K3.")]
    public required string Rule { get; init; }

    public required int PartyCount { get; init; }

    public required int StateCount { get; init; }

    public required Reach? Reach { get; init; }

    public required AgreementStatus Status { get; init; }

    public required PartialDate? Signed { get; init; }

    public required PartialDate? InForce { get; init; }

    [Description("Tahun ditandatangani; bila tidak diketahui, tahun mulai berlaku.")]
    public required int? Year { get; init; }

    public required string Url { get; init; }

    public static AgreementRow From(Agreement agreement) => new()
    {
        Slug = agreement.Slug,
        Title = agreement.ShortTitle,
        Instrument = agreement.Instrument,
        Field = agreement.Field,
        FieldName = agreement.FieldName,
        Label = agreement.Label,
        Rule = agreement.Rule,
        PartyCount = agreement.PartyCount,
        StateCount = agreement.StateCount,
        Reach = agreement.Reach,
        Status = agreement.Status,
        Signed = agreement.Signed,
        InForce = agreement.InForce,
        Year = agreement.Year,
        Url = SitePaths.Agreement(agreement.Slug),
    };
}
