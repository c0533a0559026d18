using Kerjasama.Catalog.Events;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Pages;
using Kerjasama.Catalog.Relations;
using Kerjasama.Catalog.Terms;

namespace Kerjasama.Catalog.Content;

internal static class PageReader
{
    public static PageFile Read(PageKind kind, ContentDocument document, FieldReader fields)
    {
        var isRule = kind == PageKind.Rule;
        if (isRule && !string.Equals(fields.Text("id"), document.Slug, StringComparison.OrdinalIgnoreCase))
        {
            fields.Report(fields.LineOf("id"), DiagnosticCode.Contradiction, $"the id must be the file name in capitals: {document.Slug.ToUpperInvariant()}");
        }

        return new()
        {
            File = document.File,
            Line = fields.Line,
            Slug = document.Slug,
            Kind = kind,
            Title = fields.Text("title"),
            Summary = isRule ? fields.Text("summary") : fields.OptionalText("summary"),
            Definition = kind == PageKind.Concept ? fields.Text("definition") : null,
            Example = isRule ? fields.OptionalText("example") : null,
            Order = kind == PageKind.Concept ? fields.Number("order") ?? 99 : 0,
            SeeAlso = kind == PageKind.Concept ? fields.Texts("seeAlso") : [],
            Sources = RecordReader.Sources(fields),
            Checked = RecordReader.RequiredDay(fields, "checked"),
            Unverified = [],
            Body = document.Body,
        };
    }

    public static TermFile ReadTerm(ContentDocument document, FieldReader fields) => new()
    {
        File = document.File,
        Line = fields.Line,
        Slug = document.Slug,
        Term = fields.Text("term"),
        TermEn = fields.OptionalText("termEn"),
        Aliases = fields.Texts("aliases"),
        Definition = fields.Text("definition"),
        Article = fields.OptionalText("article"),
        Example = fields.OptionalText("example"),
        SeeAlso = fields.Texts("seeAlso"),
        Sources = RecordReader.Sources(fields),
        Checked = RecordReader.RequiredDay(fields, "checked"),
        Unverified = fields.Texts("unverified"),
        Body = document.Body,
    };

    public static RelationFile ReadRelation(ContentDocument document, FieldReader fields)
    {
        var (first, second) = (fields.Text("first"), fields.Text("second"));
        if (document.Slug != $"{first}-{second}" || SitePaths.OrderPair(first, second) != (first, second))
        {
            fields.Report(fields.Line, DiagnosticCode.BadName, "the file name must be 'first-second', Indonesia first, else in alphabetical order");
        }

        return new()
        {
            File = document.File,
            Line = fields.Line,
            Slug = document.Slug,
            First = first,
            Second = second,
            Summary = fields.Text("summary"),
            Sources = RecordReader.Sources(fields),
            Checked = RecordReader.RequiredDay(fields, "checked"),
            Unverified = fields.Texts("unverified"),
            Body = document.Body,
        };
    }

    public static EventFile ReadEvent(ContentDocument document, FieldReader fields) => new()
    {
        File = document.File,
        Line = fields.Line,
        Slug = document.Slug,
        Title = fields.Text("title"),
        Date = fields.RequiredDate("date"),
        EndDate = fields.Date("endDate"),
        Place = fields.OptionalText("place"),
        Summary = fields.Text("summary"),
        Records = fields.Texts("records"),
        Fields = fields.Texts("fields"),
        Sources = RecordReader.Sources(fields),
        Checked = RecordReader.RequiredDay(fields, "checked"),
        Unverified = fields.Texts("unverified"),
        Body = document.Body,
    };
}
