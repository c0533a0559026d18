using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Organizations;

namespace Kerjasama.Catalog.Accuracy;

/// <summary>Membership of the United Nations by day, on the organisation and on every country.</summary>
public static class AdmissionDays
{
    public static Comparison Compare(IReadOnlyList<CountryFile> countries, OrganizationFile? unitedNations, IReadOnlyList<ReferenceAdmission> references)
    {
        var byCode = countries.ToDictionary(c => c.Code, StringComparer.Ordinal);
        var members = MembershipDays.Facts("un", unitedNations, [.. references.Select(r => new ReferenceMembership
        {
            Member = r.Country,
            Organization = "UN",
            Joined = IsoDay.Format(r.Day),
            Left = "",
            Status = "full",
            Precision = "day",
            Source = "",
        })]);
        return new()
        {
            Title = "UN membership by day",
            Bar = 1,
            IsWhole = true,
            Facts = [.. members, .. references.Select(r => OnCountry(byCode.GetValueOrDefault(r.Country), r))],
        };
    }

    private static ComparedFact OnCountry(CountryFile? country, ReferenceAdmission reference)
    {
        var (ours, theirs) = (country?.UnAdmission?.ToString() ?? "", IsoDay.Format(reference.Day));
        return new($"un/{reference.Country}/country", country?.File ?? "countries/", ours, theirs, ours == theirs ? Outcome.Equal : ours.Length == 0 ? Outcome.MissingHere : Outcome.Differing);
    }
}
