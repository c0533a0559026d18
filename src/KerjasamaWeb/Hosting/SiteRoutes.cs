namespace KerjasamaWeb.Hosting;

/// <summary>All endpoints as soon as they are mapped; the framework's own <see cref="EndpointDataSource"/> is empty until the server starts.</summary>
public sealed class SiteRoutes
{
    private IEnumerable<EndpointDataSource> _sources = [];

    public IEnumerable<Endpoint> Endpoints => _sources.SelectMany(s => s.Endpoints);

    public void ReadFrom(IEndpointRouteBuilder mapped) => _sources = mapped.DataSources;
}
