using System.Globalization;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using KerjasamaWeb.Display;

namespace KerjasamaWeb.Pages;

/// <summary>The charts of a list of agreements; every part of them leads to the narrower list.</summary>
public sealed record AgreementCharts
{
    private const int FieldsShown = 6;

    public required AgreementCounts Counts { get; init; }

    /// <summary>All fields, for their names.</summary>
    public required IReadOnlyList<Field> Fields { get; init; }

    /// <summary>The filters of the list that is drawn, without order and page.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> List { get; init; }

    public required DateOnly AsOf { get; init; }

    /// <summary>Whose agreements they are, for captions: "Jepang".</summary>
    public string? Of { get; init; }

    /// <summary>First and last year of the list, where they are narrowed already.</summary>
    public int? From { get; init; }

    public int? To { get; init; }

    /// <summary>Whether to draw the fields too.</summary>
    public bool WithFields { get; init; } = true;

    public IReadOnlyList<ChartColumn> Columns => DecadeChart.Columns(Counts.ByDecade);

    public IEnumerable<(Field Field, LabelCount<string> Count)> FirstFields => AllFields.Take(FieldsShown);

    public IEnumerable<(Field Field, LabelCount<string> Count)> OtherFields => AllFields.Skip(FieldsShown);

    public int MostInField => Counts.ByField.Count == 0 ? 1 : Counts.ByField[0].Total;

    private IEnumerable<(Field Field, LabelCount<string> Count)> AllFields => Counts.ByField.Select(c => (Fields.First(f => f.Code == c.Key), c));

    public string InField(Field field, Label? label = null) => Narrow(("bidang", field.Slug), Pair(label));

    public string InYears(ChartColumn column, Label? label = null)
    {
        var first = column.From is { } start ? Math.Max(start, From ?? start) : From;
        return Narrow(("dari", Text(first)), ("sampai", Text(Math.Min(column.To, To ?? column.To))), Pair(label));
    }

    private static (string, string?) Pair(Label? label) => ("label", label is { } one ? KebabName<Label>.Name(one) : null);

    private static string? Text(int? year) => year?.ToString(CultureInfo.InvariantCulture);

    private string Narrow(params IReadOnlyList<(string Key, string? Value)> more)
    {
        var set = more.Where(m => m.Value is not null).ToList();
        return Paging.Address(SitePaths.Agreements, [.. List.Where(p => !set.Any(s => s.Key == p.Key)), .. set.Select(s => KeyValuePair.Create(s.Key, s.Value!))]);
    }
}
