using System.ComponentModel;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Links;

namespace KerjasamaWeb.Api.Answers;

[Description("Perjanjian terkait.")]
public sealed record RelatedRow
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    [Description("child: protokol atau perubahannya; replaced-by: yang menggantikannya; replaces: yang digantikannya.")]
    public required AgreementRelation Relation { get; init; }

    public required Label Label { get; init; }

    public required string Url { get; init; }

    public static RelatedRow From(RelatedAgreement related) => new()
    {
        Slug = related.Slug,
        Title = related.ShortTitle,
        Relation = related.Relation,
        Label = related.Label,
        Url = SitePaths.Agreement(related.Slug),
    };
}
