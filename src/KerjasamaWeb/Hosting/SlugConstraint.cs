using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing.Constraints;

namespace KerjasamaWeb.Hosting;

/// <summary>The route constraint <c>slug</c>: what cannot be a slug never reaches the catalogue.</summary>
public sealed partial class SlugConstraint() : RegexRouteConstraint(Pattern())
{
    [GeneratedRegex("^[a-z0-9-]{1,80}$")]
    private static partial Regex Pattern();
}
