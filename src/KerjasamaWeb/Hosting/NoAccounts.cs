namespace KerjasamaWeb.Hosting;

/// <summary>A site without accounts. The host puts two steps in front of every request where Razor Pages are served; this tells it not to.</summary>
public static class NoAccounts
{
    public static IApplicationBuilder UseNoAccounts(this IApplicationBuilder app)
    {
        // The names are the host's (WebApplicationBuilder, AuthAppBuilderExtensions): it looks whether the steps stand already.
        app.Properties["__AuthenticationMiddlewareSet"] = true;
        app.Properties["__AuthorizationMiddlewareSet"] = true;
        return app;
    }
}
