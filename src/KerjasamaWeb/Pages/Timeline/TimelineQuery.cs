using System.Globalization;
using Kerjasama.Catalog;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Timelines;
using KerjasamaWeb.Pages.Agreements;

namespace KerjasamaWeb.Pages.Timeline;

/// <summary>The filters of <c>/linimasa</c> as they stand in an address; the page and its files read the same.</summary>
public sealed record TimelineQuery
{
    public static readonly string[] Keys = ["bidang", "jenis", "negara", "dari", "sampai"];

    private const string Indonesia = "IDN";

    /// <summary>Whose timeline it is.</summary>
    public required Actor Country { get; init; }

    public string CountryPath => SitePaths.Country(Country.Slug!);

    public Field? Field { get; private init; }

    public TimelineKind? Kind { get; init; }

    public int? From { get; private init; }

    public int? To { get; private init; }

    /// <summary>What could not be understood, for the reader.</summary>
    public IReadOnlyList<string> Problems { get; private init; } = [];

    public bool IsFiltered => Pairs().Count > 0;

    public static TimelineQuery Of(IQueryCollection query, CatalogDatabase catalogue, IReadOnlyList<Field> fields)
    {
        var read = new FilterReader(query);
        var (from, to) = (read.Year("dari"), read.Year("sampai"));
        if (from > to)
        {
            read.Problems.Add(string.Create(CultureInfo.InvariantCulture, $"Tahun awal ({from}) lebih besar daripada tahun akhir ({to})."));
            (from, to) = (null, null);
        }

        var kind = read.Choice<TimelineKind>("jenis", "Jenis");
        return new()
        {
            Country = read.Named("negara", "Negara", text => catalogue.Register.Find(text) is { Slug: { } slug } actor && catalogue.Rows.CountryBySlug.ContainsKey(slug) ? actor : null) ?? catalogue.Register.Find(Indonesia)!,
            Field = read.Named("bidang", "Bidang", text => fields.FirstOrDefault(f => f.Slug == text || f.Code == text)),
            Kind = kind,
            From = from,
            To = to,
            Problems = read.Problems,
        };
    }

    /// <summary>Whether an entry passes every filter; the country has been asked of the catalogue.</summary>
    public bool Passes(TimelineItem item) =>
        (Kind is not { } kind || item.Kind == kind)
        && (Field is not { } field || item.Fields.Contains(field.Code))
        && (From is not { } from || item.Date.Year >= from)
        && (To is not { } to || item.Date.Year <= to);

    /// <summary>The filters as query pairs in a fixed order, without <paramref name="withoutKey"/> to lift one.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Pairs(string? withoutKey = null) =>
        [.. All().Where(p => p.Value is not null && p.Key != withoutKey).Select(p => new KeyValuePair<string, string>(p.Key, p.Value!))];

    /// <summary>What each filter is called on the page.</summary>
    public IEnumerable<(string Key, string Name)> Chips() => new (string Key, string? Name)[]
    {
        ("negara", Country.Code == Indonesia ? null : Country.Name),
        ("jenis", Kind?.ToString()),
        ("bidang", Field?.Name),
        ("dari", From is { } from ? string.Create(CultureInfo.InvariantCulture, $"sejak {from}") : null),
        ("sampai", To is { } to ? string.Create(CultureInfo.InvariantCulture, $"sampai {to}") : null),
    }.Where(c => c.Name is not null).Select(c => (c.Key, c.Name!));

    private IEnumerable<(string Key, string? Value)> All() =>
    [
        ("negara", Country.Code == Indonesia ? null : Country.Slug),
        ("jenis", Kind is { } kind ? KebabName<TimelineKind>.Name(kind) : null),
        ("bidang", Field?.Slug),
        ("dari", From?.ToString(CultureInfo.InvariantCulture)),
        ("sampai", To?.ToString(CultureInfo.InvariantCulture)),
    ];
}
