using System.Runtime.CompilerServices;
using Kerjasama.Catalog.Agreements;
using KerjasamaWeb.Display;

namespace KerjasamaWeb.Pages.Agreements;

/// <summary>What is drawn of the dates in a party list: the slider of years and the curve. Worked out once for each list that the catalogue keeps.</summary>
public sealed record DatedParties(YearSlider? Years, CountCurve? Curve)
{
    private static readonly ConditionalWeakTable<IReadOnlyList<Party>, DatedParties> Kept = [];

    public static DatedParties Of(AgreementProfile agreement, IReadOnlyList<Party> parties, AsOf asOf) =>
        asOf.IsAsked ? Read(agreement, parties, asOf) : Kept.GetValue(parties, _ => Read(agreement, parties, asOf));

    private static DatedParties Read(AgreementProfile agreement, IReadOnlyList<Party> parties, AsOf asOf)
    {
        var complete = agreement.PartiesAsOf.Latest;
        var lastDay = agreement.Terminated is { } ended && ended.Earliest <= complete ? ended.Earliest.AddDays(-1) : complete;
        return new(
            YearSlider.From(asOf, complete, "pihak", [.. parties.Where(p => p.InForce is not null).Select(p => (p.Code, DetailsModel.PeriodOf(p)))]),
            CountCurve.Of("pihak", lastDay, parties.Where(p => !p.SignatoryOnly).Select(p => (p.Code, DetailsModel.PeriodOf(p)))));
    }
}
