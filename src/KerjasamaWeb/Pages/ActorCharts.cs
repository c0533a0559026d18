using Kerjasama.Catalog;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;

namespace KerjasamaWeb.Pages;

/// <summary>The charts of one party's agreements and of those it has most of them with.</summary>
public sealed record ActorCharts
{
    private const int PartnersShown = 10;

    public required AgreementCharts Agreements { get; init; }

    public required RankBars Partners { get; init; }

    /// <summary>The charts of the actor of <paramref name="code"/>, in a generation of the catalogue.</summary>
    public static ActorCharts Of(CatalogDatabase catalogue, string code, string name)
    {
        var actor = catalogue.Register.Find(code);
        var participation = new ParticipationQueries(catalogue);
        var partners = participation.ListPartners(code);
        return new()
        {
            Agreements = new()
            {
                Counts = participation.Count(new() { Parties = [code] }),
                Fields = new FieldQueries(catalogue).List(),
                List = [new("pihak", code.ToLowerInvariant())],
                AsOf = catalogue.AsOf,
                Of = name,
            },
            Partners = new()
            {
                Title = $"Perjanjian bersama {name} terbanyak",
                AsOf = catalogue.AsOf,
                Rows = [.. partners.Take(PartnersShown).Select(p => RankRow.Of(p, PathTo(actor, p.Key, code)))],
            },
        };
    }

    // Two countries have a page of their own; with others the list stands for it.
    private static string PathTo(Actor? actor, Actor partner, string code) => IsCountry(actor) && IsCountry(partner)
        ? SitePaths.Relation(actor!.Slug!, partner.Slug!)
        : AgreementLists.Of([code, partner.Code]);

    private static bool IsCountry(Actor? actor) => actor is { Slug: not null, Kind: ActorKind.State or ActorKind.Territory };
}
