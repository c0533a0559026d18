using System.Text.Json.Serialization;

namespace Kerjasama.Catalog.Classification;

/// <summary>How firmly the label stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Certainty>))]
public enum Certainty
{
    [JsonStringEnumMemberName("certain")]
    Certain,

    /// <summary>The label holds, and a note says what a reader should know.</summary>
    [JsonStringEnumMemberName("with-note")]
    WithNote,

    [JsonStringEnumMemberName("undetermined")]
    Undetermined,
}
