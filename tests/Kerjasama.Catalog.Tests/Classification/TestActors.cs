using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Tests.Classification;

/// <summary>The shipped actor tables with the countries that have pages, so that the named cases run on the real facts.</summary>
internal static class TestActors
{
    public static string ContentFolder { get; } = FindContent();

    public static ActorRegister Register { get; } = new(ActorTables.Read(ContentFolder,
    [
        State("IDN", "Indonesia", "indonesia", "Republik Indonesia", "RI"),
        State("JPN", "Jepang", "jepang", "Japan"),
        State("GBR", "Inggris", "inggris", "Britania Raya", "United Kingdom"),
        State("NLD", "Belanda", "belanda", "Netherlands"),
        State("CHN", "Tiongkok", "tiongkok", "RRT", "Cina"),
        State("KOR", "Korea Selatan", "korea-selatan", "Republik Korea"),
        .. Countries(),
    ]));

    public static ClassificationInput Agreement(string parties, string? signed = null) => new()
    {
        Parties = [.. parties.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => new PartyInput { Code = code.Replace('_', ' ') })],
        Signed = signed is null ? null : PartialDate.Parse(signed),
    };

    public static Catalog.Classification.Classification Classify(string parties, string? signed = null) => Classify(Agreement(parties, signed));

    public static Catalog.Classification.Classification Classify(ClassificationInput input) => Classifier.Classify(input, Register);

    public static StateName State(string code, string name, string slug, params string[] aliases) => new() { Code = code, Name = name, Slug = slug, Aliases = aliases };

    /// <summary>The remaining country pages, by code only.</summary>
    private static IEnumerable<StateName> Countries() =>
        from file in Directory.EnumerateFiles(Path.Combine(ContentFolder, "countries"), "*.md").Order(StringComparer.Ordinal)
        let code = File.ReadLines(file).First(line => line.StartsWith("code: ", StringComparison.Ordinal))[6..].Trim()
        where code is not ("IDN" or "JPN" or "GBR" or "NLD" or "CHN" or "KOR")
        select State(code, code, Path.GetFileNameWithoutExtension(file));

    private static string FindContent()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KerjasamaWeb.sln")))
            {
                return Path.Combine(folder.FullName, "content");
            }
        }

        throw new DirectoryNotFoundException("KerjasamaWeb.sln was not found above the tests.");
    }
}
