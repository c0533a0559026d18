namespace Kerjasama.Catalog.Agreements;

internal static class AgreementSort
{
    /// <summary>Puts agreements, the newest of which come first, into another order; equals stay as they were.</summary>
    public static IEnumerable<AgreementEntry> By(this IEnumerable<AgreementEntry> newestFirst, AgreementOrder order) => order switch
    {
        AgreementOrder.Newest => newestFirst,
        AgreementOrder.Oldest => newestFirst.OrderBy(e => e.SortDate.Length == 0).ThenBy(e => e.SortDate, StringComparer.Ordinal).ThenBy(e => e.SortTitle, StringComparer.Ordinal),
        AgreementOrder.Title => newestFirst.OrderBy(e => e.SortTitle, StringComparer.Ordinal),
        AgreementOrder.TitleDescending => newestFirst.OrderByDescending(e => e.SortTitle, StringComparer.Ordinal),
        AgreementOrder.MostParties => newestFirst.OrderByDescending(e => e.Row.PartyCount),
        AgreementOrder.FewestParties => newestFirst.OrderBy(e => e.Row.PartyCount),
        AgreementOrder.Label => newestFirst.OrderBy(e => e.Row.Label),
        AgreementOrder.LabelDescending => newestFirst.OrderByDescending(e => e.Row.Label),
        AgreementOrder.Field => newestFirst.OrderBy(e => e.FieldPosition),
        AgreementOrder.FieldDescending => newestFirst.OrderByDescending(e => e.FieldPosition),
        AgreementOrder.Status => newestFirst.OrderBy(e => e.Row.Status),
        AgreementOrder.StatusDescending => newestFirst.OrderByDescending(e => e.Row.Status),
        _ => throw new ArgumentOutOfRangeException(nameof(order)),
    };
}
