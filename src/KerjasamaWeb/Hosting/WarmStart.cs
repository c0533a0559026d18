using Kerjasama.Catalog.Agreements;

namespace KerjasamaWeb.Hosting;

/// <summary>Makes one page on another core while the server begins to listen, so that the first visitor finds its code compiled.</summary>
public sealed class WarmStart(IServiceProvider services, SiteRoutes routes, ILogger<WarmStart> log) : IHostedService
{
    /// <summary>The route of the page, as <c>Pages/Agreements/Details.cshtml</c> has it.</summary>
    public const string Pattern = "perjanjian/{slug:slug}";

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = Task.Run(MakePageAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task MakePageAsync()
    {
        try
        {
            await using var scope = services.CreateAsyncScope();
            if (services.GetRequiredService<CatalogHolder>().Current is null || scope.ServiceProvider.GetRequiredService<AgreementQueries>().AnySlug() is not { } slug)
            {
                return;
            }

            var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
            context.Request.Method = HttpMethods.Get;
            context.Request.RouteValues["slug"] = slug;
            var page = routes.Endpoints.OfType<RouteEndpoint>().First(e => e.RoutePattern.RawText == Pattern);
            context.SetEndpoint(page);
            await page.RequestDelegate!(context);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Nothing depends on it: the first visitor waits a little longer.
            log.LogWarning(e, "The first page could not be made ahead");
        }
    }
}
