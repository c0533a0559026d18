using System.ComponentModel;

namespace KerjasamaWeb.Api.Answers;

[Description("Label bagi pihak-pihak yang diminta.")]
public sealed record ClassifyAnswer
{
    [Description("Pihak yang diminta, seperti dikenali situs ini.")]
    public required IReadOnlyList<ActorRow> Parties { get; init; }

    public required ClassificationRow Classification { get; init; }
}
