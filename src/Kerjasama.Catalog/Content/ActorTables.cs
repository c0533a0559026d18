using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Content;

/// <summary>Reads <c>actors.csv</c> and <c>statehood.csv</c> and joins them with the countries that have pages.</summary>
public static class ActorTables
{
    /// <param name="folder">The content folder.</param>
    /// <param name="states">Countries with pages; they follow the table rows, as <see cref="ActorRegister"/> expects.</param>
    /// <exception cref="FormatException">A cell cannot be read; the message begins with <c>file:line:</c>.</exception>
    public static IReadOnlyList<Actor> Read(string folder, IEnumerable<StateName> states)
    {
        ArgumentNullException.ThrowIfNull(states);

        var periods = ReadPeriods(Path.Combine(folder, "statehood.csv"));
        var rows = ReadActors(Path.Combine(folder, "actors.csv"));
        var pages = states.Select(state => new Actor
        {
            Code = state.Code,
            Name = state.Name,
            NameEn = state.NameEn,
            Kind = ActorKind.State,
            Slug = state.Slug,
            From = state.Independence,
            Aliases = state.Aliases,
        });
        // A country of which only the dates are known here gets its name from whoever lists it later.
        var named = rows.Concat(pages).ToList();
        var codes = named.Select(actor => actor.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var dated = periods.Keys.Where(code => !codes.Contains(code)).Select(code => new Actor { Code = code, Name = code, Kind = ActorKind.State });
        return [.. named.Concat(dated).Select(actor => actor with { Periods = periods.GetValueOrDefault(actor.Code, []) })];
    }

    private static List<Actor> ReadActors(string path) => ReadRows(path, row => new Actor
    {
        Code = row.Required("code"),
        Name = row.Required("name"),
        NameEn = row.Optional("nameEn"),
        Kind = row.Kind("kind"),
        Parent = row.Optional("parent"),
        From = row.Date("from"),
        Until = row.Date("to"),
        Successors = row.List("successors"),
        Members = [.. row.List("members").Select(row.Member)],
        SignsTreaties = row.Optional("signsTreaties") == "yes",
        Aliases = row.List("aliases"),
    });

    private static Dictionary<string, IReadOnlyList<TreatyPeriod>> ReadPeriods(string path) =>
        ReadRows(path, row => (Code: row.Required("code"), Period: new TreatyPeriod
        {
            From = row.Date("treatiesFrom"),
            Until = row.Date("treatiesUntil"),
            ParentsBefore = row.List("parent"),
        }))
        .GroupBy(row => row.Code, row => row.Period, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(
            rows => rows.Key,
            rows => (IReadOnlyList<TreatyPeriod>)[.. rows.OrderBy(period => period.From?.Earliest ?? DateOnly.MinValue)],
            StringComparer.OrdinalIgnoreCase);

    private static List<T> ReadRows<T>(string path, Func<Row, T> read)
    {
        using var reader = new StreamReader(path);
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture));
        var rows = new List<T>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            rows.Add(read(new(csv, Path.GetFileName(path))));
        }

        return rows;
    }

    private readonly struct Row(CsvReader csv, string file)
    {
        public string? Optional(string column) => csv.TryGetField<string>(column, out var text) && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

        public string Required(string column) => Optional(column) ?? throw Error($"column {column} is empty");

        public IReadOnlyList<string> List(string column) => Optional(column)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

        public PartialDate? Date(string column) => Optional(column) is not string text ? null : ParseDate(text);

        public ActorKind Kind(string column) => Required(column) switch
        {
            "state" => ActorKind.State,
            "former-state" => ActorKind.FormerState,
            "territory" => ActorKind.Territory,
            "bloc" => ActorKind.Bloc,
            "organization" => ActorKind.Organization,
            "ministry" => ActorKind.Ministry,
            "non-state" => ActorKind.NonState,
            var other => throw Error($"'{other}' is not a kind of actor"),
        };

        public GroupMember Member(string text)
        {
            try
            {
                return GroupMember.Parse(text);
            }
            catch (FormatException)
            {
                throw Error($"'{text}' is not a member such as NOR@1960-05-03");
            }
        }

        private PartialDate ParseDate(string text) => PartialDate.TryParse(text, out var date) ? date : throw Error($"'{text}' is not a date");

        private FormatException Error(string message) => new($"{file}:{csv.Parser.RawRow}: {message}.");
    }
}
