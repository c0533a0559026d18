using KerjasamaWeb.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace KerjasamaWeb.Tests.Hosting;

[Collection(SiteTests.Name)]
public sealed class WarmStartTests(SiteFixture site)
{
    [Fact]
    public void The_page_that_is_made_ahead_exists() =>
        Assert.Contains(WarmStart.Pattern, site.Services.GetRequiredService<SiteRoutes>().Endpoints.OfType<RouteEndpoint>().Select(e => e.RoutePattern.RawText));
}
