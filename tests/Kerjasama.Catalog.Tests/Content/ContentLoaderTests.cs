using Kerjasama.Catalog.Content;
using Xunit;

namespace Kerjasama.Catalog.Tests.Content;

public sealed class ContentLoaderTests
{
    private const string TwoParties = "parties:\n  - { party: IDN }\n  - { party: JPN }";

    [Fact]
    public void A_sound_folder_has_no_diagnostics()
    {
        using var catalog = TestCatalog.Containing(("agreements/ijepa.md", TestCatalog.Agreement("IJEPA", TwoParties)));

        Assert.Empty(catalog.Diagnostics);
    }

    [Fact]
    public void An_unknown_key_is_an_error_with_file_and_line()
    {
        using var catalog = TestCatalog.Containing(("agreements/x.md", TestCatalog.Agreement("X", TwoParties, "colour: red")));

        var diagnostic = Assert.Single(catalog.Diagnostics);
        Assert.Equal("content/agreements/x.md:16: error K002", diagnostic.ToString()[.."content/agreements/x.md:16: error K002".Length]);
        Assert.Contains("'colour'", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_of_a_file_is_reported_not_only_the_first()
    {
        using var catalog = TestCatalog.Containing(("agreements/x.md", TestCatalog.Agreement("X", "parties:\n  - { party: XXX }\n  - { party: JPN, signed: 2007-13-40 }", "reach: cosmic")));

        Assert.Equal(["K004", "K004", "K011"], catalog.Diagnostics.Select(d => d.Code).Order());
    }

    [Theory]
    [InlineData("signed: 20 Agustus 2007")]
    [InlineData("signed: 2007-02-30")]
    [InlineData("signed: 2007-8-1")]
    public void A_date_that_is_none_is_refused(string line)
    {
        using var catalog = TestCatalog.Containing(("agreements/x.md", TestCatalog.Agreement("X", TwoParties).Replace("signed: 2007-08-20", line, StringComparison.Ordinal)));

        Assert.Equal(DiagnosticCode.BadValue, Assert.Single(catalog.Diagnostics).Code);
    }

    [Fact]
    public void A_missing_required_key_is_named()
    {
        using var catalog = TestCatalog.Containing(("agreements/x.md", TestCatalog.Agreement("X", TwoParties).Replace("status: in-force\n", "", StringComparison.Ordinal)));

        Assert.Contains(catalog.Diagnostics, d => d.Code == DiagnosticCode.Missing && d.Message.Contains("'status'", StringComparison.Ordinal));
    }

    [Fact]
    public void Front_matter_that_is_no_yaml_is_reported_with_its_line()
    {
        using var catalog = TestCatalog.Containing(("concepts/x.md", "---\ntitle: X\nbad: [1, 2\n---\nText"));

        var diagnostic = Assert.Single(catalog.Diagnostics);
        Assert.Equal(DiagnosticCode.Malformed, diagnostic.Code);
        Assert.InRange(diagnostic.Line, 3, 4);
    }

    [Fact]
    public void A_file_without_front_matter_is_reported()
    {
        using var catalog = TestCatalog.Containing(("concepts/x.md", "# Just text"));

        Assert.Equal(DiagnosticCode.Malformed, Assert.Single(catalog.Diagnostics).Code);
    }

    [Fact]
    public void A_row_with_too_many_cells_is_reported()
    {
        using var catalog = TestCatalog.Containing(("synonyms.csv", "terms,note\nPBB;UN,satu,dua\n"));

        var diagnostic = Assert.Single(catalog.Diagnostics);
        Assert.Equal(("synonyms.csv", 2, DiagnosticCode.Malformed), (diagnostic.File, diagnostic.Line, diagnostic.Code));
    }

    [Theory]
    [InlineData("agreements/Perjanjian Baru.md")]
    [InlineData("agreements/perjanjian_baru.md")]
    public void A_file_name_that_is_no_slug_is_reported(string path)
    {
        using var catalog = TestCatalog.Containing((path, TestCatalog.Agreement("X", TwoParties)));

        Assert.Contains(catalog.Diagnostics, d => d.Code == DiagnosticCode.BadName);
    }

    [Fact]
    public void A_file_of_no_known_place_is_reported()
    {
        using var catalog = TestCatalog.Containing(("agreements/lampiran.txt", "apa ini"), ("aneh/x.md", "---\n---\n"));

        Assert.Equal(["aneh/x.md", "agreements/lampiran.txt"], catalog.Diagnostics.Where(d => d.Code == DiagnosticCode.BadName).Select(d => d.File).OrderByDescending(f => f.StartsWith("aneh", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_short_record_is_one_row_of_a_table()
    {
        using var catalog = TestCatalog.Containing(("registry/uji.csv",
            "slug,title,shortTitle,instrument,fields,signed,status,openToAccession,parties,partiesAsOf,summary,source,checked\n"
            + "p4m-uji,Persetujuan uji,P4M uji,agreement,trade;defence,1999,in-force,no,IDN;MYS,2026-11-24,Untuk uji.,un-members,2026-11-24\n"));

        Assert.Empty(catalog.Diagnostics);
        var agreement = Assert.Single(catalog.Content.Agreements);
        Assert.Equal(["IDN", "MYS"], agreement.Parties.Select(p => p.Party));
        Assert.Equal("1999", agreement.Signed.ToString());
        Assert.Equal(["trade", "defence"], agreement.Fields);
    }

    [Fact]
    public void The_hash_changes_with_any_byte_and_with_nothing_else()
    {
        using var catalog = TestCatalog.Containing();
        var before = ContentLoader.HashOf(catalog.ContentFolder);
        File.SetLastWriteTimeUtc(Path.Combine(catalog.ContentFolder, "fields.csv"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(before, ContentLoader.HashOf(catalog.ContentFolder));

        File.AppendAllText(Path.Combine(catalog.ContentFolder, "fields.csv"), " ");
        Assert.NotEqual(before, ContentLoader.HashOf(catalog.ContentFolder));
    }

    [Fact]
    public void A_short_record_may_date_its_parties()
    {
        using var catalog = TestCatalog.Containing(("registry/uji.csv",
            "slug,title,shortTitle,instrument,fields,inForce,status,parties,partiesAsOf,summary,source,checked\nuji,Uji,Uji,agreement,trade,1950,in-force,IDN;MYS@1977-03-11;SGP@1966/1985-12-31;JPN@?,2026,Uji.,un-members,2026-11-24\n"));
        var parties = catalog.Content.Agreements.Single().Parties;

        Assert.Empty(catalog.Diagnostics);
        Assert.Equal(["IDN  ", "MYS 1977-03-11 ", "SGP 1966 1985-12-31", "JPN  "], parties.Select(p => $"{p.Party} {p.InForce} {p.Left}"));
        Assert.Equal(["JPN"], parties.Where(p => p.IsInForceUnknown).Select(p => p.Party));
    }
}
