using Xunit;

namespace KerjasamaWeb.Tests;

/// <summary>Tests that share one running site; building the catalogue once is enough.</summary>
[CollectionDefinition(Name)]
public sealed class SiteTests : ICollectionFixture<SiteFixture>
{
    public const string Name = "site";
}
