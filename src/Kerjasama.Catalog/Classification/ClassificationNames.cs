namespace Kerjasama.Catalog.Classification;

/// <summary>The names used in the API, in CSV files and in URLs.</summary>
public static class ClassificationNames
{
    public static string Of(Label label) => label switch
    {
        Label.Bilateral => "bilateral",
        Label.Multilateral => "multilateral",
        Label.NotInterstate => "not-interstate",
        Label.Undetermined => "undetermined",
        _ => throw new ArgumentOutOfRangeException(nameof(label), label, null),
    };

    public static string Of(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "certain",
        Certainty.WithNote => "with-note",
        Certainty.Undetermined => "undetermined",
        _ => throw new ArgumentOutOfRangeException(nameof(certainty), certainty, null),
    };

    public static string Of(Pattern pattern) => pattern switch
    {
        Pattern.None => "none",
        Pattern.TwoSided => "two-sided",
        Pattern.Trilateral => "trilateral",
        Pattern.Plurilateral => "plurilateral",
        _ => throw new ArgumentOutOfRangeException(nameof(pattern), pattern, null),
    };

    /// <summary>Reads a label as written by <see cref="Of(Label)"/>; null when it is none.</summary>
    public static Label? ParseLabel(string? text) =>
        Enum.GetValues<Label>().Cast<Label?>().FirstOrDefault(label => string.Equals(Of(label!.Value), text, StringComparison.OrdinalIgnoreCase));
}
