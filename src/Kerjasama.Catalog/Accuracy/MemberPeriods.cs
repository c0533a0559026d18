using Kerjasama.Catalog.Organizations;

namespace Kerjasama.Catalog.Accuracy;

/// <summary>The periods of full members of an organisation, by member.</summary>
internal sealed class MemberPeriods
{
    private readonly ILookup<string, MembershipFile> _periods;

    public MemberPeriods(OrganizationFile organization)
    {
        File = organization.Members.Count > 0 ? organization.Members[0].File : organization.File;
        _periods = organization.Members.Where(m => m.Status is MembershipStatus.Member or MembershipStatus.Associate).ToLookup(m => m.Member, StringComparer.Ordinal);
    }

    public string File { get; }

    public IReadOnlyList<MembershipFile> Of(string member) => [.. _periods[member]];

    /// <summary>Members, without associates: a reference rarely counts those.</summary>
    public IEnumerable<IGrouping<string, MembershipFile>> Members => _periods.Where(g => g.Any(m => m.Status == MembershipStatus.Member)).OrderBy(g => g.Key, StringComparer.Ordinal);

    /// <summary>The periods as one value, such as <c>1950-09-28/1965-01-20; 1966-09-28</c>; a member whose date is not recorded gives <c>?</c>.</summary>
    public static string Text(IEnumerable<MembershipFile> periods) => string.Join("; ", periods.Select(p => $"{p.From?.ToString() ?? "?"}{(p.To is { } to ? $"/{to}" : "")}"));
}
