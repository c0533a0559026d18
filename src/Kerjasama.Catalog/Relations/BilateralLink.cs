using Kerjasama.Catalog.Agreements;

namespace Kerjasama.Catalog.Relations;

/// <summary>One bilateral agreement seen from one of its sides.</summary>
public sealed record BilateralLink(int PartnerId, string PartnerCode, Agreement Agreement, int FieldPosition);
