namespace Kerjasama.Catalog.Classification;

/// <summary>A party while it is being normalised.</summary>
internal sealed class PartyEntry(Actor actor, PartyInput row)
{
    public Actor Actor { get; } = actor;

    public List<PartyInput> Rows { get; } = [row];

    public string? Via { get; init; }

    public string? Side => Rows.Select(row => row.Side).FirstOrDefault(side => !string.IsNullOrEmpty(side));

    public bool IsState => Actor.Kind is ActorKind.State or ActorKind.FormerState;

    public IReadOnlyList<string> Listed => [.. Rows.Select(row => row.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public void Absorb(PartyEntry other) => Rows.AddRange(other.Rows);
}
