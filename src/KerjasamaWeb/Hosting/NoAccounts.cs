using Microsoft.AspNetCore.DataProtection;

namespace KerjasamaWeb.Hosting;

/// <summary>A site without accounts and forms: it leaves out what the host and Razor Pages bring along for them.</summary>
public static class NoAccounts
{
    /// <summary>Nothing here is signed, so no ring of keys is read or made at the start. To be called after all other services.</summary>
    public static IServiceCollection AddNoAccounts(this IServiceCollection services)
    {
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        foreach (var starter in services.Where(s => s.ImplementationType?.Name == "DataProtectionHostedService").ToList())
        {
            services.Remove(starter);
        }

        return services;
    }

    /// <summary>No authentication and authorization steps in front of every request. To be called before all other steps.</summary>
    public static IApplicationBuilder UseNoAccounts(this IApplicationBuilder app)
    {
        // The names are the host's (WebApplicationBuilder, AuthAppBuilderExtensions): it looks whether the steps stand already.
        app.Properties["__AuthenticationMiddlewareSet"] = true;
        app.Properties["__AuthorizationMiddlewareSet"] = true;
        return app;
    }
}
