using Kerjasama.Catalog.Dates;

namespace KerjasamaWeb.Pages;

/// <summary>The switch between the reading of schoolbooks and that of the law; both are always there, one of them first.</summary>
public sealed record GlassesSwitch
{
    public const string Key = "kacamata";
    public const string Book = "buku";
    public const string Law = "hukum";

    public required string BookLabel { get; init; }

    public required string BookReason { get; init; }

    public required string LawLabel { get; init; }

    public required string LawReason { get; init; }

    public required bool IsBookFirst { get; init; }

    public required string BookAddress { get; init; }

    public required string LawAddress { get; init; }

    /// <summary>What was wrong with the glasses asked for.</summary>
    public string? Problem { get; init; }

    /// <summary>Nothing where schoolbooks have no reading of their own.</summary>
    public static GlassesSwitch? From(string? bookLabel, string? bookReason, string? asked, AsOf day, string path, string lawLabel, string lawReason) => bookLabel is null ? null : new()
    {
        BookLabel = bookLabel,
        BookReason = bookReason ?? "",
        LawLabel = lawLabel.ToLowerInvariant(),
        LawReason = lawReason,
        IsBookFirst = asked == Book,
        BookAddress = Address(path, Book, day),
        LawAddress = Address(path, Law, day),
        Problem = asked is null or Book or Law ? null : "Kacamata itu tidak dikenal. Pilih buku sekolah atau hukum internasional.",
    };

    private static string Address(string path, string glasses, AsOf day) =>
        Paging.Address(path, [new(Key, glasses), .. day.IsAsked ? new KeyValuePair<string, string>[] { new("per", IsoDay.Format(day.Day)) } : []]) + "#kacamata";
}
