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
[CachedBy("per")]
public sealed class DetailsModel(AgreementQueries agreements, SourceQueries sources) : SitePage
{
    public AgreementProfile Agreement { get; private set; } = null!;

    public IReadOnlyList<Field> Fields { get; private set; } = [];

    public IReadOnlyList<Party> Parties { get; private set; } = [];

    public IReadOnlyList<RelatedAgreement> Related { get; private set; } = [];

    public Classification Classification { get; private set; } = null!;

    public AsOf AsOf { get; private set; } = null!;

    public References References { get; private set; } = null!;

    /// <summary>Rows bound on the day shown; for a text that binds nobody yet, or nobody any more, all its rows.</summary>
    public IReadOnlyList<Party> BoundParties { get; private set; } = [];

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
        BoundParties = bound.Count > 0 ? bound : AsOf.IsAsked ? [] : Parties;
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

    public IEnumerable<MapMark> Marks => BoundParties.Select(p => MapMark.Party(p.Code, Agreement.Label == Label.Bilateral))
        .Concat(Parties.Except(BoundParties).Where(p => !p.SignatoryOnly || p.Signed is { } signed && signed.Earliest <= AsOf.Day).Select(p => MapMark.Dim(p.Code)));
}
