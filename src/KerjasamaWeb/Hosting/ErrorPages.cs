using KerjasamaWeb.Api;

namespace KerjasamaWeb.Hosting;

/// <summary>Errors as a page of the site in Indonesian, or as problem+json under <c>/api</c>; never an exception's text.</summary>
public static class ErrorPages
{
    public const string Path = "/galat";

    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app)
    {
        app.UseWhen(ApiRoutes.IsApi, api =>
        {
            api.UseExceptionHandler();
            api.UseStatusCodePages();
        });
        app.UseWhen(context => !ApiRoutes.IsApi(context), pages =>
        {
            pages.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = Path + "/500", AllowStatusCode404Response = true });
            pages.UseStatusCodePagesWithReExecute(Path + "/{0}");
        });
        return app;
    }
}
