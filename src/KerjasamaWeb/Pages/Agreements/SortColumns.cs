using Kerjasama.Catalog.Agreements;

namespace KerjasamaWeb.Pages.Agreements;

/// <summary>The columns of the list, each with its two orders, the first of which a click gives.</summary>
public static class SortColumns
{
    public static IReadOnlyList<(string Name, AgreementOrder Ascending, AgreementOrder Descending)> All { get; } =
    [
        ("Perjanjian", AgreementOrder.Title, AgreementOrder.TitleDescending),
        ("Tahun", AgreementOrder.Oldest, AgreementOrder.Newest),
        ("Label", AgreementOrder.Label, AgreementOrder.LabelDescending),
        ("Pihak", AgreementOrder.FewestParties, AgreementOrder.MostParties),
        ("Bidang", AgreementOrder.Field, AgreementOrder.FieldDescending),
        ("Status", AgreementOrder.Status, AgreementOrder.StatusDescending),
    ];
}
