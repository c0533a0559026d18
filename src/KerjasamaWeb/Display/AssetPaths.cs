using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;

namespace KerjasamaWeb.Display;

/// <summary>The fingerprinted address of an asset, for places that tag helpers do not rewrite (SVG <c>use</c>, JSON).</summary>
public sealed class AssetPaths(EndpointDataSource endpoints)
{
    private readonly Lazy<ResourceAssetCollection?> _assets = new(() =>
        endpoints.Endpoints.Select(e => e.Metadata.GetMetadata<ResourceAssetCollection>()).FirstOrDefault(a => a is not null));

    private readonly ConcurrentDictionary<(string Id, string Css), IHtmlContent> _signs = new();

    private string? _signsPath;

    private string? _world;

    /// <summary>The public address of <paramref name="path"/> (no slash at its beginning).</summary>
    public string this[string path] => "/" + (_assets.Value?[path] ?? path);

    public string Signs => _signsPath ??= this["images/tanda.svg"];

    public string World => _world ??= this["maps/world.svg"];

    /// <summary>A sign or icon of <c>images/tanda.svg</c> by its id, made once for each of its few classes.</summary>
    public IHtmlContent Sign(string id, string css) => _signs.GetOrAdd((id, css), static (sign, assets) =>
        new HtmlString($"<svg class=\"glyph {sign.Css}\" viewBox=\"0 0 32 32\" aria-hidden=\"true\"><use href=\"{assets.Signs}#{sign.Id}\"/></svg>"), this);
}
