using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Classification;

/// <summary>Anything that can stand on a party list: a state, a former state, a territory, a bloc, an organisation, a ministry.</summary>
public sealed record Actor
{
    public required string Code { get; init; }

    /// <summary>Short Indonesian name.</summary>
    public required string Name { get; init; }

    public string? NameEn { get; init; }

    public required ActorKind Kind { get; init; }

    /// <summary>Code of the state (or bloc) this actor belongs to today: the state of a territory or ministry, the union of a community.</summary>
    public string? Parent { get; init; }

    /// <summary>First day it existed, or made treaties in its own name.</summary>
    public PartialDate? From { get; init; }

    /// <summary>Last day it existed.</summary>
    public PartialDate? Until { get; init; }

    /// <summary>Spans of its own treaty making, oldest first; empty when it never depended on another state since 1800.</summary>
    public IReadOnlyList<TreatyPeriod> Periods { get; init; } = [];

    public IReadOnlyList<string> Successors { get; init; } = [];

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public IReadOnlyList<GroupMember> Members { get; init; } = [];

    public string? Slug { get; init; }

    /// <summary>Whether a bloc or organisation becomes a party as itself; when false, its name stands for its member states.</summary>
    public bool SignsTreaties { get; init; }

    /// <summary>Whether the actor could be a party in its own name on the given date; an unknown date counts as yes.</summary>
    public bool ActsForItselfAt(PartialDate? date)
    {
        if (date is not PartialDate at)
        {
            return true;
        }

        if (Periods.Count == 0)
        {
            return (From is not PartialDate from || from.Earliest <= at.Latest) && (Until is not PartialDate until || until.Latest >= at.Earliest);
        }

        foreach (var period in Periods)
        {
            if ((period.From is not PartialDate from || from.Earliest <= at.Latest) && (period.Until is not PartialDate until || until.Latest >= at.Earliest))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Code of the actor that answered for this one on the given date, or null when it acted for itself or nobody is known.</summary>
    public string? ResponsibleAt(PartialDate? date)
    {
        if (date is PartialDate at && !ActsForItselfAt(date))
        {
            foreach (var period in Periods)
            {
                if (period.From is PartialDate from && at.Latest < from.Earliest)
                {
                    return period.ParentBefore;
                }
            }
        }

        return Kind is ActorKind.State or ActorKind.FormerState ? null : Parent;
    }
}
