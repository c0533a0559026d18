using System.Text.Json.Serialization;

namespace Kerjasama.Catalog.Classification;

/// <summary>Whether the text itself lets further states join.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OpenToAccession>))]
public enum OpenToAccession
{
    [JsonStringEnumMemberName("unknown")]
    Unknown,

    [JsonStringEnumMemberName("yes")]
    Yes,

    [JsonStringEnumMemberName("no")]
    No,
}
