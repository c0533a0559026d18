using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Building;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Xunit;

namespace Kerjasama.Catalog.Tests.Building;

public sealed class CatalogBuilderTests
{
    private const string TwoParties = "parties:\n  - { party: IDN, consent: ratification, consentDate: 2008-05-19 }\n  - { party: JPN }";

    [Fact]
    public void An_agreement_is_found_as_it_was_written()
    {
        using var catalog = TestCatalog.Containing(("agreements/ijepa.md", TestCatalog.Agreement("IJEPA", TwoParties)));
        var agreement = new AgreementQueries(catalog.Database).FindBySlug("ijepa");

        Assert.NotNull(agreement);
        Assert.Equal(("IJEPA", Label.Bilateral, "K3", 2), (agreement.ShortTitle, agreement.Label, agreement.Rule, agreement.PartyCount));
        Assert.Equal(("2007-08-20", "2008-07-01", "2026-11-24"), (agreement.Signed.ToString(), agreement.InForce.ToString(), agreement.PartiesAsOf.ToString()));
        Assert.Equal(new DateOnly(2026, 11, 24), agreement.Checked);
        Assert.True(agreement.PartiesComplete);
        Assert.Null(agreement.Reach);
        Assert.Contains("<h2 id=\"isi\">", agreement.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_party_without_its_own_day_is_bound_since_the_agreement_is()
    {
        using var catalog = TestCatalog.Containing(("agreements/ijepa.md", TestCatalog.Agreement("IJEPA", TwoParties)));
        var queries = new AgreementQueries(catalog.Database);
        var parties = queries.ListParties(queries.FindBySlug("ijepa")!.Id);

        Assert.Equal(["Indonesia", "Jepang"], parties.Select(p => p.Name));
        Assert.Equal((Consent.Ratification, "2008-05-19", "2008-07-01", "/negara/indonesia"), (parties[0].Consent!.Value, parties[0].ConsentDate.ToString(), parties[0].InForce.ToString(), parties[0].Path));
        Assert.False(parties[0].IsBoundOn(new DateOnly(2008, 6, 30)));
        Assert.True(parties[0].IsBoundOn(new DateOnly(2008, 7, 1)));
    }

    [Fact]
    public void A_third_party_makes_it_multilateral_and_regional()
    {
        using var catalog = TestCatalog.Containing(("agreements/x.md", TestCatalog.Agreement("X", TwoParties + "\n  - { party: MYS }")));
        var agreement = new AgreementQueries(catalog.Database).FindBySlug("x")!;

        Assert.Equal((Label.Multilateral, "K4", Reach.Regional), (agreement.Label, agreement.Rule, agreement.Reach!.Value));
    }

    [Fact]
    public void A_protocol_without_parties_takes_the_label_of_its_parent()
    {
        using var catalog = TestCatalog.Containing(
            ("agreements/x.md", TestCatalog.Agreement("X", TwoParties)),
            ("agreements/x-protokol.md", TestCatalog.Agreement("Protokol X", "parent: x")));
        var protocol = new AgreementQueries(catalog.Database).FindBySlug("x-protokol")!;

        Assert.Equal((Label.Bilateral, "x"), (protocol.Label, protocol.ParentSlug));
    }

    [Fact]
    public void Broken_content_publishes_nothing_and_leaves_the_old_catalogue()
    {
        using var catalog = TestCatalog.Containing(("agreements/x.md", TestCatalog.Agreement("X", TwoParties)));
        var before = CatalogBuilder.Build(catalog.ContentFolder, catalog.CatalogFolder);
        catalog.Write("agreements/y.md", "kosong");

        var error = Assert.Throws<ContentException>(() => CatalogBuilder.Build(catalog.ContentFolder, catalog.CatalogFolder));
        Assert.StartsWith("content/agreements/y.md:1:", error.Diagnostics[0].ToString(), StringComparison.Ordinal);
        Assert.Equal([before], CatalogFiles.Generations(catalog.CatalogFolder));
        Assert.Empty(Directory.GetFiles(catalog.CatalogFolder, "*.tmp"));
    }

    [Fact]
    public void Three_generations_are_kept_and_the_newest_is_first()
    {
        using var catalog = TestCatalog.Containing();
        var paths = new List<string>();
        foreach (var name in new[] { "a", "b", "c", "d" })
        {
            catalog.Write($"agreements/{name}.md", TestCatalog.Agreement(name.ToUpperInvariant(), TwoParties));
            paths.Add(CatalogBuilder.Build(catalog.ContentFolder, catalog.CatalogFolder));
        }

        var generations = CatalogFiles.Generations(catalog.CatalogFolder);
        Assert.Equal(3, generations.Count);
        Assert.Equal(paths[^1], generations[0]);
        Assert.DoesNotContain(paths[0], generations);
    }

    [Fact]
    public void A_file_with_one_flipped_bit_is_refused()
    {
        using var catalog = TestCatalog.Containing();
        var path = CatalogBuilder.Build(catalog.ContentFolder, catalog.CatalogFolder);
        var bytes = File.ReadAllBytes(path);
        bytes[bytes.Length / 2] ^= 1;
        File.Delete(path);
        File.WriteAllBytes(path, bytes);

        Assert.Contains("damaged", Assert.Throws<InvalidCatalogException>(() => CatalogDatabase.OpenVerified(path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a database")]
    public void A_file_that_is_no_catalogue_is_refused(string text)
    {
        var folder = Directory.CreateTempSubdirectory("kerjasama-");
        try
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(text);
            var path = Path.Combine(folder.FullName, CatalogFiles.NameOf(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))));
            File.WriteAllBytes(path, bytes);

            Assert.Throws<InvalidCatalogException>(() => CatalogDatabase.OpenVerified(path));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_missing_file_is_refused_and_not_created()
    {
        var path = Path.Combine(Path.GetTempPath(), CatalogFiles.NameOf(new string('0', 64)));

        Assert.Throws<InvalidCatalogException>(() => CatalogDatabase.OpenVerified(path));
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void An_empty_catalogue_of_no_agreements_can_be_built_and_asked()
    {
        using var catalog = TestCatalog.Containing();

        Assert.Equal(0, new AgreementQueries(catalog.Database).Find(new()).Total);
    }
}
