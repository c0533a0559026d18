using System.Text.Json.Serialization;

namespace Kerjasama.Catalog.Classification;

/// <summary>The label of an agreement or form of cooperation.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Label>))]
public enum Label
{
    [JsonStringEnumMemberName("bilateral")]
    Bilateral,

    [JsonStringEnumMemberName("multilateral")]
    Multilateral,

    /// <summary>Not between states: a side lacks treaty capacity.</summary>
    [JsonStringEnumMemberName("not-interstate")]
    NotInterstate,

    [JsonStringEnumMemberName("undetermined")]
    Undetermined,
}
