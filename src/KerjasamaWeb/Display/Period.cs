using Kerjasama.Catalog.Dates;

namespace KerjasamaWeb.Display;

/// <summary>How long someone belonged; <paramref name="To"/> is the first day no longer. A partial date counts from its first possible day.</summary>
public readonly record struct Period(PartialDate? From, PartialDate? To)
{
    public bool IsOn(DateOnly day) => (From is not { } from || from.Earliest <= day) && (To is not { } to || to.Earliest > day);

    public bool HasBegunBy(DateOnly day) => From is not { } from || from.Earliest <= day;

    /// <summary>As the slider's script reads it: 1967-08-08/ or 1950-09-28/1965-01-20.</summary>
    public override string ToString() => $"{Day(From)}/{Day(To)}";

    private static string Day(PartialDate? date) => date is { } known ? IsoDay.Format(known.Earliest) : "";
}
