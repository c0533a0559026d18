using System.Text.Json;
using System.Text.Json.Serialization;
using Kerjasama.Catalog.Accuracy;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Organizations;

namespace Kerjasama.Catalog.Reading;

/// <summary>The lists that the catalogue writes as JSON, read by code made at build time: reflection would take a good part of the start.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(List<Actor>))]
[JsonSerializable(typeof(List<CoverageRow>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<HistoryEntry>))]
[JsonSerializable(typeof(IReadOnlyList<FormerName>))]
[JsonSerializable(typeof(IReadOnlyList<Organ>))]
[JsonSerializable(typeof(IReadOnlyList<Heading>))]
internal sealed partial class CatalogJson : JsonSerializerContext;
