using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Content;

internal static class AgreementReader
{
    private const string NotInForce = "-";
    private const string Unknown = "?";

    public static AgreementFile Read(ContentDocument document, FieldReader fields, IReadOnlyList<PartyFile> table)
    {
        var inline = fields.Items("parties", ReadParty);
        if (inline.Count > 0 && table.Count > 0)
        {
            fields.Report(fields.LineOf("parties"), DiagnosticCode.Contradiction, $"parties stand both here and in {document.Slug}.parties.csv; keep one");
        }

        return Read(fields, document.Slug, inline.Count > 0 ? inline : table, RecordReader.Sources(fields), document.Body) with
        {
            ProvisionalFrom = fields.Date("provisionalFrom"),
            Abbreviation = fields.OptionalText("abbreviation"),
            Aliases = fields.Texts("aliases"),
            Replaces = fields.Texts("replaces"),
            Related = fields.Texts("related"),
            Reach = fields.OptionalChoice<Reach>("reach"),
            Schoolbook = RecordReader.Reasoned(fields, "schoolbook"),
            Override = RecordReader.Reasoned(fields, "override"),
            ArePartiesComplete = fields.Flag("partiesComplete", otherwise: true),
            History = RecordReader.History(fields),
            Misconception = fields.OptionalText("misconception"),
        };
    }

    /// <summary>A short record: one row, its parties by code, at most two sources.</summary>
    public static AgreementFile ReadRegistryRow(FieldReader row)
    {
        List<Citation> sources = [new() { Source = row.Text("source"), Locator = row.OptionalText("locator"), Url = row.OptionalText("url"), Line = row.Line }];
        if (row.OptionalText("source2") is { } second)
        {
            sources.Add(new() { Source = second, Locator = row.OptionalText("locator2"), Line = row.Line });
        }
        else
        {
            row.OptionalText("locator2");
        }

        return Read(row, row.Text("slug"), [.. row.Texts("parties").Select(text => ReadShortParty(row, text))], sources, MarkdownText.Empty);
    }

    // CODE, CODE@inForce, CODE@inForce/left or CODE@? where the day is not recorded
    private static PartyFile ReadShortParty(FieldReader row, string text)
    {
        PartialDate? DateOf(string date)
        {
            if (PartialDate.TryParse(date, out var parsed))
            {
                return parsed;
            }

            row.Report(row.LineOf("parties"), DiagnosticCode.BadValue, $"'{text}' is not a party; write CODE, CODE@2007-01-01, CODE@1973/2020-01-31 or CODE@?");
            return null;
        }

        var parts = text.Split(['@', '/'], 3);
        var isUnknown = parts.Length > 1 && parts[1] == Unknown;
        return new()
        {
            File = row.File,
            Line = row.Line,
            Party = parts[0],
            IsSignatoryOnly = false,
            InForce = parts.Length > 1 && parts[1].Length > 0 && !isUnknown ? DateOf(parts[1]) : null,
            IsInForceUnknown = isUnknown,
            Left = parts.Length > 2 ? DateOf(parts[2]) : null,
            Source = 1,
        };
    }

    public static PartyFile ReadParty(FieldReader row)
    {
        var inForce = row.OptionalText("inForce");
        return new()
        {
            File = row.File,
            Line = row.Line,
            Party = row.Text("party"),
            IsSignatoryOnly = Role(row) == "signatory",
            Side = row.OptionalText("side"),
            Signed = row.Date("signed"),
            Consent = row.OptionalChoice<Consent>("consent"),
            ConsentDate = row.Date("consentDate"),
            InForce = inForce is NotInForce or Unknown ? null : row.Date("inForce"),
            IsNotInForce = inForce == NotInForce,
            IsInForceUnknown = inForce == Unknown,
            Left = row.Date("left"),
            Source = row.Number("source") ?? 1,
            Note = row.OptionalText("note"),
            IsUnverified = row.Flag("unverified", otherwise: false),
        };
    }

    private static string Role(FieldReader row)
    {
        var role = row.OptionalText("role") ?? "party";
        if (role is not ("party" or "signatory"))
        {
            row.Report(row.LineOf("role"), DiagnosticCode.BadValue, $"'role: {role}' must be party or signatory");
        }

        return role;
    }

    private static AgreementFile Read(FieldReader fields, string slug, IReadOnlyList<PartyFile> parties, IReadOnlyList<Citation> sources, MarkdownText body) => new()
    {
        File = fields.File,
        Line = fields.Line,
        Slug = slug,
        Title = fields.Text("title"),
        ShortTitle = fields.Text("shortTitle"),
        TitleEn = fields.OptionalText("titleEn"),
        Abbreviation = null,
        Aliases = [],
        Instrument = fields.Choice<Instrument>("instrument"),
        Fields = fields.Texts("fields"),
        Signed = fields.Date("signed"),
        SignedPlace = fields.OptionalText("signedPlace"),
        InForce = fields.Date("inForce"),
        ProvisionalFrom = null,
        Terminated = fields.Date("terminated"),
        Status = fields.Choice<AgreementStatus>("status"),
        Depositary = fields.OptionalText("depositary"),
        OpenToAccession = fields.OptionalChoice<Answer>("openToAccession") ?? Answer.Unknown,
        Binding = fields.OptionalChoice<Answer>("binding") ?? Answer.Unknown,
        Parent = fields.OptionalText("parent"),
        Replaces = [],
        Related = [],
        Reach = null,
        Ratification = fields.Texts("ratification"),
        Summary = fields.Text("summary"),
        Schoolbook = null,
        Override = null,
        PartiesAsOf = fields.RequiredDate("partiesAsOf"),
        ArePartiesComplete = true,
        Parties = parties,
        History = [],
        Misconception = null,
        Sources = sources,
        Checked = RecordReader.RequiredDay(fields, "checked"),
        Unverified = fields.Texts("unverified"),
        Body = body,
    };
}
