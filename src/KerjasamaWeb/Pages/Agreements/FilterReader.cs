using System.Globalization;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Text;
using KerjasamaWeb.Api;

namespace KerjasamaWeb.Pages.Agreements;

/// <summary>Reads the values of filters from an address and gathers, for the reader, what could not be understood.</summary>
internal sealed class FilterReader(IQueryCollection query)
{
    private const int MostActors = 50;
    private const int MostSuggestions = 3;

    public List<string> Problems { get; } = [];

    public List<Actor> Actors(string key, ActorRegister register)
    {
        var names = query[key].SelectMany(v => (v ?? "").Split(',')).Select(v => CleanText.Clean(v)).Where(v => v.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (names.Count > MostActors)
        {
            Problems.Add($"Paling banyak {MostActors} pihak dapat diminta sekaligus; {names.Count - MostActors} yang terakhir tidak dibaca.");
        }

        var found = new List<Actor>();
        foreach (var name in names.Take(MostActors))
        {
            if (register.Find(name) is not { } actor)
            {
                var nearest = Problems.Count < MostSuggestions ? NearestNames.Sentence(NearestNames.Of(name, register.All)) : "";
                Problems.Add($"Pihak “{name}” tidak dikenal.{nearest}");
            }
            else if (!found.Contains(actor))
            {
                found.Add(actor);
            }
        }

        return found;
    }

    public T? Named<T>(string key, string name, Func<string, T?> find)
        where T : class
    {
        var text = CleanText.Clean(query[key]);
        if (text.Length == 0)
        {
            return null;
        }

        if (find(text) is { } found)
        {
            return found;
        }

        Problems.Add($"{name} “{text}” tidak dikenal.");
        return null;
    }

    public T? Choice<T>(string key, string name)
        where T : struct, Enum
    {
        var text = CleanText.Clean(query[key]);
        if (text.Length == 0)
        {
            return null;
        }

        if (KebabName<T>.TryParse(text, out var value))
        {
            return value;
        }

        Problems.Add($"{name} “{text}” tidak dikenal.");
        return null;
    }

    public int? Year(string key)
    {
        var text = CleanText.Clean(query[key]);
        if (text.Length == 0)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9999)
        {
            return year;
        }

        Problems.Add($"Tahun “{text}” tidak dapat dibaca. Tulis empat angka, misalnya 2007.");
        return null;
    }

    public DateOnly? Day(string key)
    {
        var text = CleanText.Clean(query[key]);
        if (text.Length == 0)
        {
            return null;
        }

        if (IsoDay.TryParse(text, out var day))
        {
            return day;
        }

        Problems.Add($"Tanggal “{text}” tidak dapat dibaca. Tulis misalnya 2015-12-31.");
        return null;
    }
}
