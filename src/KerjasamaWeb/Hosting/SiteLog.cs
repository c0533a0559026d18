using System.Globalization;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace KerjasamaWeb.Hosting;

/// <summary>The log: JSON lines outside development; paths without query strings, no addresses of visitors.</summary>
public static class SiteLog
{
    public static IServiceCollection AddSiteLog(this IServiceCollection services, IHostEnvironment environment) => services.AddSerilog(log =>
    {
        log.MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
            // Else the host starts an activity and a scope for every request, which nothing here reads.
            .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information);
        if (environment.IsDevelopment())
        {
            log.WriteTo.Console(formatProvider: CultureInfo.InvariantCulture);
        }
        else
        {
            log.WriteTo.Console(new CompactJsonFormatter());
        }
    });

    public static IApplicationBuilder UseSiteRequestLog(this IApplicationBuilder app) => app.UseSerilogRequestLogging(options =>
    {
        // Static files, health and cached pages would drown the rest; errors always show.
        options.GetLevel = (context, _, exception) => exception is not null || context.Response.StatusCode >= 500 ? LogEventLevel.Error : LogEventLevel.Debug;
        options.IncludeQueryInRequestPath = false;
    });
}
