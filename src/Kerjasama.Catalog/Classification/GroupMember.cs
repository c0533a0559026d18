using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Classification;

/// <summary>One membership of a bloc or organisation, needed to expand a group name to its members at signing.</summary>
public sealed record GroupMember
{
    public required string Code { get; init; }

    public PartialDate? From { get; init; }

    public PartialDate? To { get; init; }

    public bool IsMemberAt(PartialDate? date) =>
        date is not PartialDate at
        || ((From is not PartialDate from || from.Earliest <= at.Latest) && (To is not PartialDate to || to.Latest >= at.Earliest));
}
