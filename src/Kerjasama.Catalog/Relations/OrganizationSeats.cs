using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Organizations;

namespace Kerjasama.Catalog.Relations;

/// <summary>An organisation and which of the compared countries belong to it.</summary>
public sealed record OrganizationSeats
{
    public required Organization Organization { get; init; }

    /// <summary>For each compared country, in their order, whether it is a member and since when, where that is recorded.</summary>
    public required IReadOnlyList<(bool IsMember, PartialDate? Since)> Seats { get; init; }

    public int MemberCount => Seats.Count(s => s.IsMember);

    public bool HasAll => Seats.All(s => s.IsMember);
}
