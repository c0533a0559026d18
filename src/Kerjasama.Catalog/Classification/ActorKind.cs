using System.Text.Json.Serialization;

namespace Kerjasama.Catalog.Classification;

/// <summary>What a party to an agreement is; decides whether it has treaty capacity and how it is counted.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ActorKind>))]
public enum ActorKind
{
    [JsonStringEnumMemberName("state")]
    State,

    [JsonStringEnumMemberName("former-state")]
    FormerState,

    [JsonStringEnumMemberName("territory")]
    Territory,

    [JsonStringEnumMemberName("bloc")]
    Bloc,

    [JsonStringEnumMemberName("organization")]
    Organization,

    [JsonStringEnumMemberName("ministry")]
    Ministry,

    [JsonStringEnumMemberName("non-state")]
    NonState,

    /// <summary>The name was not recognised, so its treaty capacity is unknown.</summary>
    [JsonStringEnumMemberName("unresolved")]
    Unresolved,
}
