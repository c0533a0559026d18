namespace Kerjasama.Catalog.Accuracy;

/// <summary>What the content is compared with.</summary>
public sealed record ReferenceData
{
    /// <summary>Treaties deposited with the Secretary-General of the United Nations.</summary>
    public const string DepositedTreaties = "UNTC:";

    private const string InvestmentTreaties = "UNCTAD:";

    public required IReadOnlyList<ReferenceAdmission> Admissions { get; init; }

    public required IReadOnlyList<ReferenceMembership> Memberships { get; init; }

    public required IReadOnlyList<ReferenceParty> Parties { get; init; }

    public required IReadOnlyList<ReferenceAgreement> Investments { get; init; }

    public required IReadOnlyList<ReferenceSession> Sessions { get; init; }

    /// <exception cref="IOException">A file is missing.</exception>
    /// <exception cref="FormatException">A table cannot be read; the message begins with the file's name.</exception>
    public static ReferenceData Load(string folder)
    {
        T Read<T>(string name, Func<TextReader, T> read)
        {
            using var text = new StreamReader(Path.Combine(folder, name));
            try
            {
                return read(text);
            }
            catch (FormatException e)
            {
                throw new FormatException($"{name}: {e.Message}", e);
            }
        }

        var investors = Read("agreement_parties.csv", text => ReferenceTables.Parties(text, InvestmentTreaties));
        return new()
        {
            Admissions = Read("countries.csv", ReferenceTables.Admissions),
            Memberships = Read("igo_memberships.csv", ReferenceTables.Memberships),
            Parties = Read("agreement_parties.csv", text => ReferenceTables.Parties(text, DepositedTreaties)),
            Investments = Read("agreements.csv", text => ReferenceTables.Agreements(text, InvestmentTreaties.TrimEnd(':'), investors)),
            Sessions = Read("cop_sessions.csv", ReferenceTables.Sessions),
        };
    }
}
