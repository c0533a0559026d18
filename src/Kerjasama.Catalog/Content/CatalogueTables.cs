using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Regions;
using Kerjasama.Catalog.Search;
using Kerjasama.Catalog.Sources;

namespace Kerjasama.Catalog.Content;

/// <summary>Reads the rows of the small tables of <c>content/</c>.</summary>
internal static class CatalogueTables
{
    public static RegionFile ReadRegion(FieldReader row) => new()
    {
        Slug = row.Text("slug"),
        Name = row.Text("name"),
        Parent = row.OptionalText("parent"),
        M49 = row.OptionalText("m49"),
        Summary = row.OptionalText("summary"),
    };

    public static FieldFile ReadField(FieldReader row) => new()
    {
        Code = row.Text("code"),
        Slug = row.Text("slug"),
        Name = row.Text("name"),
        Summary = row.Text("summary"),
    };

    public static SourceFile ReadSource(FieldReader item) => new()
    {
        File = item.File,
        Line = item.Line,
        Id = item.Text("id"),
        Title = item.Text("title"),
        Publisher = item.Text("publisher"),
        Kind = item.Choice<SourceKind>("kind"),
        Url = item.OptionalText("url"),
        Archive = item.OptionalText("archive"),
        Note = item.OptionalText("note"),
    };

    public static ActorRow ReadActor(FieldReader row) => new()
    {
        Line = row.Line,
        Actor = new()
        {
            Code = row.Text("code"),
            Name = row.Text("name"),
            NameEn = row.OptionalText("nameEn"),
            Kind = row.Choice<ActorKind>("kind"),
            Parent = row.OptionalText("parent"),
            From = row.Date("from"),
            Until = row.Date("to"),
            Successors = row.Texts("successors"),
            Members = [.. row.Texts("members").Select(text => ReadGroupMember(row, text))],
            SignsTreaties = row.Flag("signsTreaties", otherwise: false),
            Aliases = row.Texts("aliases"),
        },
        Note = row.OptionalText("note"),
        Source = row.Text("source"),
    };

    // CODE, CODE@from or CODE@from/to
    private static GroupMember ReadGroupMember(FieldReader row, string text)
    {
        PartialDate? DateOf(string date)
        {
            if (PartialDate.TryParse(date, out var parsed))
            {
                return parsed;
            }

            row.Report(row.LineOf("members"), DiagnosticCode.BadValue, $"'{text}' is not a member; write CODE, CODE@2007-01-01 or CODE@1973/2020-01-31");
            return null;
        }

        var parts = text.Split(['@', '/'], 3);
        return new()
        {
            Code = parts[0],
            From = parts.Length > 1 && parts[1].Length > 0 ? DateOf(parts[1]) : null,
            To = parts.Length > 2 ? DateOf(parts[2]) : null,
        };
    }

    public static StatehoodRow ReadStatehood(FieldReader row) => new()
    {
        Line = row.Line,
        Code = row.Text("code"),
        Period = new() { From = row.Date("treatiesFrom"), Until = row.Date("treatiesUntil"), ParentsBefore = row.Texts("parent") },
        Note = row.OptionalText("note"),
        Source = row.Text("source"),
    };

    public static SynonymGroup ReadSynonyms(FieldReader row)
    {
        row.OptionalText("note");
        return SynonymGroup.Parse(row.Text("terms"));
    }

    public static PublishedLink ReadLink(FieldReader row) => new()
    {
        Path = row.Text("path"),
        Anchors = row.Texts("anchors"),
        Since = RecordReader.RequiredDay(row, "since") ?? DateOnly.MinValue,
        Line = row.Line,
    };

    public static SlugChange ReadSlugChange(FieldReader row)
    {
        var code = row.Number("code") ?? 0;
        if (code is not (301 or 410))
        {
            row.Report(row.LineOf("code"), DiagnosticCode.BadValue, "'code' must be 301 (moved) or 410 (removed)");
        }

        return new()
        {
            Path = row.Text("path"),
            To = row.OptionalText("to"),
            Code = code,
            Since = RecordReader.RequiredDay(row, "since") ?? DateOnly.MinValue,
            Reason = row.Text("reason"),
            Line = row.Line,
        };
    }
}
