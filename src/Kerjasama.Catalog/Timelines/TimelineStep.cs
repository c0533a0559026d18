namespace Kerjasama.Catalog.Timelines;

/// <summary>What an entry says of its record.</summary>
public enum TimelineStep
{
    Happened,
    Founded,
    Joined,
    Left,
    Signed,
    InForce,
}
