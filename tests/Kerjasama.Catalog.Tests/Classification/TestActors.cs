using Kerjasama.Catalog.Building;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Tests.Classification;

/// <summary>The shipped actors, so that the named cases run on the real facts.</summary>
internal static class TestActors
{
    public static ActorRegister Register { get; } = ActorAssembly.Register(ContentLoader.Load(RepositoryFolder.Find("content")));

    public static ClassificationInput Agreement(string parties, string? signed = null) => new()
    {
        Parties = [.. parties.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => new PartyInput { Code = code.Replace('_', ' ') })],
        Signed = signed is null ? null : PartialDate.Parse(signed),
    };

    public static Catalog.Classification.Classification Classify(string parties, string? signed = null) => Classify(Agreement(parties, signed));

    public static Catalog.Classification.Classification Classify(ClassificationInput input) => Classifier.Classify(input, Register);
}
