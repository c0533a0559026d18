using System.Collections.Concurrent;
using KerjasamaWeb.Hosting;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.StaticAssets;

namespace KerjasamaWeb.Display;

/// <summary>The fingerprinted address of an asset, for places that tag helpers do not rewrite (SVG <c>use</c>, JSON).</summary>
public sealed class AssetPaths(SiteRoutes routes)
{
    private readonly Lazy<Dictionary<string, string>> _addresses = new(() => AddressesOf(routes));

    private readonly ConcurrentDictionary<(string Id, string Css), IHtmlContent> _signs = new();

    private string? _signsPath;

    private string? _world;

    /// <summary>The public address of <paramref name="path"/> (no slash at its beginning).</summary>
    public string this[string path] => "/" + (_addresses.Value.GetValueOrDefault(path) ?? path);

    public string Signs => _signsPath ??= this["images/tanda.svg"];

    public string World => _world ??= this["maps/world.svg"];

    /// <summary>A sign or icon of <c>images/tanda.svg</c> by its id, made once for each of its few classes.</summary>
    public IHtmlContent Sign(string id, string css) => _signs.GetOrAdd((id, css), static (sign, assets) =>
        new HtmlString($"<svg class=\"glyph {sign.Css}\" viewBox=\"0 0 32 32\" aria-hidden=\"true\"><use href=\"{assets.Signs}#{sign.Id}\"/></svg>"), this);

    // The build lists a fingerprinted address under the name the file had, its label.
    private static Dictionary<string, string> AddressesOf(SiteRoutes routes)
    {
        var addresses = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var endpoint in routes.Endpoints)
        {
            if (endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is { } asset && asset.Properties.FirstOrDefault(p => p.Name == "label") is { } label)
            {
                addresses[label.Value] = asset.Route;
            }
        }

        return addresses;
    }
}
