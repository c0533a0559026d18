using System.Globalization;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Text;

namespace KerjasamaWeb.Pages.Agreements;

/// <summary>The filters of <c>/perjanjian</c> as they stand in an address; the page and its CSV and JSON read the same.</summary>
public sealed record AgreementFilterQuery
{
    /// <summary>The query keys that change the list.</summary>
    public static readonly string[] Keys = ["pihak", "salah-satu", "tanpa", "label", "bidang", "cakupan", "status", "dari", "sampai", "per", "urut", "halaman"];

    private const int MostActors = 50;
    private const int PageSize = 25;

    public required AgreementFilter Filter { get; init; }

    public IReadOnlyList<Actor> Parties { get; private init; } = [];

    public IReadOnlyList<Actor> AnyOf { get; private init; } = [];

    public IReadOnlyList<Actor> Without { get; private init; } = [];

    public Field? Field { get; private init; }

    /// <summary>What could not be understood, for the reader.</summary>
    public IReadOnlyList<string> Problems { get; private init; } = [];

    public static AgreementFilterQuery From(IQueryCollection query, ActorRegister register, IReadOnlyList<Field> fields)
    {
        var problems = new List<string>();
        var parties = Actors(query, "pihak", register, problems);
        var anyOf = Actors(query, "salah-satu", register, problems);
        var without = Actors(query, "tanpa", register, problems);
        var fieldText = CleanText.Clean(query["bidang"]);
        var field = fields.FirstOrDefault(f => f.Slug == fieldText || f.Code == fieldText);
        if (field is null && fieldText.Length > 0)
        {
            problems.Add($"Bidang “{fieldText}” tidak dikenal.");
        }

        return new()
        {
            Parties = parties,
            AnyOf = anyOf,
            Without = without,
            Field = field,
            Filter = new()
            {
                Parties = [.. parties.Select(a => a.Code)],
                AnyOf = [.. anyOf.Select(a => a.Code)],
                Without = [.. without.Select(a => a.Code)],
                Label = Choice<Label>(query, "label", "Label", problems),
                Field = field?.Code,
                Reach = Choice<Reach>(query, "cakupan", "Cakupan", problems),
                Status = Choice<AgreementStatus>(query, "status", "Status", problems),
                From = Year(query, "dari", problems),
                To = Year(query, "sampai", problems),
                AsOf = Day(query, problems),
                Order = Choice<AgreementOrder>(query, "urut", "Urutan", problems) ?? AgreementOrder.Newest,
                Page = int.TryParse(query["halaman"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, 10_000) : 1,
                PageSize = PageSize,
            },
            Problems = problems,
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

    private static List<Actor> Actors(IQueryCollection query, string key, ActorRegister register, List<string> problems)
    {
        var found = new List<Actor>();
        foreach (var name in query[key].SelectMany(v => (v ?? "").Split(',')).Select(v => CleanText.Clean(v)).Where(v => v.Length > 0).Take(MostActors))
        {
            if (register.Find(name) is not { } actor)
            {
                problems.Add($"Pihak “{name}” tidak dikenal.");
            }
            else if (!found.Contains(actor))
            {
                found.Add(actor);
            }
        }

        return found;
    }

    private static T? Choice<T>(IQueryCollection query, string key, string name, List<string> problems)
        where T : struct, Enum
    {
        var text = CleanText.Clean(query[key]);
        if (text.Length == 0)
        {
            return null;
        }

        if (KebabName<T>.TryParse(text, out var value))
        {
            return value;
        }

        problems.Add($"{name} “{text}” tidak dikenal.");
        return null;
    }

    private static int? Year(IQueryCollection query, string key, List<string> problems)
    {
        var text = CleanText.Clean(query[key]);
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999)
        {
            return year;
        }

        problems.Add($"Tahun “{text}” tidak dapat dibaca. Tulis empat angka, misalnya 2007.");
        return null;
    }

    private static DateOnly? Day(IQueryCollection query, List<string> problems)
    {
        var text = CleanText.Clean(query["per"]);
        if (text.Length == 0)
        {
            return null;
        }

        if (IsoDay.TryParse(text, out var day))
        {
            return day;
        }

        problems.Add($"Tanggal “{text}” tidak dapat dibaca. Tulis misalnya 2015-12-31.");
        return null;
    }
}
