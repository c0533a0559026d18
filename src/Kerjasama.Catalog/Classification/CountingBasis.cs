using System.Text.Json.Serialization;

namespace Kerjasama.Catalog.Classification;

/// <summary>Which rows of the party list were counted.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CountingBasis>))]
public enum CountingBasis
{
    /// <summary>All that are or were bound.</summary>
    [JsonStringEnumMemberName("ever-bound")]
    EverBound,

    /// <summary>Those bound on the day asked.</summary>
    [JsonStringEnumMemberName("in-force")]
    InForce,

    /// <summary>Signatories, because the text is not yet in force.</summary>
    [JsonStringEnumMemberName("signatories")]
    Signatories,
}
