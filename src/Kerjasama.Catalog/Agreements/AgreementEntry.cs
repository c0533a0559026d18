using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Agreements;

/// <summary>An agreement in memory: its row, and what lists are narrowed and ordered by beside it.</summary>
internal sealed record AgreementEntry
{
    public required Agreement Row { get; init; }

    /// <summary>Codes of all its fields, the main one first.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    /// <summary>Place of its main field among the fields.</summary>
    public required int FieldPosition { get; init; }

    public required PartialDate? Terminated { get; init; }

    public required string SortDate { get; init; }

    public required string SortTitle { get; init; }

    /// <summary>
    /// Whether it is known to have been in force on <paramref name="day"/>. Without a recorded day of entry into force, one that is in force
    /// today counts from its signature; one that has ended on a day nobody recorded never counts.
    /// </summary>
    public bool IsInForceOn(DateOnly day)
    {
        var isToday = Row.Status is AgreementStatus.InForce or AgreementStatus.Provisional;
        var from = Row.InForce ?? (isToday ? Row.Signed : null);
        return from?.Earliest <= day && (Terminated is { } end ? end.Earliest > day : isToday);
    }
}
