using Microsoft.Net.Http.Headers;

namespace KerjasamaWeb.Api;

/// <summary>Opens the API, and only the API, to programs on other sites.</summary>
public static class ApiHeaders
{
    /// <summary>Must come before the security headers: what is registered first is written last.</summary>
    public static IApplicationBuilder UseApiHeaders(this IApplicationBuilder app) => app.UseWhen(ApiRoutes.IsApi, api => api.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.AccessControlAllowOrigin = "*";
            headers["Cross-Origin-Resource-Policy"] = "cross-origin";
            if (HttpMethods.IsOptions(context.Request.Method))
            {
                headers.AccessControlAllowMethods = "GET, HEAD, OPTIONS";
                headers.AccessControlAllowHeaders = "*";
                headers.AccessControlMaxAge = "86400";
            }
            else
            {
                headers.AccessControlExposeHeaders = HeaderNames.ETag;
            }

            if (context.Response.StatusCode >= StatusCodes.Status400BadRequest)
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
        return next(context);
    }));
}
