using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Bulk;

/// <summary>A bulk list as three CSV files: agreements, their parties, and the actors the party codes stand for.</summary>
public sealed class BulkTables
{
    private static readonly CsvConfiguration Format = new(CultureInfo.InvariantCulture) { DetectColumnCountChanges = false };

    private BulkTables(IReadOnlyList<BulkAgreement> agreements, IReadOnlyList<Actor> actors) => (Agreements, Actors) = (agreements, actors);

    public IReadOnlyList<BulkAgreement> Agreements { get; }

    /// <summary>One actor for each code of the actors file, by the type given there.</summary>
    public IReadOnlyList<Actor> Actors { get; }

    /// <summary>Reads the three files. Party rows of agreements that are not listed are passed over, so a slice of the agreements can be read with the whole party list.</summary>
    /// <exception cref="BulkFormatException">A column is missing, a row is broken, or an id stands twice.</exception>
    /// <exception cref="IOException">A file cannot be opened.</exception>
    public static BulkTables Read(string agreements, string parties, string actors)
    {
        var rows = new List<(string Id, BulkAgreement Agreement)>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in Rows(agreements, ["treaty_id", "title", "kind", "date_signed"]))
        {
            var id = row.Required("treaty_id");
            if (!lines.TryAdd(id, row.Line))
            {
                throw row.Error($"treaty_id '{id}' already stands on line {lines[id]}");
            }

            rows.Add((id, new()
            {
                Id = id,
                Title = row.Text("title"),
                Kind = row.Text("kind"),
                Signed = row.Date("date_signed", row.Text("date_precision")),
                Parties = [],
            }));
        }

        var types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var partiesById = new Dictionary<string, List<BulkParty>>(StringComparer.Ordinal);
        foreach (var row in Rows(parties, ["treaty_id", "party", "role"]))
        {
            var id = row.Required("treaty_id");
            if (!lines.ContainsKey(id))
            {
                continue;
            }

            if (!partiesById.TryGetValue(id, out var list))
            {
                partiesById[id] = list = [];
            }

            var code = row.Required("party");
            types.TryAdd(code, row.Text("party_type"));
            list.Add(new()
            {
                Code = code,
                Role = row.Text("role") switch
                {
                    "party" => PartyRole.Party,
                    "signatory" => PartyRole.Signatory,
                    "territory" => PartyRole.Territory,
                    var other => throw row.Error($"role '{other}' is not party, signatory or territory"),
                },
                Signed = row.Date("date_signed"),
                InForce = row.Date("date_in_force"),
                Left = row.Date("date_left"),
            });
        }

        var actorList = new Dictionary<string, Actor>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Rows(actors, ["code", "name", "type"]))
        {
            var code = row.Required("code");
            actorList.TryAdd(code, ToActor(code, row.Text("name"), KindOf(row.Text("type"), code) ?? throw row.Error($"type '{row.Text("type")}' is not known")));
        }

        // A code that the actors file forgot is still of the type its party row gives.
        foreach (var (code, type) in types)
        {
            if (!actorList.ContainsKey(code) && KindOf(type, code) is ActorKind kind)
            {
                actorList[code] = ToActor(code, "", kind);
            }
        }

        return new([.. rows.Select(row => row.Agreement with { Parties = partiesById.GetValueOrDefault(row.Id, []) })], [.. actorList.Values]);
    }

    private static Actor ToActor(string code, string name, ActorKind kind) => new() { Code = code, Name = name.Length > 0 ? name : code, NameEn = name.Length > 0 ? name : null, Kind = kind };

    private static ActorKind? KindOf(string type, string code) => type switch
    {
        "state" or "state_nonUNmember" => ActorKind.State,
        "historical_state" => ActorKind.FormerState,
        "territory" => ActorKind.Territory,
        "igo" => ActorKind.Organization,
        // A code for "one of two states" is one state, whichever it is.
        "unresolved" when code.StartsWith("AMB:", StringComparison.Ordinal) => ActorKind.State,
        "unresolved" => ActorKind.Unresolved,
        _ => null,
    };

    private static IEnumerable<Row> Rows(string path, string[] columns)
    {
        var file = Path.GetFileName(path);
        using var reader = new StreamReader(path);
        using var csv = new CsvReader(reader, Format);
        if (!csv.Read() || !csv.ReadHeader())
        {
            throw BulkFormatException.At(file, 1, "the file is empty");
        }

        var header = csv.HeaderRecord!;
        foreach (var column in columns)
        {
            if (!header.Contains(column, StringComparer.Ordinal))
            {
                throw BulkFormatException.At(file, 1, $"column '{column}' is missing");
            }
        }

        var indexes = header.Select((name, index) => (name, index)).GroupBy(pair => pair.name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().index, StringComparer.Ordinal);
        while (true)
        {
            try
            {
                if (!csv.Read())
                {
                    yield break;
                }
            }
            catch (BadDataException exception)
            {
                throw new BulkFormatException($"{file}:{csv.Parser.RawRow}: a quotation mark stands where none belongs", exception);
            }

            var row = new Row(csv, file, indexes);
            if (csv.Parser.Count != header.Length)
            {
                throw row.Error($"{csv.Parser.Count} cells, but the header has {header.Length}");
            }

            yield return row;
        }
    }

    private readonly struct Row(CsvReader csv, string file, Dictionary<string, int> indexes)
    {
        public int Line => csv.Parser.RawRow;

        public string Text(string column) => indexes.TryGetValue(column, out var index) ? csv.Parser[index].Trim() : "";

        public string Required(string column) => Text(column) is { Length: > 0 } text ? text : throw Error($"column '{column}' is empty");

        /// <summary>An unreadable date counts as unknown: lists with "n.d." or "ca. 1890" are common, and the label rarely hangs on it.</summary>
        public PartialDate? Date(string column, string precision = "")
        {
            var text = Text(column);
            var length = precision switch { "year" => 4, "month" => 7, _ => 10 };
            return PartialDate.TryParse(text.Length > length ? text[..length] : text, out var date) ? date : null;
        }

        public BulkFormatException Error(string problem) => BulkFormatException.At(file, Line, problem);
    }
}
