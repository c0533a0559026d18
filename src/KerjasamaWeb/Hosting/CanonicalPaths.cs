using System.Text.RegularExpressions;
using KerjasamaWeb.Api;

namespace KerjasamaWeb.Hosting;

/// <summary>Sends other spellings of a path (capitals, a slash at the end, doubled slashes) to the one that is published.</summary>
public static partial class CanonicalPaths
{
    public static IApplicationBuilder UseCanonicalPaths(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var path = context.Request.Path.Value ?? "/";
        if (!Published().IsMatch(path) || path.Length > 200 || ApiRoutes.IsApi(context))
        {
            return next(context);
        }

        var canonical = path.Length > 1 ? path.TrimEnd('/').ToLowerInvariant() : path;
        if (canonical.Length == 0 || canonical == path)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        context.Response.Headers.Location = canonical + context.Request.QueryString;
        return Task.CompletedTask;
    });

    // Only paths that could be ours: an unknown one must stay a 404, and one that begins with two slashes must never become another host.
    // The API takes codes in capitals (countries/IDN), so its paths stay as they are.
    [GeneratedRegex("^(/[A-Za-z0-9][A-Za-z0-9-]*)+/?$")]
    private static partial Regex Published();
}
