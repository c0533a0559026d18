namespace Kerjasama.Catalog.Accuracy;

/// <summary>What comparing one fact with a reference gave.</summary>
public enum Outcome
{
    Equal,

    /// <summary>Not the same, but within what the reference says of its own precision.</summary>
    Compatible,

    Differing,

    /// <summary>The reference's day is that of another act, as <c>content/differences.md</c> says: the two do not speak of the same.</summary>
    OtherAct,

    /// <summary>The reference has the fact, the content has none or no day for it.</summary>
    MissingHere,

    /// <summary>The content has the fact, the reference covers its time and lacks it.</summary>
    OnlyHere,
}
