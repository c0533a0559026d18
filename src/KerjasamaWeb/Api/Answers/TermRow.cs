using System.ComponentModel;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Terms;

namespace KerjasamaWeb.Api.Answers;

[Description("Istilah.")]
public sealed record TermRow
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string? NameEn { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    public required string Definition { get; init; }

    public required string? Article { get; init; }

    public required string? Example { get; init; }

    [Description("Slug istilah lain.")]
    public required IReadOnlyList<string> SeeAlso { get; init; }

    public required DateOnly Checked { get; init; }

    public required string Url { get; init; }

    public static TermRow From(Term term) => new()
    {
        Slug = term.Slug,
        Name = term.Name,
        NameEn = term.NameEn,
        Aliases = term.Aliases,
        Definition = term.Definition,
        Article = term.Article,
        Example = term.Example,
        SeeAlso = term.SeeAlso,
        Checked = term.Checked,
        Url = SitePaths.Term(term.Slug),
    };
}
