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

/// <summary>What a status says of the text's life.</summary>
public static class AgreementStatuses
{
    /// <summary>Whether it binds or once bound its parties, also where the day is not recorded.</summary>
    public static bool WasEverInForce(this AgreementStatus status) =>
        status is not (AgreementStatus.Signed or AgreementStatus.Concluded or AgreementStatus.NeverInForce);
}
