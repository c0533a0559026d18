using System.Text.Json;
using Kerjasama.Catalog.Classification;
using Xunit;

namespace Kerjasama.Catalog.Tests.Classification;

public sealed class ClassificationNamesTests
{
    [Fact]
    public void Labels_are_written_the_same_in_json_and_csv() =>
        Assert.All(Enum.GetValues<Label>(), label => Assert.Equal($"\"{ClassificationNames.Of(label)}\"", JsonSerializer.Serialize(label)));

    [Fact]
    public void Patterns_are_written_the_same_in_json_and_csv() =>
        Assert.All(Enum.GetValues<Pattern>(), pattern => Assert.Equal($"\"{ClassificationNames.Of(pattern)}\"", JsonSerializer.Serialize(pattern)));

    [Fact]
    public void Certainties_are_written_the_same_in_json_and_csv() =>
        Assert.All(Enum.GetValues<Certainty>(), certainty => Assert.Equal($"\"{ClassificationNames.Of(certainty)}\"", JsonSerializer.Serialize(certainty)));

    [Fact]
    public void A_written_label_is_read_back() =>
        Assert.All(Enum.GetValues<Label>(), label => Assert.Equal(label, ClassificationNames.ParseLabel(ClassificationNames.Of(label))));

    [Fact]
    public void Rules_are_applied_in_their_order_and_have_pages()
    {
        Assert.Equal(Enumerable.Range(1, 11), ClassificationRules.All.Select(rule => rule.Order));
        Assert.All(ClassificationRules.All, rule => Assert.True(File.Exists(Path.Combine(RepositoryFolder.Find("content"), "rules", $"{rule.Id.ToLowerInvariant()}.md")), rule.Id));
    }
}
