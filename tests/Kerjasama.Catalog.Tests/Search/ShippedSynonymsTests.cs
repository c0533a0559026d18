using System.Globalization;
using CsvHelper;
using Kerjasama.Catalog.Search;
using Kerjasama.Catalog.Text;
using Xunit;

namespace Kerjasama.Catalog.Tests.Search;

public sealed class ShippedSynonymsTests
{
    private static readonly IReadOnlyList<SynonymGroup> Groups = Read();

    [Fact]
    public void Every_group_has_at_least_two_terms() => Assert.All(Groups, group => Assert.True(group.Terms.Count > 1, group.Terms[0]));

    [Fact]
    public void No_term_stands_in_two_groups() => Assert.Empty(Groups
        .SelectMany(group => group.Terms.Select(FoldText.Fold).Distinct())
        .CountBy(term => term)
        .Where(pair => pair.Value > 1)
        .Select(pair => pair.Key));

    private static List<SynonymGroup> Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "KerjasamaWeb.sln")))
        {
            folder = folder.Parent;
        }

        using var csv = new CsvReader(new StreamReader(Path.Combine(folder.FullName, "content", "synonyms.csv")), CultureInfo.InvariantCulture);
        var groups = new List<SynonymGroup>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            groups.Add(SynonymGroup.Parse(csv.GetField("terms")!));
        }

        return groups;
    }
}
