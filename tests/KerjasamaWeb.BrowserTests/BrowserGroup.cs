using Xunit;

namespace KerjasamaWeb.BrowserTests;

/// <summary>Tests that share the server and the browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserGroup : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}
