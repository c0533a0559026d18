namespace Kerjasama.Catalog.Classification;

/// <summary>A party named in running text.</summary>
/// <param name="Text">The words as written.</param>
/// <param name="Actor">Who it is; null for a city, university or company, which the register does not list.</param>
public sealed record PartyMention(string Text, Actor? Actor);
