namespace KerjasamaWeb.Hosting;

/// <summary>Pages are made to their end, whoever waits for them.</summary>
public static class WithoutAbort
{
    /// <summary>
    /// Lets a page be finished although its first client hung up: others wait for the same page and would get an empty answer
    /// (aspnetcore issues 52310 and 66877).
    /// </summary>
    public static IApplicationBuilder UseWithoutAbort(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.RequestAborted = CancellationToken.None;
        return next(context);
    });
}
