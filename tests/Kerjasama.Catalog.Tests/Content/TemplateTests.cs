using System.Text.RegularExpressions;
using Kerjasama.Catalog.Content;
using Xunit;

namespace Kerjasama.Catalog.Tests.Content;

/// <summary>The templates that editors copy: each passes the check as it stands, and offers every key of its kind.</summary>
public sealed partial class TemplateTests
{
    private static readonly string Content = RepositoryFolder.Find("content");

    /// <summary>Every template with the place to which an editor copies it.</summary>
    private static readonly IReadOnlyDictionary<string, string> Places = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["negara.md"] = "countries/contoh.md",
        ["perjanjian.md"] = "agreements/contoh.md",
        ["perjanjian.parties.csv"] = "agreements/banyak.parties.csv",
        ["catatan-pendek.csv"] = "registry/contoh.csv",
        ["organisasi.md"] = "organizations/contoh.md",
        ["organisasi.members.csv"] = "organizations/contoh.members.csv",
        ["organisasi.sessions.csv"] = "organizations/contoh.sessions.csv",
        ["konsep.md"] = "concepts/contoh.md",
        ["istilah.md"] = "terms/contoh.md",
        ["peristiwa.md"] = "events/contoh-1955.md",
        ["hubungan.md"] = "relations/indonesia-jepang.md",
        ["sumber.yml"] = "sources/contoh.yml",
    };

    [Fact]
    public void Every_template_has_its_place() => Assert.Equal(
        Places.Keys.Order(StringComparer.Ordinal), Directory.EnumerateFiles(Path.Combine(Content, "templates")).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_copied_template_passes_the_check()
    {
        using var catalog = TestCatalog.Containing(
        [
            .. Places.Select(p => (p.Value, Read(p.Key))),
            ("agreements/banyak.md", Parties().Replace(Read("perjanjian.md"), "").Replace("Indonesia–Jepang", "Bersama", StringComparison.Ordinal)),
        ]);

        Assert.Empty(catalog.Diagnostics);
    }

    [Theory]
    [InlineData("negara.md", "## Negara:")]
    [InlineData("perjanjian.md", "## Perjanjian:")]
    [InlineData("organisasi.md", "## Organisasi:")]
    [InlineData("istilah.md", "## Istilah:")]
    [InlineData("peristiwa.md", "## Peristiwa:")]
    public void A_template_offers_every_documented_key(string template, string heading)
    {
        var text = Read(template);
        var section = File.ReadAllText(Path.Combine(Content, "README.md")).Split("\n## ").Single(s => ("## " + s).StartsWith(heading, StringComparison.Ordinal));
        var keys = section.Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal)).SelectMany(l => Key().Matches(l.Split('|')[1])).Select(m => m.Groups["key"].Value).ToList();

        Assert.True(keys.Count > 5);
        Assert.All(keys, k => Assert.Matches($"(?m)^(# )?{Regex.Escape(k)}:", text));
    }

    [Fact]
    public void The_loader_does_not_take_templates_for_records()
    {
        using var catalog = TestCatalog.Containing(("templates/perjanjian.md", Read("perjanjian.md")));

        Assert.Empty(catalog.Diagnostics);
        Assert.Empty(catalog.Content.Agreements);
    }

    [Fact]
    public void A_template_without_its_source_is_refused_with_file_and_reason()
    {
        using var catalog = TestCatalog.Containing(("agreements/contoh.md", Sources().Replace(Read("perjanjian.md"), "")));

        var diagnostic = Assert.Single(catalog.Diagnostics, d => d.Code == DiagnosticCode.NoSource);
        Assert.Contains("agreements/contoh.md", diagnostic.ToString(), StringComparison.Ordinal);
        Assert.Contains("add 'sources'", diagnostic.ToString(), StringComparison.Ordinal);
    }

    private static string Read(string template) => File.ReadAllText(Path.Combine(Content, "templates", template));

    [GeneratedRegex("`(?<key>[A-Za-z0-9]+)`")]
    private static partial Regex Key();

    [GeneratedRegex(@"^parties:\n(  - .*\n)+", RegexOptions.Multiline)]
    private static partial Regex Parties();

    [GeneratedRegex(@"^sources:\n(  .*\n)+", RegexOptions.Multiline)]
    private static partial Regex Sources();
}
