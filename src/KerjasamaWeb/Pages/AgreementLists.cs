using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Links;

namespace KerjasamaWeb.Pages;

/// <summary>Addresses of the list of agreements, narrowed by parties, label and field.</summary>
public static class AgreementLists
{
    /// <param name="codes">Codes that must all be parties.</param>
    /// <param name="label">The label, or all.</param>
    /// <param name="field">Slug of a field, or all.</param>
    /// <param name="without">Codes of which none may be a party.</param>
    public static string Of(IEnumerable<string> codes, Label? label = null, string? field = null, IEnumerable<string>? without = null)
    {
        var query = codes.Select(c => new KeyValuePair<string, string>("pihak", c.ToLowerInvariant())).ToList();
        query.AddRange((without ?? []).Select(c => new KeyValuePair<string, string>("tanpa", c.ToLowerInvariant())));
        if (label is { } one)
        {
            query.Add(new("label", KebabName<Label>.Name(one)));
        }

        if (field is not null)
        {
            query.Add(new("bidang", field));
        }

        return Paging.Address(SitePaths.Agreements, query);
    }
}
