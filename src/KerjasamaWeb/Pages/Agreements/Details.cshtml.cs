using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Sources;
using KerjasamaWeb.Display;
using KerjasamaWeb.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace KerjasamaWeb.Pages.Agreements;

/// <summary>One agreement: what it is, why it bears its label, who is bound and since when.</summary>
[CachedBy("per", "kacamata")]
public sealed class DetailsModel(AgreementQueries agreements, SourceQueries sources) : SitePage
{
    private List<MapMark>? _marks;

    public AgreementProfile Agreement { get; private set; } = null!;

    public IReadOnlyList<Field> Fields { get; private set; } = [];

    public IReadOnlyList<Party> Parties { get; private set; } = [];

    public IReadOnlyList<RelatedAgreement> Related { get; private set; } = [];

    public Classification Classification { get; private set; } = null!;

    public AsOf AsOf { get; private set; } = null!;

    /// <summary>The slider and the curve over the years of the list; none where nobody was ever bound on a known day.</summary>
    public DatedParties Dated { get; private set; } = null!;

    /// <summary>The two readings of the label, where schoolbooks read it otherwise.</summary>
    public GlassesSwitch? Glasses { get; private set; }

    public References References { get; private set; } = null!;

    /// <summary>Rows bound on the day shown; for a text that binds nobody yet, or nobody any more, all its rows.</summary>
    public IReadOnlyList<Party> BoundParties { get; private set; } = [];

    public override bool IsRecord => true;

    public IActionResult OnGet(string slug)
    {
        if (agreements.FindBySlug(slug) is not { } agreement)
        {
            return NotFound();
        }

        Agreement = agreement;
        Fields = agreements.ListFields(agreement.Id);
        Parties = agreements.ListParties(agreement.Id);
        Related = agreements.ListRelated(agreement.Id);
        CanonicalPath = SitePaths.Agreement(slug);
        AsOf = AsOf.From(Request.Query["per"], agreement.PartiesAsOf, CanonicalPath);
        Classification = agreements.Explain(agreement, AsOf.Day);
        var bound = Parties.Where(p => p.IsBoundOn(AsOf.Day)).ToList();
        // Of a text whose first day is not recorded all that is known is that it did not bind before it was signed.
        var mayBind = agreement.Status.WasEverInForce() && Parties.All(p => p.InForce is null) && agreement.Signed?.Earliest <= AsOf.Day;
        BoundParties = bound.Count > 0 ? bound : AsOf.IsAsked && !mayBind ? [] : Parties;
        Dated = DatedParties.Of(Catalogue, agreement, Parties, AsOf with { Path = CanonicalPath + "#pihak" });
        Glasses = GlassesSwitch.From(agreement.SchoolbookLabel, agreement.SchoolbookReason, Asked(GlassesSwitch.Key), AsOf, CanonicalPath, Labels.Of(Classification.Label), LegalReading.Of(Classification, agreement.Binding));
        References = new() { Items = sources.ListByRecord(CanonicalPath), Checked = agreement.Checked, Unverified = agreement.Unverified };
        Title = agreement.ShortTitle;
        Description = agreement.Summary;
        Crumbs = [new("Beranda", SitePaths.Home), new("Perjanjian", SitePaths.Agreements)];
        IsUnlisted = AsOf.IsAsked;
        ViewData["AsOf"] = Catalogue.AsOf;
        return Page();
    }

    /// <summary>The try-it page with these parties filled in.</summary>
    public string TryIt => Paging.Address(SitePaths.Classify, Classification.Counted.Take(50).Select(c => new KeyValuePair<string, string>("pihak", c.Code.ToLowerInvariant()))
        .Concat(Agreement.OpenToAccession == Kerjasama.Catalog.Content.Answer.Yes ? [new("terbuka", "1")] : []));

    /// <summary>Coloured while bound, dim from its signature or after it left; a text that binds nobody shows all its rows as they are.</summary>
    public IReadOnlyList<MapMark> Marks => _marks ??= DrawMarks();

    public static Period PeriodOf(Party row) => new(row.InForce, row.LeftDate);

    private List<MapMark> DrawMarks()
    {
        var bound = BoundParties.ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. Parties.GroupBy(p => p.Code).Select(g => g.Any(p => p.InForce is null && bound.Contains(p))
            ? MapMark.Party(g.Key, Agreement.Label == Label.Bilateral)
            : MapMark.Timed(g.Key, [.. g.Where(p => p.InForce is not null).Select(PeriodOf)], g.Min(p => p.Signed?.Earliest), AsOf.Day, Agreement.Label == Label.Bilateral))];
    }
}
