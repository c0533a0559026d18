using System.Globalization;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Regions;
using Kerjasama.Catalog.Text;
using Microsoft.AspNetCore.Http.HttpResults;

namespace KerjasamaWeb.Api;

/// <summary>Reads the query of an API request and gathers everything that is wrong with it; keys that no parameter has are ignored.</summary>
internal sealed class ApiQuery(IQueryCollection query)
{
    private const int MostActors = 50;
    private const int MostSuggestionsFor = 3;

    private readonly List<string> _problems = [];

    /// <summary>The answer to a request that cannot be understood; nothing while all is well.</summary>
    public ProblemHttpResult? Problem => _problems.Count == 0 ? null : ApiProblems.BadRequest(string.Join(' ', _problems));

    public string? Text(ApiParameter parameter) => CleanText.Clean(query[parameter.Name]) is { Length: > 0 } text ? text : null;

    /// <summary>The values of a parameter with fixed choices, in the order asked, each once.</summary>
    public IReadOnlyList<string> Choices(ApiParameter parameter)
    {
        var texts = Values(parameter, _ => false).Distinct(StringComparer.Ordinal).ToList();
        foreach (var text in texts.Where(t => !parameter.Choices.Contains(t)))
        {
            NotAChoice(parameter, text);
        }

        return texts;
    }

    public T? Choice<T>(ApiParameter parameter)
        where T : struct, Enum
    {
        if (Text(parameter) is not { } text)
        {
            return null;
        }

        if (KebabName<T>.TryParse(text.ToLowerInvariant(), out var value))
        {
            return value;
        }

        NotAChoice(parameter, text);
        return null;
    }

    public int? Number(ApiParameter parameter)
    {
        if (Text(parameter) is not { } text)
        {
            return parameter.Default;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= parameter.Least && number <= parameter.Most)
        {
            return number;
        }

        _problems.Add(string.Create(CultureInfo.InvariantCulture, $"{parameter.Name}: “{text}” bukan bilangan bulat dari {parameter.Least} sampai {parameter.Most}."));
        return parameter.Default;
    }

    public DateOnly? Day(ApiParameter parameter)
    {
        if (Text(parameter) is not { } text)
        {
            return null;
        }

        if (IsoDay.TryParse(text, out var day))
        {
            return day;
        }

        _problems.Add($"{parameter.Name}: “{text}” bukan tanggal. Tulis misalnya 2015-12-31.");
        return null;
    }

    public PartialDate? Date(ApiParameter parameter)
    {
        if (Text(parameter) is not { } text)
        {
            return null;
        }

        if (PartialDate.TryParse(text, out var date))
        {
            return date;
        }

        _problems.Add($"{parameter.Name}: “{text}” bukan tanggal. Tulis misalnya 2015, 2015-12, atau 2015-12-31.");
        return null;
    }

    /// <summary>The actors named by a parameter, each once; a name with a comma is tried whole before it is divided.</summary>
    public IReadOnlyList<Actor> Actors(ApiParameter parameter, ActorRegister register)
    {
        var names = Values(parameter, name => register.Find(name) is not null).ToList();
        if (names.Count > MostActors)
        {
            _problems.Add(string.Create(CultureInfo.InvariantCulture, $"{parameter.Name}: paling banyak {MostActors} pihak, yang diminta {names.Count}."));
            return [];
        }

        foreach (var (name, i) in names.Where(n => register.Find(n) is null).Select((n, i) => (n, i)))
        {
            var nearest = i < MostSuggestionsFor ? NearestNames.Sentence(NearestNames.Of(name, register.All)) : "";
            _problems.Add($"{parameter.Name}: pihak “{name}” tidak dikenal.{nearest}");
        }

        return [.. names.Select(register.Find).OfType<Actor>().Distinct()];
    }

    public Actor? Actor(ApiParameter parameter, ActorRegister register) => Actors(parameter, register) switch
    {
        [] => null,
        [var actor] => actor,
        _ => TooMany(parameter),
    };

    /// <summary>Code of the field named by a parameter.</summary>
    public string? Field(ApiParameter parameter, FieldQueries fields)
    {
        if (Text(parameter) is not { } text)
        {
            return null;
        }

        var all = fields.List();
        if (all.FirstOrDefault(f => string.Equals(f.Code, text, StringComparison.OrdinalIgnoreCase) || string.Equals(f.Slug, text, StringComparison.OrdinalIgnoreCase)) is { } field)
        {
            return field.Code;
        }

        _problems.Add($"{parameter.Name}: bidang “{text}” tidak dikenal. Pilihannya: {string.Join(", ", all.Select(f => f.Code))}.");
        return null;
    }

    public string? Region(ApiParameter parameter, RegionQueries regions)
    {
        if (Text(parameter)?.ToLowerInvariant() is not { } slug || regions.FindBySlug(slug) is not null)
        {
            return Text(parameter)?.ToLowerInvariant();
        }

        _problems.Add($"{parameter.Name}: kawasan “{slug}” tidak dikenal.");
        return null;
    }

    public void Add(string problem) => _problems.Add(problem);

    private Actor? TooMany(ApiParameter parameter)
    {
        _problems.Add($"{parameter.Name}: hanya satu pihak yang dapat diminta.");
        return null;
    }

    private IEnumerable<string> Values(ApiParameter parameter, Func<string, bool> isWhole) => query[parameter.Name]
        .Select(value => value ?? "")
        .SelectMany(value => isWhole(CleanText.Clean(value)) ? [value] : value.Split(','))
        .Select(value => CleanText.Clean(value))
        .Where(value => value.Length > 0);

    private void NotAChoice(ApiParameter parameter, string text) =>
        _problems.Add($"{parameter.Name}: “{text}” tidak dikenal. Pilihannya: {string.Join(", ", parameter.Choices)}.");
}
