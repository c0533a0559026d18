namespace Kerjasama.Catalog.Classification;

/// <summary>What the title of an agreement says about its parties and about who may join.</summary>
public sealed record TitleReading
{
    /// <summary>Yes when the words say an open text, No when they say between whom it was made, otherwise unknown.</summary>
    public required OpenToAccession Open { get; init; }

    /// <summary>The principle that decided, an id of <see cref="TitleReader"/>; null when the title says nothing.</summary>
    public required string? Principle { get; init; }

    /// <summary>Codes named as parties after "between", in the order of the title.</summary>
    public required IReadOnlyList<string> Named { get; init; }

    /// <summary>Those of <see cref="Named"/> "of the one part"; empty when the title does not speak of parts.</summary>
    public required IReadOnlyList<string> OnePart { get; init; }

    /// <summary>True when every party the title names was recognised.</summary>
    public required bool NamesAllRecognized { get; init; }

    /// <summary>True when the text itself is an amendment, protocol or annex of another one, and so shares its openness.</summary>
    public required bool Amends { get; init; }

    /// <summary>True when the text amends, supplements or accedes to another one.</summary>
    public required bool DependsOnAnother { get; init; }
}
