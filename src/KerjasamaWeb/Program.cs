using System.Text.Encodings.Web;
using System.Text.Unicode;
using KerjasamaWeb.Api;
using KerjasamaWeb.Display;
using KerjasamaWeb.Hosting;
using KerjasamaWeb.Pictures;
using Microsoft.Extensions.WebEncoders;

// Before any other thread asks for memory.
LibcMemory.ShareTwoArenas();
var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
{
    Args = args,
    // Published output carries wwwroot beside the program and may be started from any folder.
    ContentRootPath = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot")) ? AppContext.BaseDirectory : null,
});

// Does nothing in published output; lets unpublished output find its assets in every environment.
builder.WebHost.UseStaticWebAssets();
// First of all: the catalogue is opened on another core while the rest goes on.
builder.Services.AddCatalogue(builder.Configuration, builder.Environment);
builder.WebHost.ConfigureKestrel(KestrelLimits.Apply);
builder.Services.Configure<SiteOptions>(builder.Configuration.GetSection(SiteOptions.Section));
builder.Services.AddSiteLog(builder.Environment);
builder.Services.AddResponseHeaders();
builder.Services.AddSingleton<Draining>();
builder.Services.AddHostedService(provider => provider.GetRequiredService<Draining>());
builder.Services.AddHostedService<WarmStart>();
builder.Services.AddHostedService<GivingBack>();
builder.Services.AddSingleton<SiteRoutes>();
builder.Services.AddSingleton<AssetPaths>();
builder.Services.AddSingleton<WorldMap>();
builder.Services.AddSingleton<DrawnOnce>();
builder.Services.AddSingleton<PngPictures>();
builder.Services.AddSingleton<PageCache>();
builder.Services.AddResponseCompression(PageCompression.Apply);
builder.Services.AddPagesAlone();
builder.Services.Configure<RouteOptions>(routes => routes.ConstraintMap["slug"] = typeof(SlugConstraint));
builder.Services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
builder.Services.AddProblemDetails();
builder.Services.AddApi();
builder.Services.AddNoAccounts();

var app = builder.Build();
Format.RequireIndonesianCulture();

app.UseNoAccounts();
app.UseKeptPages();

// What follows runs only for what the page cache does not have.
app.UseApiHeaders();
app.UseSecurityHeaders();
app.UseRouting();
app.UseSiteRequestLog();
app.UseErrorPages();
app.UseGuard();
app.UseCanonicalPaths();
app.UseMovedPages();
app.UseCatalogueRequired();
app.UsePageEtag();
app.UseWithoutAbort();
app.UsePageCollecting();
app.UseResponseCompression();

app.MapHealth();
app.MapStaticAssets().WithSecurityHeadersPolicy(ResponseHeaders.Assets);
app.MapRazorPages();
app.MapApi();
app.MapSiteFiles();
app.Services.GetRequiredService<SiteRoutes>().ReadFrom(app);
app.Run();
