using System.Globalization;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Search;
using Kerjasama.Catalog.Text;
using KerjasamaWeb.Display;

namespace KerjasamaWeb.Pages.Search;

/// <summary>The filters of <c>/cari</c> as they stand in an address: one value for each facet.</summary>
public sealed class SearchFilterQuery
{
    private readonly Dictionary<SearchFacet, SearchChoice> chosen = [];
    private readonly ActorRegister register;
    private readonly IReadOnlyList<Field> fields;

    public SearchFilterQuery(IQueryCollection query, ActorRegister register, IReadOnlyList<Field> fields)
    {
        (this.register, this.fields) = (register, fields);
        var problems = new List<string>();
        foreach (var facet in Enum.GetValues<SearchFacet>())
        {
            var text = CleanText.Clean(query[KeyOf(facet)]);
            if (text.Length > 0 && Read(facet, text) is { } choice)
            {
                chosen[facet] = choice;
            }
            else if (text.Length > 0)
            {
                problems.Add($"{NameOf(facet)} “{text}” tidak dikenal.");
            }
        }

        Problems = problems;
    }

    /// <summary>The filters in force, in the order in which they are shown.</summary>
    public IReadOnlyList<SearchChoice> Chosen => [.. chosen.OrderBy(pair => pair.Key).Select(pair => pair.Value)];

    /// <summary>What could not be understood, for the reader.</summary>
    public IReadOnlyList<string> Problems { get; }

    public SearchChoice? this[SearchFacet facet] => chosen.GetValueOrDefault(facet);

    /// <summary>The query key of a facet.</summary>
    public static string KeyOf(SearchFacet facet) => facet switch
    {
        SearchFacet.Kind => "jenis",
        SearchFacet.Label => "label",
        SearchFacet.Field => "bidang",
        SearchFacet.Reach => "cakupan",
        SearchFacet.Status => "status",
        SearchFacet.Decade => "dasawarsa",
        SearchFacet.Country => "negara",
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };

    public static string NameOf(SearchFacet facet) => facet switch
    {
        SearchFacet.Kind => "Jenis",
        SearchFacet.Label => "Label",
        SearchFacet.Field => "Bidang",
        SearchFacet.Reach => "Cakupan",
        SearchFacet.Status => "Status",
        SearchFacet.Decade => "Dasawarsa",
        SearchFacet.Country => "Negara atau pihak",
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };

    /// <summary>The question with the filters in force.</summary>
    public SearchRequest Request(string text, int page, int pageSize) => new()
    {
        Text = text,
        Kinds = this[SearchFacet.Kind] is { } kind ? [kind.Value] : [],
        Label = this[SearchFacet.Label]?.Value,
        Field = this[SearchFacet.Field]?.Value,
        Reach = this[SearchFacet.Reach]?.Value,
        Status = this[SearchFacet.Status]?.Value,
        Decade = this[SearchFacet.Decade] is { } decade ? int.Parse(decade.Value, CultureInfo.InvariantCulture) : null,
        Country = this[SearchFacet.Country]?.Value,
        Page = page,
        PageSize = pageSize,
    };

    /// <summary>The address of a question with these filters, one of them changed or, with no value, lifted.</summary>
    public string To(string? text, SearchFacet? changed = null, SearchChoice? to = null)
    {
        var choices = Chosen.Where(choice => choice.Facet != changed).Concat(to is null ? [] : [to]).OrderBy(choice => choice.Facet);
        return Paging.Address(Kerjasama.Catalog.Links.SitePaths.Search, Pairs(text, choices));
    }

    public IReadOnlyList<KeyValuePair<string, string>> Pairs(string? text) => Pairs(text, Chosen);

    /// <summary>A value of the index as the reader sees it; nothing for one that has no name.</summary>
    public SearchChoice? Name(SearchFacet facet, string value) => facet switch
    {
        SearchFacet.Kind => new(facet, value, value, Labels.OfKind(value)),
        SearchFacet.Label => KebabName<Label>.TryParse(value, out var label) ? new(facet, value, value, Labels.Of(label)) : null,
        SearchFacet.Field => fields.FirstOrDefault(field => field.Code == value) is { } field ? new(facet, value, field.Slug, field.Name) : null,
        SearchFacet.Reach => KebabName<Reach>.TryParse(value, out var reach) ? new(facet, value, value, Labels.Of(reach)) : null,
        SearchFacet.Status => KebabName<AgreementStatus>.TryParse(value, out var status) ? new(facet, value, value, Labels.Of(status)) : null,
        SearchFacet.Decade => new(facet, value, value, $"{value}-an"),
        SearchFacet.Country => register.Find(value) is { } actor ? new(facet, actor.Code, actor.Code.ToLowerInvariant(), actor.Name) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(facet)),
    };

    private static IReadOnlyList<KeyValuePair<string, string>> Pairs(string? text, IEnumerable<SearchChoice> choices) =>
        [.. (text is null ? [] : new KeyValuePair<string, string>[] { new("q", text) }).Concat(choices.Select(choice => new KeyValuePair<string, string>(KeyOf(choice.Facet), choice.InAddress)))];

    private SearchChoice? Read(SearchFacet facet, string text) => facet switch
    {
        SearchFacet.Kind => SearchKind.All.Contains(text.ToLowerInvariant()) ? Name(facet, text.ToLowerInvariant()) : null,
        SearchFacet.Field => fields.FirstOrDefault(field => field.Slug == text || field.Code == text) is { } field ? Name(facet, field.Code) : null,
        SearchFacet.Decade => text is [>= '1' and <= '2', _, _, '0'] && text.All(char.IsAsciiDigit) ? Name(facet, text) : null,
        _ => Name(facet, text.ToLowerInvariant()),
    };
}
