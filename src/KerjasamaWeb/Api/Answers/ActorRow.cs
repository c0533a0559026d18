using System.ComponentModel;
using Kerjasama.Catalog.Classification;

namespace KerjasamaWeb.Api.Answers;

[Description("Negara, wilayah, gabungan negara, organisasi, atau pihak lain.")]
public sealed record ActorRow
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    public static ActorRow From(Actor actor) => new() { Code = actor.Code, Name = actor.Name, Kind = actor.Kind };
}
