namespace Kerjasama.Catalog.Accuracy;

/// <summary>The day a state became a member of the United Nations.</summary>
public sealed record ReferenceAdmission(string Country, DateOnly Day);
