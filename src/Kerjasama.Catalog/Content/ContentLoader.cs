using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Kerjasama.Catalog.Accuracy;
using Kerjasama.Catalog.Pages;

namespace Kerjasama.Catalog.Content;

/// <summary>Reads the content folder into typed records and all diagnostics; it never stops at the first.</summary>
public sealed partial class ContentLoader
{
    /// <summary>Files for editors to copy; no records.</summary>
    private const string Templates = "templates/";

    private readonly string _folder;
    private readonly List<ContentDiagnostic> _diagnostics = [];
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    private ContentLoader(string folder) => _folder = folder;

    /// <summary>Reads <paramref name="folder"/>; throws <see cref="DirectoryNotFoundException"/> where there is none.</summary>
    public static ContentSet Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no content folder at {folder}.");
        }

        return new ContentLoader(folder).Load();
    }

    /// <summary>The version of a content folder: a hash over the names and bytes of all its files.</summary>
    public static string HashOf(string folder)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in FilesOf(folder))
        {
            sha.AppendData(Encoding.UTF8.GetBytes(Relative(folder, path)));
            sha.AppendData(SHA256.HashData(File.ReadAllBytes(path)));
        }

        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(p => !Path.GetFileName(p).StartsWith('.')).Order(StringComparer.Ordinal);

    private static string Relative(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    private ContentSet Load()
    {
        var tables = new TableReader(_folder, _diagnostics, _read);
        var regions = tables.Rows("regions.csv", CatalogueTables.ReadRegion);
        var fields = tables.Rows("fields.csv", CatalogueTables.ReadField);
        var sources = SourceFiles().ToList();
        var countries = Documents("countries", CountryReader.Read);
        var organizations = Documents("organizations", (d, f) => OrganizationReader.Read(
            d, f, tables.Rows($"organizations/{d.Slug}.members.csv", OrganizationReader.ReadMembership), tables.Rows($"organizations/{d.Slug}.sessions.csv", OrganizationReader.ReadSession)));
        var agreements = Documents("agreements", (d, f) => AgreementReader.Read(d, f, tables.Rows($"agreements/{d.Slug}.parties.csv", AgreementReader.ReadParty)));
        agreements.AddRange(TablesIn("registry").SelectMany(name => tables.Rows(name, AgreementReader.ReadRegistryRow)));
        List<PageFile> pages =
        [
            .. Documents("concepts", (d, f) => PageReader.Read(PageKind.Concept, d, f)),
            .. Documents("rules", (d, f) => PageReader.Read(PageKind.Rule, d, f)),
            .. Documents("pages", (d, f) => PageReader.Read(PageKind.Page, d, f)),
        ];
        var terms = Documents("terms", PageReader.ReadTerm);
        var events = Documents("events", PageReader.ReadEvent);
        var relations = Documents("relations", PageReader.ReadRelation);
        var actors = tables.Rows("actors.csv", CatalogueTables.ReadActor);
        var statehood = tables.Rows("statehood.csv", CatalogueTables.ReadStatehood);
        var synonyms = tables.Rows("synonyms.csv", CatalogueTables.ReadSynonyms);
        var links = tables.Rows("links.csv", CatalogueTables.ReadLink);
        var slugs = tables.Rows("slugs.csv", CatalogueTables.ReadSlugChange);
        ReportStrayFiles();

        return new ContentSet
        {
            Hash = HashOf(_folder),
            Countries = countries,
            Organizations = organizations,
            Agreements = agreements,
            Pages = pages,
            Terms = terms,
            Events = events,
            Relations = relations,
            Sources = sources,
            Regions = regions,
            Fields = fields,
            OtherActors = actors,
            Statehood = statehood,
            Synonyms = synonyms,
            PublishedLinks = links,
            SlugChanges = slugs,
            Diagnostics = _diagnostics,
        };
    }

    private List<T> Documents<T>(string subfolder, Func<ContentDocument, FieldReader, T> read)
    {
        var result = new List<T>();
        foreach (var name in NamesIn(subfolder, ".md"))
        {
            _read.Add(name);
            var slug = Path.GetFileNameWithoutExtension(name);
            if (!SlugPattern().IsMatch(slug))
            {
                _diagnostics.Add(new(name, 1, DiagnosticCode.BadName, $"the file name '{slug}' is not a slug: lower-case letters, digits and single hyphens, at most 80"));
            }

            if (ContentDocument.Parse(name, slug, File.ReadAllText(Path.Combine(_folder, name)), _diagnostics) is { } document)
            {
                var fields = new FieldReader(name, document.FrontMatter, _diagnostics);
                result.Add(read(document, fields));
                fields.Finish();
            }
        }

        return result;
    }

    private IEnumerable<Sources.SourceFile> SourceFiles()
    {
        foreach (var name in NamesIn("sources", ".yml"))
        {
            _read.Add(name);
            if (ContentDocument.ParseYaml(name, File.ReadAllText(Path.Combine(_folder, name)), 0, _diagnostics) is not { } list)
            {
                continue;
            }

            foreach (var item in list.Items ?? [])
            {
                var fields = new FieldReader(name, item, _diagnostics);
                yield return CatalogueTables.ReadSource(fields);
                fields.Finish();
            }
        }
    }

    private IEnumerable<string> TablesIn(string subfolder) => NamesIn(subfolder, ".csv");

    private string[] NamesIn(string subfolder, string extension)
    {
        var path = Path.Combine(_folder, subfolder);
        return !Directory.Exists(path) ? [] : [.. Directory.EnumerateFiles(path, "*" + extension).Select(p => Relative(_folder, p)).Order(StringComparer.Ordinal)];
    }

    private void ReportStrayFiles()
    {
        foreach (var name in FilesOf(_folder).Select(p => Relative(_folder, p)).Where(n => !_read.Contains(n) && n is not ("README.md" or ExplainedDifferences.FileName) && !n.StartsWith(Templates, StringComparison.Ordinal)))
        {
            _diagnostics.Add(new(name, 1, DiagnosticCode.BadName, "no file of this name or place is known; see content/README.md"));
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex SlugPattern();
}
