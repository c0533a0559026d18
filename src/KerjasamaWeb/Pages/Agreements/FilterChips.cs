using KerjasamaWeb.Display;

namespace KerjasamaWeb.Pages.Agreements;

/// <summary>The filters with one value, as chips that lift them: query key and words.</summary>
public static class FilterChips
{
    public static IEnumerable<(string Key, string Name)> Of(AgreementFilterQuery query)
    {
        var filter = query.Filter;
        if (filter.Label is { } label)
        {
            yield return ("label", Labels.Of(label));
        }

        if (query.Field is { } field)
        {
            yield return ("bidang", field.Name);
        }

        if (filter.Reach is { } reach)
        {
            yield return ("cakupan", Labels.Of(reach));
        }

        if (filter.Status is { } status)
        {
            yield return ("status", Labels.Of(status));
        }

        if (filter.From is { } from)
        {
            yield return ("dari", $"sejak {from}");
        }

        if (filter.To is { } to)
        {
            yield return ("sampai", $"sampai {to}");
        }

        if (filter.AsOf is { } day)
        {
            yield return ("per", $"berlaku pada {Format.Date(day)}");
        }
    }
}
