using Microsoft.AspNetCore.Components;

namespace KerjasamaWeb.Display;

/// <summary>The fingerprinted address of an asset, for places that tag helpers do not rewrite (SVG <c>use</c>, JSON).</summary>
public sealed class AssetPaths(EndpointDataSource endpoints)
{
    private readonly Lazy<ResourceAssetCollection?> _assets = new(() =>
        endpoints.Endpoints.Select(e => e.Metadata.GetMetadata<ResourceAssetCollection>()).FirstOrDefault(a => a is not null));

    /// <summary>The public address of <paramref name="path"/> (no slash at its beginning).</summary>
    public string this[string path] => "/" + (_assets.Value?[path] ?? path);

    public string Signs => this["images/tanda.svg"];

    public string World => this["maps/world.svg"];
}
