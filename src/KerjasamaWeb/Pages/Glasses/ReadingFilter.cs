using Kerjasama.Catalog.Readings;
using Kerjasama.Catalog.Text;

namespace KerjasamaWeb.Pages.Glasses;

/// <summary>What the list of double readings is narrowed to, from the address.</summary>
public sealed record ReadingFilter
{
    public const string Kind = "jenis";
    public const string Label = "buku";
    public const string Organization = "organisasi";
    public const string Agreement = "perjanjian";

    public static readonly IReadOnlyList<string> Kinds = [Organization, Agreement];
    public static readonly IReadOnlyList<string> Labels = ["regional", "multilateral", "bilateral"];

    public string? AskedKind { get; private init; }

    public string? AskedLabel { get; private init; }

    /// <summary>What is wrong with the filter asked for; the wrong key is left out of it.</summary>
    public string? Problem { get; private init; }

    public bool IsSet => AskedKind is not null || AskedLabel is not null;

    public static ReadingFilter From(IQueryCollection query)
    {
        var (kind, label) = (CleanText.Clean(query[Kind]), CleanText.Clean(query[Label]));
        return new()
        {
            AskedKind = Kinds.Contains(kind) ? kind : null,
            AskedLabel = Labels.Contains(label) ? label : null,
            Problem = kind.Length > 0 && !Kinds.Contains(kind) ? "Jenis itu tidak dikenal. Pilih organisasi atau perjanjian."
                : label.Length > 0 && !Labels.Contains(label) ? "Sebutan itu tidak dikenal. Pilih regional, multilateral, atau bilateral."
                : null,
        };
    }

    public IEnumerable<TwoReadings> Apply(IEnumerable<TwoReadings> all) => all.Where(r =>
        (AskedKind is null || r.IsOrganization == (AskedKind == Organization)) && (AskedLabel is null || r.SchoolbookLabel == AskedLabel));

    public IReadOnlyList<KeyValuePair<string, string>> Query =>
    [
        .. AskedKind is { } kind ? new KeyValuePair<string, string>[] { new(Kind, kind) } : [],
        .. AskedLabel is { } label ? new KeyValuePair<string, string>[] { new(Label, label) } : [],
    ];
}
