namespace Kerjasama.Catalog.Timelines;

/// <summary>What an entry of the timeline is; named as in the address (<c>?jenis=</c>).</summary>
public enum TimelineKind
{
    /// <summary>An event of the Indonesian timeline.</summary>
    Peristiwa,

    /// <summary>A country joins or leaves an organisation.</summary>
    Keanggotaan,

    /// <summary>An agreement is signed, or enters into force where its signature is not dated.</summary>
    Perjanjian,
}
