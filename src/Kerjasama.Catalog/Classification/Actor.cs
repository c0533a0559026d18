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

    /// <summary>Whether a bloc becomes a party as itself; when false, its name stands for its member states. Organisations always sign as themselves.</summary>
    public bool SignsTreaties { get; init; }

    /// <summary>Whether the actor could be a party in its own name on the given date; an unknown date counts as yes.</summary>
    public bool ActsForItselfAt(PartialDate? date) =>
        date is not PartialDate at
        || (Periods.Count == 0 ? new TreatyPeriod { From = From, Until = Until }.Covers(at) : Periods.Any(period => period.Covers(at)));

    /// <summary>Codes of the actors that answered for this one on the given date; empty when it acted for itself or nobody is known.</summary>
    public IReadOnlyList<string> ResponsibleAt(PartialDate? date)
    {
        if (date is PartialDate at && !ActsForItselfAt(at) && Periods.FirstOrDefault(period => period.From is PartialDate from && at.Latest < from.Earliest) is TreatyPeriod next)
        {
            return next.ParentsBefore;
        }

        return Kind is ActorKind.State or ActorKind.FormerState || Parent is null ? [] : [Parent];
    }
}
