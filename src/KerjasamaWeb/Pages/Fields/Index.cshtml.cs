using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;
using KerjasamaWeb.Hosting;

namespace KerjasamaWeb.Pages.Fields;

/// <summary>The fields of cooperation with the number of agreements under each label.</summary>
[CachedBy]
public sealed class IndexModel(FieldQueries fields) : SitePage
{
    private ILookup<string, FieldCount> _counts = Array.Empty<FieldCount>().ToLookup(c => c.Field);

    public IReadOnlyList<Field> Fields { get; private set; } = [];

    public void OnGet()
    {
        Fields = fields.List();
        _counts = fields.CountByLabel().ToLookup(c => c.Field);
        Title = "Bidang kerja sama";
        Description = "Bidang kerja sama antarnegara, dari perdagangan sampai antariksa, dengan jumlah perjanjian bilateral dan multilateralnya dalam katalog.";
        CanonicalPath = SitePaths.Fields;
        Crumbs = [new("Beranda", SitePaths.Home)];
        ViewData["AsOf"] = Catalogue.AsOf;
    }

    public int CountOf(Field field, Label label) => _counts[field.Code].FirstOrDefault(c => c.Label == label)?.Count ?? 0;
}
