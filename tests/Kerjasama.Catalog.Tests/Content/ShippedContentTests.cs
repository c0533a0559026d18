using System.Text.RegularExpressions;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Xunit;

namespace Kerjasama.Catalog.Tests.Content;

/// <summary>The content that ships: it must be without fault, and its documentation must name every key.</summary>
public sealed partial class ShippedContentTests
{
    private static readonly string Folder = RepositoryFolder.Find("content");
    private static readonly Lazy<ContentSet> Content = new(() => ContentLoader.Load(Folder));

    [Fact]
    public void The_shipped_content_has_no_diagnostics() => Assert.Empty(ContentRules.Check(Content.Value));

    [Fact]
    public void Every_rule_of_the_classifier_has_its_page() => Assert.Equal(
        ClassificationRules.All.Select(r => r.Id.ToLowerInvariant()).Order(),
        Content.Value.Pages.Where(p => p.Kind == Pages.PageKind.Rule).Select(p => p.Slug).Order());

    [Fact]
    public void All_193_members_and_both_observers_of_the_UN_are_there()
    {
        Assert.Equal(193, Content.Value.Countries.Count(c => c.Status == Countries.CountryStatus.UnMember));
        Assert.Equal(2, Content.Value.Countries.Count(c => c.Status == Countries.CountryStatus.UnObserver));
    }

    [Fact]
    public void UN_members_joined_on_the_day_their_country_says()
    {
        var pbb = Content.Value.Organizations.Single(o => o.Slug == "pbb");
        foreach (var country in Content.Value.Countries.Where(c => c.UnAdmission is not null))
        {
            Assert.Contains(pbb.Members, m => m.Member == country.Code && m.Status == Organizations.MembershipStatus.Member && m.From == country.UnAdmission);
        }
    }

    [Fact]
    public void Every_key_of_every_file_kind_is_in_the_documentation()
    {
        var documented = File.ReadAllText(Path.Combine(Folder, "README.md"));
        var source = Directory.EnumerateFiles(RepositoryFolder.Find("src/Kerjasama.Catalog/Content"), "*.cs").Select(File.ReadAllText);
        var keys = source.SelectMany(s => Key().Matches(s)).Select(m => m.Groups["key"].Value).Distinct().ToList();

        Assert.True(keys.Count > 80, $"only {keys.Count} keys were found in the readers");
        Assert.All(keys, k => Assert.Matches($@"\b{Regex.Escape(k)}\b", documented));
    }

    [GeneratedRegex(@"\b(?:fields|row|item)\.\w+(?:<\w+>)?\(""(?<key>\w+)""|RecordReader\.\w+\(\w+, ""(?<key>\w+)""")]
    private static partial Regex Key();
}
