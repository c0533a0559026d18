using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Classification;

/// <summary>One membership of a bloc or organisation, needed to expand a group name to its members at signing.</summary>
public sealed record GroupMember
{
    public required string Code { get; init; }

    public PartialDate? From { get; init; }

    public PartialDate? To { get; init; }

    /// <summary>Reads <c>CODE</c>, <c>CODE@from</c> or <c>CODE@from/to</c>, the form of a table cell.</summary>
    /// <exception cref="FormatException">A date cannot be read.</exception>
    public static GroupMember Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);

        var parts = text.Split(['@', '/'], 3);
        return new()
        {
            Code = parts[0],
            From = parts.Length > 1 && parts[1].Length > 0 ? PartialDate.Parse(parts[1]) : null,
            To = parts.Length > 2 ? PartialDate.Parse(parts[2]) : null,
        };
    }

    public bool IsMemberAt(PartialDate? date) =>
        date is not PartialDate at
        || ((From is not PartialDate from || from.Earliest <= at.Latest) && (To is not PartialDate to || to.Latest >= at.Earliest));
}
