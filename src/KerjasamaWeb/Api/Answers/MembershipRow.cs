using System.ComponentModel;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Organizations;

namespace KerjasamaWeb.Api.Answers;

[Description("Satu masa keanggotaan dalam sebuah organisasi.")]
public sealed record MembershipRow
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required ActorKind Kind { get; init; }

    public required MembershipStatus Status { get; init; }

    public required PartialDate? From { get; init; }

    [Description("Hari pertama tidak lagi berstatus itu.")]
    public required PartialDate? To { get; init; }

    [Description("Nomor rujukan dalam sources.")]
    public required int Source { get; init; }

    public required bool Founder { get; init; }

    public required string? Note { get; init; }

    public required bool Unverified { get; init; }

    public required string? Url { get; init; }

    public static MembershipRow Of(Membership membership) => new()
    {
        Code = membership.Code,
        Name = membership.Name,
        Kind = membership.Kind,
        Status = membership.Status,
        From = membership.FromDate,
        To = membership.ToDate,
        Source = membership.SourceNo,
        Founder = membership.Founder,
        Note = membership.Note,
        Unverified = membership.Unverified,
        Url = membership.Path,
    };
}
