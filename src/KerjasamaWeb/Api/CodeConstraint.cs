using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing.Constraints;

namespace KerjasamaWeb.Api;

/// <summary>The route constraint <c>code</c>: a slug, or a code in capitals.</summary>
public sealed partial class CodeConstraint() : RegexRouteConstraint(Pattern())
{
    [GeneratedRegex("^[A-Za-z0-9-]{1,80}$")]
    private static partial Regex Pattern();
}
