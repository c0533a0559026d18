using System.Globalization;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Regions;

namespace KerjasamaWeb.Pages.Agreements;

/// <summary>The filters of <c>/perjanjian</c> as they stand in an address; the page and its CSV and JSON read the same.</summary>
public sealed record AgreementFilterQuery
{
    /// <summary>The query keys that change the list.</summary>
    public static readonly string[] Keys = ["pihak", "salah-satu", "tanpa", "kawasan", "label", "bidang", "cakupan", "status", "dari", "sampai", "per", "urut", "halaman"];

    private const int PageSize = 25;

    public required AgreementFilter Filter { get; init; }

    public IReadOnlyList<Actor> Parties { get; private init; } = [];

    public IReadOnlyList<Actor> AnyOf { get; private init; } = [];

    public IReadOnlyList<Actor> Without { get; private init; } = [];

    public Region? Region { get; private init; }

    public Field? Field { get; private init; }

    /// <summary>What could not be understood, for the reader.</summary>
    public IReadOnlyList<string> Problems { get; private init; } = [];

    public static AgreementFilterQuery From(IQueryCollection query, ActorRegister register, IReadOnlyList<Field> fields, IReadOnlyList<Region> regions)
    {
        var read = new FilterReader(query);
        var parties = read.Actors("pihak", register);
        var anyOf = read.Actors("salah-satu", register);
        var without = read.Actors("tanpa", register);
        var field = read.Named("bidang", "Bidang", text => fields.FirstOrDefault(f => f.Slug == text || f.Code == text));
        var region = read.Named("kawasan", "Kawasan", text => regions.FirstOrDefault(r => r.Slug == text));
        var (from, to) = (read.Year("dari"), read.Year("sampai"));
        if (from > to)
        {
            read.Problems.Add($"Tahun awal ({from}) lebih besar daripada tahun akhir ({to}).");
            (from, to) = (null, null);
        }

        return new()
        {
            Parties = parties,
            AnyOf = anyOf,
            Without = without,
            Region = region,
            Field = field,
            Filter = new()
            {
                Parties = [.. parties.Select(a => a.Code)],
                AnyOf = [.. anyOf.Select(a => a.Code)],
                Without = [.. without.Select(a => a.Code)],
                Region = region?.Slug,
                Label = read.Choice<Label>("label", "Label"),
                Field = field?.Code,
                Reach = read.Choice<Reach>("cakupan", "Cakupan"),
                Status = read.Choice<AgreementStatus>("status", "Status"),
                From = from,
                To = to,
                AsOf = read.Day("per"),
                Order = read.Choice<AgreementOrder>("urut", "Urutan") ?? AgreementOrder.Newest,
                Page = int.TryParse(query["halaman"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 10_000) : 1,
                PageSize = PageSize,
            },
            Problems = read.Problems,
        };
    }

    /// <summary>Whether any filter is set; order and page number are none.</summary>
    public bool IsFiltered => Pairs().Any(p => p.Key != "urut");

    /// <summary>The filters as query pairs in a fixed order, without the page number; a pair can be left out to lift one filter.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Pairs(string? withoutKey = null, string? withoutValue = null) =>
        [.. AllPairs().Where(p => p.Key != withoutKey || (withoutValue is not null && p.Value != withoutValue))];

    private IEnumerable<KeyValuePair<string, string>> AllPairs()
    {
        foreach (var (key, actors) in new[] { ("pihak", Parties), ("salah-satu", AnyOf), ("tanpa", Without) })
        {
            foreach (var actor in actors)
            {
                yield return new(key, actor.Code.ToLowerInvariant());
            }
        }

        var single = new (string Key, string? Value)[]
        {
            ("kawasan", Region?.Slug),
            ("label", Filter.Label is { } label ? KebabName<Label>.Name(label) : null),
            ("bidang", Field?.Slug),
            ("cakupan", Filter.Reach is { } reach ? KebabName<Reach>.Name(reach) : null),
            ("status", Filter.Status is { } status ? KebabName<AgreementStatus>.Name(status) : null),
            ("dari", Filter.From?.ToString(CultureInfo.InvariantCulture)),
            ("sampai", Filter.To?.ToString(CultureInfo.InvariantCulture)),
            ("per", Filter.AsOf is { } day ? IsoDay.Format(day) : null),
            ("urut", Filter.Order == AgreementOrder.Newest ? null : KebabName<AgreementOrder>.Name(Filter.Order)),
        };
        foreach (var (key, value) in single.Where(p => p.Value is not null))
        {
            yield return new(key, value!);
        }
    }
}
