using Kerjasama.Catalog;
using Kerjasama.Catalog.Agreements;
using KerjasamaWeb.Display;

namespace KerjasamaWeb.Pages.Agreements;

/// <summary>What is drawn of the dates in a party list: the slider of years and the curve. Worked out once for each list.</summary>
public sealed record DatedParties(YearSlider? Years, CountCurve? Curve)
{
    public static DatedParties Of(CatalogDatabase catalogue, AgreementProfile agreement, IReadOnlyList<Party> parties, AsOf asOf) =>
        asOf.IsAsked ? Read(agreement, parties, asOf) : catalogue.Keep("slider and curve of a party list", agreement.Id, () => Read(agreement, parties, asOf));

    private static DatedParties Read(AgreementProfile agreement, IReadOnlyList<Party> parties, AsOf asOf)
    {
        var complete = agreement.PartiesAsOf.Latest;
        var lastDay = agreement.Terminated is { } ended && ended.Earliest <= complete ? ended.Earliest.AddDays(-1) : complete;
        return new(
            YearSlider.From(asOf, complete, "pihak", [.. parties.Where(p => p.InForce is not null).Select(p => (p.Code, DetailsModel.PeriodOf(p)))]),
            CountCurve.Of("pihak", lastDay, parties.Where(p => !p.SignatoryOnly).Select(p => (p.Code, DetailsModel.PeriodOf(p)))));
    }
}
