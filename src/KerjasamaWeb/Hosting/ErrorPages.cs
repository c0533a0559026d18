using KerjasamaWeb.Api;

namespace KerjasamaWeb.Hosting;

/// <summary>Errors as a page of the site in Indonesian, or as problem+json under <c>/api</c>; never an exception's text.</summary>
public static class ErrorPages
{
    public const string Path = "/galat";

    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app)
    {
        // On the application itself: a branch would not find the routes again. What the API has answered is left as it is.
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = Path + "/500", AllowStatusCode404Response = true });
        app.UseStatusCodePagesWithReExecute(Path + "/{0}");
        app.UseWhen(ApiRoutes.IsApi, api =>
        {
            api.UseExceptionHandler();
            api.UseStatusCodePages();
        });
        return app;
    }
}
