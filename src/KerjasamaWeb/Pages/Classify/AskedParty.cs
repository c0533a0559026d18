using Kerjasama.Catalog.Classification;

namespace KerjasamaWeb.Pages.Classify;

/// <summary>One party that a visitor put at the table.</summary>
public sealed record AskedParty
{
    /// <summary>The name as typed.</summary>
    public required string Text { get; init; }

    /// <summary>Who it is; null for a name that the register does not know.</summary>
    public required Actor? Actor { get; init; }

    /// <summary>Value of the query key <c>pihak</c> that leads to it again.</summary>
    public required string Value { get; init; }

    public string Name => Actor?.Name ?? Text;

    /// <summary>Whether the name says that it is a city, a university or the like.</summary>
    public bool IsNonState => Actor is null && NonStateNames.IsNonState(Text);

    /// <summary>Whether nobody can tell who this is.</summary>
    public bool IsUnknown => Actor is null && !IsNonState;

    /// <summary>The row that the classifier counts; it keeps the spelling, so that the result can say which names are one party.</summary>
    public PartyInput Input => new() { Code = Text, Kind = IsNonState ? ActorKind.NonState : null };

    public static AskedParty From(string text, ActorRegister register) => Of(text, register.Find(text), register);

    public static AskedParty Of(string text, Actor? actor, ActorRegister register) => new() { Text = text, Actor = actor, Value = actor is null ? text : ValueOf(actor, register) };

    /// <summary>The slug where it leads back to the actor, else the code.</summary>
    public static string ValueOf(Actor actor, ActorRegister register) =>
        actor.Slug is { } slug && register.Find(slug)?.Code == actor.Code ? slug : actor.Code.ToLowerInvariant();
}
