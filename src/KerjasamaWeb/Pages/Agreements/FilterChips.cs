using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using KerjasamaWeb.Display;

namespace KerjasamaWeb.Pages.Agreements;

/// <summary>The filters in force, as chips that lift them.</summary>
public static class FilterChips
{
    public static IEnumerable<FilterChip> Of(AgreementFilterQuery query)
    {
        var filter = query.Filter;
        FilterChip Party(Actor actor, string words, string key, AgreementFilter lifted) => new(words + actor.Name, key, actor.Code.ToLowerInvariant(), lifted);

        foreach (var actor in query.Parties)
        {
            yield return Party(actor, "", "pihak", filter with { Parties = [.. filter.Parties.Where(c => c != actor.Code)] });
        }

        foreach (var actor in query.AnyOf)
        {
            yield return Party(actor, "salah satunya ", "salah-satu", filter with { AnyOf = [.. filter.AnyOf.Where(c => c != actor.Code)] });
        }

        foreach (var actor in query.Without)
        {
            yield return Party(actor, "tanpa ", "tanpa", filter with { Without = [.. filter.Without.Where(c => c != actor.Code)] });
        }

        var single = new (string? Name, string Key, AgreementFilter Lifted)[]
        {
            (query.Region is { } region ? "dari " + region.Name : null, "kawasan", filter with { Region = null }),
            (filter.Label is { } label ? Labels.Of(label) : null, "label", filter with { Label = null }),
            (query.Field?.Name, "bidang", filter with { Field = null }),
            (filter.Reach is { } reach ? Labels.Of(reach) : null, "cakupan", filter with { Reach = null }),
            (filter.Status is { } status ? Labels.Of(status) : null, "status", filter with { Status = null }),
            (filter.From is { } from ? $"sejak {from}" : null, "dari", filter with { From = null }),
            (filter.To is { } to ? $"sampai {to}" : null, "sampai", filter with { To = null }),
            (filter.AsOf is { } day ? $"berlaku pada {Format.Date(day)}" : null, "per", filter with { AsOf = null }),
        };
        foreach (var (name, key, lifted) in single.Where(s => s.Name is not null))
        {
            yield return new(name!, key, null, lifted);
        }
    }
}
