namespace KerjasamaWeb.Hosting;

/// <summary>Refuses what no page of a read-only site needs: other methods than GET and HEAD, and control characters in paths.</summary>
public static class Guard
{
    private const string Allowed = "GET, HEAD, OPTIONS";

    public static IApplicationBuilder UseGuard(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (HttpMethods.IsOptions(request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            context.Response.Headers.Allow = Allowed;
            return Task.CompletedTask;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = Allowed;
            return Task.CompletedTask;
        }

        if (request.Path.Value is { } path && (path.Any(char.IsControl) || path.Contains('\\', StringComparison.Ordinal) || path.Contains('\uFFFD', StringComparison.Ordinal)))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        return next(context);
    });
}
