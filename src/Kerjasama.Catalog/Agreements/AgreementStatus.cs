namespace Kerjasama.Catalog.Agreements;

/// <summary>Where an agreement stands in its life; a status, not a label.</summary>
public enum AgreementStatus
{
    InForce,
    Provisional,
    Signed,
    Concluded,
    Terminated,
    Superseded,
    NeverInForce,
}
