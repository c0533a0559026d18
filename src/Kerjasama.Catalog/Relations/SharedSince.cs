using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Relations;

/// <summary>A multilateral agreement and the day from which it binds both countries.</summary>
public sealed record SharedSince(Agreement Agreement, PartialDate Date);
