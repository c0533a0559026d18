using System.ComponentModel;

namespace KerjasamaWeb.Api.Answers;

[Description("Saran sewaktu mengetik.")]
public sealed record SuggestAnswer
{
    public required IReadOnlyList<SuggestRow> Items { get; init; }
}
