using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Organizations;

namespace KerjasamaWeb.Pages.Organizations;

/// <summary>A day on which members came or went, and how many there were after it.</summary>
public sealed record MemberChange(PartialDate Day, IReadOnlyList<Membership> Joined, IReadOnlyList<Membership> Left, int Count);
