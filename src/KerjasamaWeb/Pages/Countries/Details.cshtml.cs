using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Relations;
using Kerjasama.Catalog.Sources;
using KerjasamaWeb.Display;
using KerjasamaWeb.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace KerjasamaWeb.Pages.Countries;

/// <summary>One country: who it is, what binds it to Indonesia, its newest agreements and its memberships.</summary>
[CachedBy("per")]
public sealed class DetailsModel(CountryQueries countries, OrganizationQueries organizations, RelationQueries relations, SourceQueries sources) : SitePage
{
    private const int NewestShown = 10;
    private const string Indonesia = "IDN";

    public CountryProfile Country { get; private set; } = null!;

    public IReadOnlyList<Agreement> Newest { get; private set; } = [];

    /// <summary>Bilateral agreements with Indonesia by field; none on Indonesia's own page.</summary>
    public IReadOnlyList<Agreement> WithIndonesia { get; private set; } = [];

    public IReadOnlyList<BilateralPartner> Partners { get; private set; } = [];

    /// <summary>Memberships begun by the day shown, those that hold first.</summary>
    public IReadOnlyList<CountryMembership> Memberships { get; private set; } = [];

    /// <summary>Memberships that begin only after the day shown.</summary>
    public int LaterCount { get; private set; }

    public IReadOnlyList<TimelineEntry> Timeline { get; private set; } = [];

    public AsOf AsOf { get; private set; } = null!;

    public References References { get; private set; } = null!;

    public bool IsIndonesia => Country.Code == Indonesia;

    /// <summary>Organisations of which it is a member on the day shown.</summary>
    public int MemberCount { get; private set; }

    public override bool IsRecord => true;

    public IActionResult OnGet(string slug)
    {
        if (countries.FindBySlug(slug) is not { } country)
        {
            return Catalogue.Register.Find(slug) is { Slug: { } other } && other != slug && countries.Find(other) is not null
                ? RedirectPermanent(SitePaths.Country(other))
                : NotFound();
        }

        Country = country;
        CanonicalPath = SitePaths.Country(slug);
        AsOf = AsOf.From(Request.Query["per"], PartialDate.Of(Catalogue.AsOf.Year, Catalogue.AsOf.Month, Catalogue.AsOf.Day), CanonicalPath + "#organisasi");
        Newest = countries.ListNewestAgreements(country.ActorId, NewestShown);
        Partners = countries.ListPartners(country.ActorId);
        WithIndonesia = IsIndonesia || country.BilateralWithIndonesia == 0 ? [] : relations.ListBilateral(Indonesia, country.Code);
        var memberships = organizations.ListByMember(country.ActorId);
        Memberships = [.. memberships.Where(m => m.HasBegunBy(AsOf.Day)).OrderByDescending(m => m.IsOn(AsOf.Day)).ThenBy(m => m.Status)];
        MemberCount = Memberships.Where(m => m.Status == MembershipStatus.Member && m.IsOn(AsOf.Day)).DistinctBy(m => m.Slug).Count();
        LaterCount = memberships.Count - Memberships.Count;
        Timeline = [.. KeyDates(country, memberships, countries.ListEvents(CanonicalPath)).OrderBy(e => e.Date)];
        References = new() { Items = sources.ListByRecord(CanonicalPath), Checked = country.Checked, Unverified = country.Unverified };
        Title = country.Name;
        Description = $"{CountrySentences.Who(country)} {Format.Number(country.BilateralCount)} perjanjian bilateral dan {Format.Number(country.MultilateralCount)} multilateral dalam katalog, keanggotaan organisasi, dan hubungannya dengan Indonesia.";
        Crumbs = [new("Beranda", SitePaths.Home), new("Negara", SitePaths.Countries)];
        IsUnlisted = AsOf.IsAsked;
        ViewData["AsOf"] = Catalogue.AsOf;
        return Page();
    }

    public string AllOf(Label label) => AgreementLists.Of([Country.Code], label);

    /// <summary>The page of this country and a partner; nothing where the partner is no country.</summary>
    public string? RelationTo(BilateralPartner partner) => partner.CountrySlug is { } slug ? SitePaths.Relation(Country.Slug, slug) : null;

    public IEnumerable<MapMark> Marks => Partners.Where(p => p.CountrySlug is not null)
        .Select(p => MapMark.Partner(p.Code, p.AgreementCount, RelationTo(p)!, $"{p.Name}: {Format.Number(p.AgreementCount)} perjanjian"))
        .Append(new MapMark(Country.Code, IsIndonesia ? "me" : "self"));

    private static IEnumerable<TimelineEntry> KeyDates(CountryProfile country, IEnumerable<CountryMembership> memberships, IEnumerable<CountryEvent> events)
    {
        if (country.Independence is { } independence)
        {
            yield return new() { Date = independence, Text = "Kemerdekaan atau pembentukan negara.", Unverified = country.Unverified.Contains("independence") };
        }

        if (country.UnAdmission is { } admission)
        {
            yield return new() { Date = admission, Text = "Menjadi anggota Perserikatan Bangsa-Bangsa (PBB)." };
        }

        foreach (var former in country.FormerNames)
        {
            if (former.Until is { } until)
            {
                yield return new() { Date = until, Text = $"Nama {former.Name} tidak dipakai lagi." };
            }
        }

        // Worldwide bodies have nearly every state as a member, so joining them tells little of one country; the table has them.
        foreach (var joined in memberships.Where(m => m.Status == MembershipStatus.Member && m.Reach != Reach.Global))
        {
            if (joined.FromDate is { } from)
            {
                yield return new() { Date = from, Text = $"Menjadi anggota {OrganizationNames.Full(joined.Name, joined.Abbreviation)}.", Path = SitePaths.Organization(joined.Slug), Unverified = joined.Unverified };
            }

            if (joined.ToDate is { } to)
            {
                yield return new() { Date = to, Text = $"Berhenti menjadi anggota {joined.Name}.", Path = SitePaths.Organization(joined.Slug), Unverified = joined.Unverified };
            }
        }

        foreach (var item in events)
        {
            yield return new() { Date = item.Date, Text = item.Title + ".", Path = SitePaths.Event(item.Slug) };
        }
    }
}
