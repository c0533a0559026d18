using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Sources;
using KerjasamaWeb.Display;
using KerjasamaWeb.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace KerjasamaWeb.Pages.Organizations;

/// <summary>One organisation, forum or conference: what it is, who belongs to it and since when, its meetings and its texts.</summary>
[CachedBy("per", "kacamata")]
public sealed class DetailsModel(OrganizationQueries organizations, SourceQueries sources) : SitePage
{
    private const int AgreementsShown = 20;

    private IReadOnlyList<Organization> _related = [];
    private List<MapMark>? _marks;

    public OrganizationProfile Organization { get; private set; } = null!;

    public IReadOnlyList<Field> Fields { get; private set; } = [];

    /// <summary>Rows of members proper; those that begin after the day shown are there for the slider. A suspended member has a row of its own beside.</summary>
    public IReadOnlyList<Membership> Members { get; private set; } = [];

    /// <summary>Rows of observers, partners, candidates and the like.</summary>
    public IReadOnlyList<Membership> Others { get; private set; } = [];

    /// <summary>Rows that begin only after the day shown.</summary>
    public int LaterCount { get; private set; }

    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    /// <summary>Texts that founded it, came out of its meetings, or have it as a party; the newest.</summary>
    public IReadOnlyList<Agreement> Agreements { get; private set; } = [];

    public int AgreementCount { get; private set; }

    /// <summary>Rule K0 on the members of the day; none where no list is kept or nothing had been founded yet.</summary>
    public Classification? Classification { get; private set; }

    public AsOf AsOf { get; private set; } = null!;

    /// <summary>The slider over the years of the list; none where nothing is dated.</summary>
    public YearSlider? Years { get; private set; }

    /// <summary>The number of members by year; none where too few are dated.</summary>
    public CountCurve? Curve { get; private set; }

    /// <summary>What has happened since the number in printed schoolbooks was right.</summary>
    public SinceSchoolbook? Since { get; private set; }

    /// <summary>The day for which members are shown: the day asked for, or the last day of an organisation that had ended by then.</summary>
    public DateOnly MembersDay { get; private set; }

    /// <summary>The two readings of the label, where schoolbooks read it otherwise.</summary>
    public GlassesSwitch? Glasses { get; private set; }

    public References References { get; private set; } = null!;

    public override bool IsRecord => true;

    public IActionResult OnGet(string slug)
    {
        if (organizations.FindBySlug(slug) is not { } organization)
        {
            return Catalogue.Register.Find(slug) is { Slug: { } other } && other != slug && organizations.ListBySlugs([other]).Count > 0
                ? RedirectPermanent(SitePaths.Organization(other))
                : NotFound();
        }

        Organization = organization;
        CanonicalPath = SitePaths.Organization(slug);
        AsOf = AsOf.From(Request.Query["per"], organization.MembersAsOf, CanonicalPath + "#anggota");
        MembersDay = organization.Dissolved is { } end && end.Earliest <= AsOf.Day ? end.Earliest.AddDays(-1) : AsOf.Day;
        Fields = organizations.ListFields(organization.ActorId);
        var rows = organizations.ListMemberships(organization.ActorId);
        Members = [.. rows.Where(IsMember)];
        Others = [.. rows.Where(m => !IsMember(m)).OrderBy(m => m.Status)];
        LaterCount = rows.Count(m => !PeriodOf(m).HasBegunBy(MembersDay));
        var proper = rows.Where(m => m.Status == MembershipStatus.Member).ToList();
        var listDay = organization.Dissolved is { } ended && ended.Earliest <= organization.MembersAsOf.Latest ? ended.Earliest.AddDays(-1) : organization.MembersAsOf.Latest;
        Years = YearSlider.From(AsOf, listDay, organization.MemberNoun, [.. proper.Select(m => (m.Code, PeriodOf(m)))]);
        Curve = CountCurve.Of(organization.MemberNoun, listDay, proper.Select(m => (m.Code, PeriodOf(m))));
        Since = SinceSchoolbook.From(organization, proper);
        Sessions = organizations.ListSessions(organization.ActorId);
        var agreements = organizations.ListAgreements(organization.ActorId);
        AgreementCount = agreements.Count;
        Agreements = [.. agreements.Take(AgreementsShown)];
        string[] related = [.. organization.Related, .. new[] { organization.Predecessor, organization.Successor }.OfType<string>()];
        _related = related.Length == 0 ? [] : organizations.ListBySlugs(related);
        Classification = rows.Count == 0 || organization.Founded.Earliest > AsOf.Day ? null : Classifier.Classify(Input(rows), Catalogue.Register);
        var legal = LegalReading.OfMembers(Classification, organization.MemberNoun);
        Glasses = GlassesSwitch.From(organization.SchoolbookLabel, organization.SchoolbookReason, Asked(GlassesSwitch.Key), AsOf, CanonicalPath, legal.Label, legal.Reason);
        References = new() { Items = sources.ListByRecord(CanonicalPath), Checked = organization.Checked, Unverified = organization.Unverified };
        Title = OrganizationNames.Full(organization.Name, organization.Abbreviation);
        Description = organization.Summary;
        Crumbs = [new("Beranda", SitePaths.Home), new("Organisasi dan forum", SitePaths.Organizations)];
        IsUnlisted = AsOf.IsAsked;
        ViewData["AsOf"] = Catalogue.AsOf;
        return Page();
    }

    public Organization? Predecessor => _related.FirstOrDefault(o => o.Slug == Organization.Predecessor);

    public Organization? Successor => _related.FirstOrDefault(o => o.Slug == Organization.Successor);

    public IEnumerable<Organization> Related => _related.Where(o => o.Slug != Organization.Predecessor && o.Slug != Organization.Successor);

    /// <summary>How many hold each status on the day shown, in the order of statuses.</summary>
    public IEnumerable<(MembershipStatus Status, int Count)> Counts => Members.Concat(Others).Where(m => m.IsOn(MembersDay))
        .GroupBy(m => m.Status).OrderBy(g => g.Key).Select(g => (g.Key, g.DistinctBy(m => m.Code).Count()));

    public int MemberCount => Counts.FirstOrDefault(c => c.Status == MembershipStatus.Member).Count;

    /// <summary>The word for a status; members of this body may be called participants or parties.</summary>
    public string WordFor(MembershipStatus status) => status == MembershipStatus.Member ? Organization.MemberNoun : Labels.Of(status);

    public IReadOnlyList<MapMark> Marks => _marks ??= [.. Members.Concat(Others).GroupBy(m => m.Code).Select(g => MapMark.Timed(
        g.Key,
        [.. g.Where(m => m.Status == MembershipStatus.Member).Select(PeriodOf)],
        g.Any(m => m.Status != MembershipStatus.Member) ? g.Where(m => m.Status != MembershipStatus.Member).Min(m => m.FromDate?.Earliest ?? DateOnly.MinValue) : null,
        MembersDay))];

    public static Period PeriodOf(Membership row) => new(row.FromDate, row.ToDate);

    private static bool IsMember(Membership row) => row.Status is MembershipStatus.Member or MembershipStatus.Suspended;

    private ClassificationInput Input(IEnumerable<Membership> rows) => new()
    {
        Kind = Organization.Kind switch
        {
            OrganizationKind.Igo => RecordKind.Organization,
            OrganizationKind.Forum => RecordKind.Forum,
            _ => RecordKind.Conference,
        },
        Title = Organization.Name,
        AsOf = MembersDay,
        Parties = [.. rows.Where(m => m.Status == MembershipStatus.Member).Select(m => new PartyInput { Code = m.Code, Kind = m.Kind, InForce = m.FromDate, Left = m.ToDate })],
    };
}
