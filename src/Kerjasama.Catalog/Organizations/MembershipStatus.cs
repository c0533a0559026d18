namespace Kerjasama.Catalog.Organizations;

public enum MembershipStatus
{
    Member,
    Observer,
    Partner,
    Associate,
    Candidate,
    Suspended,
}
