using System.Globalization;
using Kerjasama.Catalog.Building;
using Kerjasama.Catalog.Content;

namespace Kerjasama.Catalog.Tests;

/// <summary>A tiny content folder on disk, read by the real loader and built by the real builder.</summary>
internal sealed class TestCatalog : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("kerjasama-").FullName;
    private CatalogDatabase? _database;

    private TestCatalog()
    {
    }

    public string ContentFolder => Path.Combine(_root, "content");

    public string CatalogFolder => Path.Combine(_root, "catalog");

    public ContentSet Content => ContentLoader.Load(ContentFolder);

    public IReadOnlyList<ContentDiagnostic> Diagnostics => ContentRules.Check(Content);

    public CatalogDatabase Database => _database ??= CatalogDatabase.OpenVerified(CatalogBuilder.Build(ContentFolder, CatalogFolder));

    /// <summary>Four countries, one source, two fields and what <paramref name="files"/> add or replace.</summary>
    public static TestCatalog Containing(params (string Path, string Text)[] files)
    {
        var catalog = new TestCatalog();
        foreach (var (path, text) in Basis().Concat(files.Select(f => (f.Path, f.Text))))
        {
            catalog.Write(path, text);
        }

        return catalog;
    }

    public static string Country(string code, string name, string region = "asia", string subregion = "asia-tenggara") =>
        $"""
        ---
        code: {code}
        iso2: {code[..2]}
        name: {name}
        nameEn: {name}
        officialName: Republik {name}
        status: un-member
        region: {region}
        subregion: {subregion}
        unAdmission: 1950-09-28
        sources:
          - source: un-members
        checked: 2026-11-24
        ---
        """;

    /// <summary>An agreement in force since 2008-07-01 between the given parties.</summary>
    public static string Agreement(string title, string parties, string more = "") => string.Create(CultureInfo.InvariantCulture,
        $$"""
        ---
        title: {{title}}
        shortTitle: {{title}}
        instrument: agreement
        fields: [trade]
        signed: 2007-08-20
        inForce: 2008-07-01
        status: in-force
        openToAccession: no
        binding: yes
        summary: {{title}} untuk uji.
        partiesAsOf: 2026-11-24
        {{parties}}
        {{more}}
        sources:
          - source: un-members
        checked: 2026-11-24
        ---

        ## Isi singkat {#isi}

        Isi.
        """);

    public void Write(string path, string text)
    {
        var full = Path.Combine(ContentFolder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    public void Dispose()
    {
        _database?.ClearPool();
        Directory.Delete(_root, recursive: true);
    }

    private static IEnumerable<(string Path, string Text)> Basis()
    {
        yield return ("fields.csv", "code,slug,name,summary\ntrade,perdagangan,Perdagangan,Jual beli antarnegara.\ndefence,pertahanan,Pertahanan,Menjaga keamanan.\n");
        yield return ("regions.csv", "slug,name,parent,m49,summary\nasia,Asia,,142,Benua.\nasia-tenggara,Asia Tenggara,asia,035,Kawasan.\nasia-timur,Asia Timur,asia,030,Kawasan.\n");
        yield return ("sources/umum.yml", "- id: un-members\n  title: Daftar anggota PBB\n  publisher: PBB\n  kind: organization\n  url: https://www.un.org/\n");
        yield return ("countries/indonesia.md", Country("IDN", "Indonesia"));
        yield return ("countries/malaysia.md", Country("MYS", "Malaysia"));
        yield return ("countries/singapura.md", Country("SGP", "Singapura"));
        yield return ("countries/jepang.md", Country("JPN", "Jepang", subregion: "asia-timur"));
    }
}
