using Kerjasama.Catalog.Content;

namespace Kerjasama.Catalog.Agreements;

/// <summary>The reach of a multilateral agreement by where its parties lie; it is not a third number.</summary>
public static class ReachRule
{
    private const int GlobalFrom = 80;

    /// <param name="regions">Region and subregion of each party that has one.</param>
    public static Reach? Of(IReadOnlyCollection<(string Region, string Subregion)> regions)
    {
        if (regions.Count < 2)
        {
            return null;
        }

        return regions.Select(r => r.Subregion).Distinct().Count() == 1 ? Reach.Subregional
            : regions.Select(r => r.Region).Distinct().Count() == 1 ? Reach.Regional
            : regions.Count >= GlobalFrom ? Reach.Global
            : Reach.Interregional;
    }
}
