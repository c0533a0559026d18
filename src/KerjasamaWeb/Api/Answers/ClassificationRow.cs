using System.ComponentModel;
using Kerjasama.Catalog.Classification;

namespace KerjasamaWeb.Api.Answers;

[Description("Label menurut jumlah pihak, dengan seluruh alasannya.")]
public sealed record ClassificationRow
{
    public required Label Label { get; init; }

    [Description("Salah bagi organisasi, forum, konferensi, dan deklarasi (K0).")]
    public required bool IsAgreement { get; init; }

    [Description("Aturan yang menentukan: K0 sampai K4, atau N6 bila memakai label induknya.")]
    public required string Rule { get; init; }

    [Description("Hitungan sesudah nama pihak dirapikan.")]
    public required PartyCounts Counts { get; init; }

    public required Pattern Pattern { get; init; }

    public required Certainty Certainty { get; init; }

    [Description("Pihak mana yang dihitung: ever-bound (pernah terikat), in-force (terikat pada hari asOf), atau signatories (penanda tangan).")]
    public required CountingBasis Basis { get; init; }

    [Description("Hari hitungan; kosong bila semua yang pernah terikat dihitung.")]
    public required DateOnly? AsOf { get; init; }

    [Description("Langkah perapian menurut urutan, lalu aturan yang menentukan.")]
    public required IReadOnlyList<Reason> Reasons { get; init; }

    public required IReadOnlyList<Note> Notes { get; init; }

    [Description("Pihak yang dihitung.")]
    public required IReadOnlyList<CountedParty> Counted { get; init; }

    [Description("Hal yang akan mengubah label.")]
    public required IReadOnlyList<string> WhatWouldChange { get; init; }

    [Description("Label yang ditetapkan penyunting, dengan alasannya.")]
    public required LabelOverride? Override { get; init; }

    [Description("Label menurut aturan saja.")]
    public required Label ComputedLabel { get; init; }

    public static ClassificationRow From(Classification classification) => new()
    {
        Label = classification.Label,
        IsAgreement = classification.IsAgreement,
        Rule = classification.Rule,
        Counts = classification.Counts,
        Pattern = classification.Pattern,
        Certainty = classification.Certainty,
        Basis = classification.Basis,
        AsOf = classification.AsOf,
        Reasons = classification.Reasons,
        Notes = classification.Notes,
        Counted = classification.Counted,
        WhatWouldChange = classification.WhatWouldChange,
        Override = classification.Override,
        ComputedLabel = classification.ComputedLabel,
    };
}
