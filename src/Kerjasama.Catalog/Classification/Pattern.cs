using System.Text.Json.Serialization;

namespace Kerjasama.Catalog.Classification;

/// <summary>The shape of a multilateral party list.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Pattern>))]
public enum Pattern
{
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>More than two parties that stand on two sides, such as EFTA–Indonesia or an EU mixed agreement.</summary>
    [JsonStringEnumMemberName("two-sided")]
    TwoSided,

    [JsonStringEnumMemberName("trilateral")]
    Trilateral,

    /// <summary>Few parties and closed to others.</summary>
    [JsonStringEnumMemberName("plurilateral")]
    Plurilateral,
}
