using System.ComponentModel;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Sources;

namespace KerjasamaWeb.Api.Answers;

[Description("Rujukan bernomor ke sebuah sumber.")]
public sealed record ReferenceRow
{
    [Description("Nomor yang ditunjuk oleh source pada baris pihak atau anggota.")]
    public required int Number { get; init; }

    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Publisher { get; init; }

    public required SourceKind Kind { get; init; }

    [Description("Bagian sumber yang dirujuk.")]
    public required string? Locator { get; init; }

    [Description("Alamat sumber di luar situs ini.")]
    public required string? Address { get; init; }

    [Description("Hari alamat itu dibuka penyunting; kosong bila tidak dibuka.")]
    public required DateOnly? Accessed { get; init; }

    public required string? Note { get; init; }

    [Description("Alamat halaman sumber di situs ini.")]
    public required string Url { get; init; }

    public static ReferenceRow From(Reference reference) => new()
    {
        Number = reference.Number,
        Id = reference.SourceId,
        Title = reference.Title,
        Publisher = reference.Publisher,
        Kind = reference.Kind,
        Locator = reference.Locator,
        Address = reference.Url,
        Accessed = reference.Accessed,
        Note = reference.Note,
        Url = SitePaths.Source(reference.SourceId),
    };
}
