namespace Kerjasama.Catalog.Accuracy;

/// <summary>One session of the climate conference: its number and its days.</summary>
public sealed record ReferenceSession(string Number, DateOnly Start, DateOnly End);
