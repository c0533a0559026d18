using System.ComponentModel;
using Kerjasama.Catalog.Fields;
using Kerjasama.Catalog.Links;

namespace KerjasamaWeb.Api.Answers;

[Description("Bidang kerja sama.")]
public sealed record FieldRow
{
    public required string Code { get; init; }

    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string Url { get; init; }

    public static FieldRow From(Field field) => new() { Code = field.Code, Slug = field.Slug, Name = field.Name, Url = SitePaths.Field(field.Slug) };
}
