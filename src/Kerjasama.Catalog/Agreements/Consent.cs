namespace Kerjasama.Catalog.Agreements;

/// <summary>How a party consented to be bound (VCLT 1969, arts. 11–16).</summary>
public enum Consent
{
    Ratification,
    Accession,
    Acceptance,
    Approval,
    Succession,
    DefinitiveSignature,
    Notification,
}
