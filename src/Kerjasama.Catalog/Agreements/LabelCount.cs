namespace Kerjasama.Catalog.Agreements;

/// <summary>Agreements of one decade, field or partner by label.</summary>
/// <param name="Key">What is counted: a decade, a field, a partner.</param>
/// <param name="Bilateral">How many of them are bilateral.</param>
/// <param name="Multilateral">How many are multilateral.</param>
/// <param name="Other">How many bear neither label.</param>
public sealed record LabelCount<T>(T Key, int Bilateral, int Multilateral, int Other)
{
    public int Total => Bilateral + Multilateral + Other;
}
