namespace Kerjasama.Catalog.Classification;

/// <summary>Ids of the notes a classification can carry.</summary>
public static class NoteIds
{
    public const string BetweenMinistries = "between-ministries";
    public const string FormerPartiesCounted = "former-parties-counted";
    public const string MembersUnknown = "members-unknown";
    public const string NamedInTitleOnly = "named-in-title-only";
    public const string NonStatePresent = "non-state-present";
    public const string NotNamedInTitle = "not-named-in-title";
    public const string NotYetIndependent = "not-yet-independent";
    public const string NotYetInForce = "not-yet-in-force";
    public const string Override = "override";
    public const string Plurilateral = "plurilateral";
    public const string StateAndBloc = "state-and-bloc";
    public const string StateAndOrganization = "state-and-organization";
    public const string TerritoryParty = "territory-party";
    public const string Trilateral = "trilateral";
    public const string TwoOrganizations = "two-organizations";
    public const string TwoSided = "two-sided";
    public const string UnresolvedParty = "unresolved-party";
}
