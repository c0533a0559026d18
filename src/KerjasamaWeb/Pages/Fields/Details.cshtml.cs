using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Events;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Organizations;
using KerjasamaWeb.Display;
using KerjasamaWeb.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace KerjasamaWeb.Pages.Fields;

/// <summary>One field of cooperation: what it covers, its newest agreements and its organisations.</summary>
[CachedBy]
public sealed class DetailsModel(FieldQueries fields, AgreementQueries agreements, ParticipationQueries participation, OrganizationQueries organizations, EventQueries events) : SitePage
{
    private const int NewestShown = 10;
    private const string Indonesia = "IDN";

    public Field Field { get; private set; } = null!;

    public IReadOnlyList<Field> Others { get; private set; } = [];

    /// <summary>Bilateral agreements with Indonesia, the newest first.</summary>
    public AgreementPage Bilateral { get; private set; } = null!;

    /// <summary>All labels of the field; its items are the newest multilateral agreements.</summary>
    public AgreementPage Multilateral { get; private set; } = null!;

    public IReadOnlyDictionary<Label, int> ByLabel { get; private set; } = new Dictionary<Label, int>();

    public IReadOnlyList<Organization> Organizations { get; private set; } = [];

    /// <summary>The agreements of the field over time.</summary>
    public AgreementCharts Charts { get; private set; } = null!;

    /// <summary>Those with most agreements in the field.</summary>
    public RankBars Parties { get; private set; } = null!;

    /// <summary>Events in the field, in order of time.</summary>
    public IReadOnlyList<HistoricEvent> Events { get; private set; } = [];

    public References References { get; private set; } = null!;

    public IActionResult OnGet(string slug)
    {
        var all = fields.List();
        if (all.FirstOrDefault(f => f.Slug == slug) is not { } field)
        {
            return NotFound();
        }

        Field = field;
        Others = [.. all.Where(f => f != field)];
        ByLabel = fields.CountByLabel(field.Code);
        Bilateral = agreements.Find(new() { Field = field.Code, Label = Label.Bilateral, Parties = [Indonesia], PageSize = NewestShown });
        Multilateral = agreements.Find(new() { Field = field.Code, Label = Label.Multilateral, PageSize = NewestShown });
        Organizations = organizations.List(new() { Field = field.Code });
        Charts = new() { Counts = participation.Count(new() { Field = field.Code }), Fields = all, List = [new("bidang", field.Slug)], Of = "bidang " + field.Name.ToLowerInvariant(), WithFields = false, AsOf = Catalogue.AsOf };
        Parties = new() { Title = "Pihak yang perjanjiannya terbanyak di bidang ini", AsOf = Catalogue.AsOf, Rows = [.. participation.ListPartiesOfField(field).Take(NewestShown).Select(p => RankRow.Of(p, AgreementLists.Of([p.Key.Code], field: field.Slug)))] };
        Events = [.. events.List().Where(e => e.Fields.Contains(field.Code))];
        References = new() { Items = [], Checked = Catalogue.AsOf };
        CanonicalPath = SitePaths.Field(slug);
        Title = $"Bidang {field.Name}";
        Description = $"{field.Summary} Dalam katalog: {Format.Number(CountOf(Label.Bilateral))} perjanjian bilateral dan {Format.Number(CountOf(Label.Multilateral))} multilateral.";
        Crumbs = [new("Beranda", SitePaths.Home), new("Bidang kerja sama", SitePaths.Fields)];
        ViewData["AsOf"] = Catalogue.AsOf;
        return Page();
    }

    public int CountOf(Label label) => ByLabel.GetValueOrDefault(label);

    public string Download(string extension) => Paging.Address(SitePaths.Agreements + extension, Charts.List);

    public string AllOf(Label label, bool withIndonesia = false) => AgreementLists.Of(withIndonesia ? [Indonesia] : [], label, Field.Slug);
}
