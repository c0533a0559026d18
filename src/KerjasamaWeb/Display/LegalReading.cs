using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Readings;

namespace KerjasamaWeb.Display;

/// <summary>What international law calls a record, in one word and one or two sentences.</summary>
public static class LegalReading
{
    private const string NotBinding = " Naskah ini tidak mengikat secara hukum.";

    /// <summary>Of an agreement, with the reason that its page gives.</summary>
    public static string Of(Classification classification, Answer binding) => classification.Reasons[^1].Text + (binding == Answer.No ? NotBinding : "");

    /// <summary>Of an organisation by its members; without a full list there is nothing to count.</summary>
    public static (string Label, string Reason) OfMembers(Classification? classification, string noun) =>
        classification is null || classification.Label == Label.Undetermined
            ? ("bukan perjanjian", Incomplete(noun))
            : (Labels.Of(classification.Label), classification.Reasons[^1].Text);

    public static string LabelOf(TwoReadings record) => record is { IsOrganization: true, Label: Label.Undetermined } ? "bukan perjanjian" : Labels.Of(record.Label).ToLowerInvariant();

    public static string ReasonOf(TwoReadings record) => record switch
    {
        { IsOrganization: true, Label: Label.Undetermined } => Incomplete(record.Noun),
        { OrganizationKind: { } kind, Label: var label } => $"Ini {KindOf(kind)}, bukan perjanjian. Dengan {Format.Number(record.Count)} {record.Noun}, bentuknya kerja sama {Labels.Of(label).ToLowerInvariant()}.",
        _ => OfAgreement(record) + (record.Binding == Answer.No ? NotBinding : ""),
    };

    private static string OfAgreement(TwoReadings record) => (record.Rule, record.Label) switch
    {
        ("K0", var label) => $"Ini deklarasi, bukan perjanjian. Menurut {Format.Number(record.Count)} pesertanya, bentuknya kerja sama {Labels.Of(label).ToLowerInvariant()}.",
        (_, Label.NotInterstate) => "Salah satu sisinya bukan negara atau organisasi antarpemerintah, jadi naskah ini bukan perjanjian antarnegara.",
        ("K2", _) => $"Naskahnya terbuka bagi negara lain dan pihaknya {Format.Number(record.Count)}, jadi multilateral.",
        (_, Label.Bilateral) => "Pihaknya tepat dua, jadi bilateral.",
        (_, Label.Multilateral) => $"Pihak yang dihitung {Format.Number(record.Count)}, lebih dari dua, jadi multilateral.",
        _ => "Pihak yang tercatat belum cukup untuk dihitung.",
    };

    private static string Incomplete(string noun) => $"Ini bukan perjanjian. Daftar {noun}nya di sini belum lengkap, jadi jumlahnya tidak dipakai untuk memberi label.";

    private static string KindOf(OrganizationKind kind) => kind == OrganizationKind.Igo ? "organisasi" : Labels.Of(kind).ToLowerInvariant();
}
