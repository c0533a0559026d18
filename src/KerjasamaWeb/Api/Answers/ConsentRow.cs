using System.ComponentModel;
using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Dates;

namespace KerjasamaWeb.Api.Answers;

[Description("Cara dan tanggal suatu pihak mengikatkan diri.")]
public sealed record ConsentRow
{
    public required Consent? Kind { get; init; }

    public required PartialDate? Date { get; init; }
}
