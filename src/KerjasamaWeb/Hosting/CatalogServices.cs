using Kerjasama.Catalog;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Events;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Maps;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Pages;
using Kerjasama.Catalog.Readings;
using Kerjasama.Catalog.Regions;
using Kerjasama.Catalog.Relations;
using Kerjasama.Catalog.Sources;
using Kerjasama.Catalog.Terms;
using Kerjasama.Catalog.Timelines;
using KerjasamaWeb.Pages.Maps;

namespace KerjasamaWeb.Hosting;

/// <summary>Gives pages their queries, all on the one generation that the request began with.</summary>
public static class CatalogServices
{
    public static IServiceCollection AddCatalogue(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton(new CatalogOpening(configuration.GetSection(SiteOptions.Section).Get<SiteOptions>() ?? new(), environment));
        services.AddSingleton<CatalogHolder>();
        services.AddSingleton<CatalogSupply>();
        services.AddHostedService(provider => provider.GetRequiredService<CatalogSupply>());
        services.AddScoped(provider => provider.GetRequiredService<CatalogHolder>().Current ?? throw new InvalidCatalogException("No catalogue is served."));
        services.AddScoped<AgreementQueries>();
        services.AddScoped<ParticipationQueries>();
        services.AddScoped<CompareQueries>();
        services.AddScoped<CountryQueries>();
        services.AddScoped<EventQueries>();
        services.AddScoped<FieldQueries>();
        services.AddScoped<HomeQueries>();
        services.AddScoped<MapQueries>();
        services.AddScoped<MapReader>();
        services.AddScoped<NetworkQueries>();
        services.AddScoped<OrganizationQueries>();
        services.AddScoped<PageQueries>();
        services.AddScoped<ReadingQueries>();
        services.AddScoped<RegionQueries>();
        services.AddScoped<RelationQueries>();
        services.AddScoped<RelationTextQueries>();
        services.AddScoped<RuleQueries>();
        services.AddScoped<SlugChangeQueries>();
        services.AddScoped<SourceQueries>();
        services.AddScoped<TermQueries>();
        services.AddScoped<TimelineQueries>();
        services.AddScoped(provider => provider.GetRequiredService<CatalogDatabase>().Search);
        return services;
    }
}
