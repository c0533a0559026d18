using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Text;

namespace KerjasamaWeb.Pages.Organizations;

/// <summary>The filters of <c>/organisasi</c> as they stand in an address; the page and its CSV and JSON read the same.</summary>
public sealed record OrganizationFilterQuery
{
    public required OrganizationFilter Filter { get; init; }

    public Field? Field { get; private init; }

    public Actor? Member { get; private init; }

    /// <summary>What could not be understood, for the reader.</summary>
    public IReadOnlyList<string> Problems { get; private init; } = [];

    public bool IsFiltered => Pairs().Count > 0;

    public static OrganizationFilterQuery From(IQueryCollection query, ActorRegister register, IReadOnlyList<Field> fields)
    {
        var problems = new List<string>();
        var fieldText = CleanText.Clean(query["bidang"]);
        var field = fields.FirstOrDefault(f => f.Slug == fieldText || f.Code == fieldText);
        if (field is null && fieldText.Length > 0)
        {
            problems.Add($"Bidang “{fieldText}” tidak dikenal.");
        }

        var memberText = CleanText.Clean(query["anggota"]);
        var member = register.Find(memberText);
        if (member is null && memberText.Length > 0)
        {
            problems.Add($"Anggota “{memberText}” tidak dikenal.");
        }

        return new()
        {
            Field = field,
            Member = member,
            Filter = new()
            {
                Kind = Choice<OrganizationKind>(query, "jenis", "Jenis", problems),
                Reach = Choice<Reach>(query, "cakupan", "Cakupan", problems),
                Field = field?.Code,
                Member = member?.Code,
            },
            Problems = problems,
        };
    }

    /// <summary>The filters as query pairs in a fixed order, without <paramref name="withoutKey"/> to lift one.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Pairs(string? withoutKey = null) =>
        [.. AllPairs().Where(p => p.Value is not null && p.Key != withoutKey).Select(p => new KeyValuePair<string, string>(p.Key, p.Value!))];

    private IEnumerable<(string Key, string? Value)> AllPairs() =>
    [
        ("jenis", Filter.Kind is { } kind ? KebabName<OrganizationKind>.Name(kind) : null),
        ("cakupan", Filter.Reach is { } reach ? KebabName<Reach>.Name(reach) : null),
        ("bidang", Field?.Slug),
        ("anggota", Member?.Code.ToLowerInvariant()),
    ];

    private static T? Choice<T>(IQueryCollection query, string key, string name, List<string> problems)
        where T : struct, Enum
    {
        var text = CleanText.Clean(query[key]);
        if (KebabName<T>.TryParse(text, out var value))
        {
            return value;
        }

        if (text.Length > 0)
        {
            problems.Add($"{name} “{text}” tidak dikenal.");
        }

        return null;
    }
}
