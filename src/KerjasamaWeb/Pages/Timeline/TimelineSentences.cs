using Kerjasama.Catalog.Timelines;

namespace KerjasamaWeb.Pages.Timeline;

/// <summary>What an entry says before its link and after it.</summary>
internal static class TimelineSentences
{
    public static string Before(TimelineItem item, string country) => item.Step switch
    {
        TimelineStep.Founded => $"{country} ikut mendirikan ",
        TimelineStep.Joined => $"{country} menjadi anggota ",
        TimelineStep.Left => $"{country} keluar dari ",
        _ => "",
    };

    public static string After(TimelineItem item) => item.Step switch
    {
        TimelineStep.Signed => " ditandatangani.",
        TimelineStep.InForce => " mulai berlaku.",
        TimelineStep.Happened => $". {item.Summary}",
        _ => ".",
    };

    public static string Whole(TimelineItem item, string country) => Before(item, country) + item.Title + After(item);
}
