using System.ComponentModel;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Organizations;

namespace KerjasamaWeb.Api.Answers;

[Description("Satu pertemuan.")]
public sealed record SessionRow
{
    public required string? Number { get; init; }

    public required string Name { get; init; }

    public required PartialDate? Start { get; init; }

    public required PartialDate? End { get; init; }

    public required string? Place { get; init; }

    [Description("Nama negara tuan rumah.")]
    public required string? Host { get; init; }

    public required string? Outcome { get; init; }

    [Description("Perjanjian yang lahir dari pertemuan itu.")]
    public required LinkRow? Agreement { get; init; }

    [Description("Nomor rujukan dalam sources.")]
    public required int Source { get; init; }

    public required string? Note { get; init; }

    public required bool Unverified { get; init; }

    public static SessionRow From(Session session) => new()
    {
        Number = session.Number,
        Name = session.Name,
        Start = session.StartDate,
        End = session.EndDate,
        Place = session.Place,
        Host = session.HostName,
        Outcome = session.Outcome,
        Agreement = session.AgreementSlug is { } slug ? new() { Slug = slug, Title = session.AgreementTitle ?? slug, Url = SitePaths.Agreement(slug) } : null,
        Source = session.SourceNo,
        Note = session.Note,
        Unverified = session.Unverified,
    };
}
