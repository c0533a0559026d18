namespace KerjasamaWeb.Hosting;

/// <summary>The security headers of every page and API answer. No nonces: pages are cached, and there is no inline script or style at all.</summary>
public static class ResponseHeaders
{
    /// <summary>For the files of pages, which carry nothing to protect: a first view loads six of them, and headers count.</summary>
    public const string Assets = "assets";

    public static IServiceCollection AddResponseHeaders(this IServiceCollection services)
    {
        services.AddSecurityHeaderPolicies()
            .SetDefaultPolicy(Page)
            .AddPolicy(Assets, asset => asset.AddContentTypeOptionsNoSniff().AddContentSecurityPolicy(csp => csp.AddDefaultSrc().None()).AddStrictTransportSecurityMaxAge().AddCrossOriginResourcePolicy(p => p.SameOrigin()).RemoveServerHeader()
                // An ETag is enough to ask again by, and no file is large enough to ask for a part of.
                .RemoveCustomHeader("Last-Modified").RemoveCustomHeader("Accept-Ranges"));
        return services;
    }

    private static HeaderPolicyCollection Page { get; } = new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        .AddReferrerPolicyStrictOriginWhenCrossOrigin()
        .AddStrictTransportSecurityMaxAge()
        .AddCrossOriginOpenerPolicy(p => p.SameOrigin())
        .AddCrossOriginResourcePolicy(p => p.SameOrigin())
        .AddPermissionsPolicy(p =>
        {
            p.AddCamera().None();
            p.AddGeolocation().None();
            p.AddMicrophone().None();
            p.AddPayment().None();
            p.AddUsb().None();
        })
        .AddContentSecurityPolicy(csp =>
        {
            csp.AddDefaultSrc().None();
            csp.AddScriptSrc().Self();
            csp.AddStyleSrc().Self();
            csp.AddImgSrc().Self().Data();
            csp.AddFontSrc().Self();
            csp.AddConnectSrc().Self();
            csp.AddManifestSrc().Self();
            csp.AddBaseUri().None();
            csp.AddFormAction().Self();
            csp.AddFrameAncestors().None();
        })
        .RemoveServerHeader();
}
