using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Accuracy;

/// <summary>Reads the CSV tables of the reference data; a <see cref="FormatException"/> names the line and what is wrong with it.</summary>
public static class ReferenceTables
{
    public static IReadOnlyList<ReferenceAdmission> Admissions(TextReader text) =>
        [.. Rows(text, ["iso3", "un_admission_date"]).Where(r => r["un_admission_date"].Length > 0).Select(r => new ReferenceAdmission(r["iso3"], r.Day("un_admission_date")))];

    public static IReadOnlyList<ReferenceMembership> Memberships(TextReader text) =>
    [
        .. Rows(text, ["iso3", "org", "join_date", "leave_date", "status", "join_precision", "source"]).Where(r => r["join_date"].Length > 0).Select(r => new ReferenceMembership
        {
            Member = r["iso3"],
            Organization = r["org"],
            Joined = r["join_date"],
            Left = r["leave_date"],
            Status = r["status"],
            Precision = r["join_precision"],
            Source = r["source"],
        }),
    ];

    /// <summary>The parties of treaties whose id begins with <paramref name="prefix"/>.</summary>
    public static IReadOnlyList<ReferenceParty> Parties(TextReader text, string prefix) =>
    [
        .. Rows(text, ["treaty_id", "party", "role", "date_ratified"]).Where(r => r["treaty_id"].StartsWith(prefix, StringComparison.Ordinal)).Select(r => new ReferenceParty
        {
            Treaty = r["treaty_id"],
            Party = r["party"],
            IsSignatoryOnly = r["role"] == "signatory",

            // A few cells hold scraps such as "1110"; they are no days.
            Consented = IsoDay.TryParse(r["date_ratified"], out var day) ? day : null,
        }),
    ];

    /// <summary>The treaties of one source that are dated by day, with the parties of <paramref name="parties"/>.</summary>
    public static IReadOnlyList<ReferenceAgreement> Agreements(TextReader text, string source, IEnumerable<ReferenceParty> parties)
    {
        var byTreaty = parties.ToLookup(p => p.Treaty, p => p.Party);
        return
        [
            .. Rows(text, ["treaty_id", "source", "title", "date_signed", "date_precision"]).Where(r => r["source"] == source && r["date_precision"] == "day").Select(r => new ReferenceAgreement
            {
                Id = r["treaty_id"],
                Title = r["title"],
                Signed = r.Day("date_signed"),
                Parties = [.. byTreaty[r["treaty_id"]]],
            }),
        ];
    }

    public static IReadOnlyList<ReferenceSession> Sessions(TextReader text) =>
        [.. Rows(text, ["cop", "start", "end"]).Select(r => new ReferenceSession(r["cop"].Replace("COP", "", StringComparison.Ordinal), r.Day("start"), r.Day("end")))];

    private static IEnumerable<Row> Rows(TextReader text, string[] columns)
    {
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null });
        if (!csv.Read() || !csv.ReadHeader())
        {
            throw new FormatException("The table is empty; its first line names the columns.");
        }

        if (columns.Except(csv.HeaderRecord!).ToList() is { Count: > 0 } missing)
        {
            throw new FormatException($"The table lacks the column {string.Join(", ", missing)}.");
        }

        while (csv.Read())
        {
            yield return new(csv);
        }
    }

    private readonly struct Row(CsvReader csv)
    {
        public string this[string column] => csv.GetField(column)?.Trim() ?? "";

        public DateOnly Day(string column) => IsoDay.TryParse(this[column], out var day)
            ? day
            : throw new FormatException($"Line {csv.Parser.RawRow}: '{this[column]}' in {column} is not a day.");
    }
}
