using System.ComponentModel;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Dates;

namespace KerjasamaWeb.Api.Answers;

[Description("Satu baris daftar pihak.")]
public sealed record PartyRow
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    [Description("party: terikat, pernah terikat, atau akan terikat; signatory: hanya menandatangani.")]
    public required PartyRole Role { get; init; }

    [Description("Sisi tempatnya berdiri, bila perjanjiannya bersisi dua.")]
    public required string? Side { get; init; }

    public required PartialDate? Signed { get; init; }

    public required ConsentRow? Consent { get; init; }

    [Description("Mulai berlaku bagi pihak ini; kosong bila belum.")]
    public required PartialDate? InForce { get; init; }

    [Description("Hari pertama tidak lagi terikat.")]
    public required PartialDate? Left { get; init; }

    [Description("Nomor rujukan dalam sources.")]
    public required int Source { get; init; }

    public required string? Note { get; init; }

    public required bool Unverified { get; init; }

    public required string? Url { get; init; }

    public static PartyRow From(Party party) => new()
    {
        Code = party.Code,
        Name = party.Name,
        Kind = party.Kind,
        Role = party.SignatoryOnly ? PartyRole.Signatory : PartyRole.Party,
        Side = party.Side,
        Signed = party.Signed,
        Consent = party.Consent is null && party.ConsentDate is null ? null : new() { Kind = party.Consent, Date = party.ConsentDate },
        InForce = party.InForceIsLatest ? null : party.InForce,
        Left = party.LeftDate,
        Source = party.SourceNo,
        Note = party.Note ?? (party.InForceIsLatest ? "Tanggal mulai berlaku baginya tidak dicatat." : null),
        Unverified = party.Unverified,
        Url = party.Path,
    };
}
