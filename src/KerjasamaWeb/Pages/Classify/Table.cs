using Kerjasama.Catalog.Classification;

namespace KerjasamaWeb.Pages.Classify;

/// <summary>Who sits at the table, and the addresses of tables with somebody more or less.</summary>
public sealed class Table(IReadOnlyList<AskedParty> parties, ActorRegister register, IReadOnlyList<KeyValuePair<string, string>> terms)
{
    public IReadOnlyList<AskedParty> Parties { get; } = parties;

    /// <summary>The table without one party as asked.</summary>
    public string Without(AskedParty party) => To(Parties.Where(p => p.Value != party.Value).Select(p => p.Value));

    /// <summary>The table with a name that nobody knows replaced.</summary>
    public string Instead(AskedParty unknown, Actor actor) => To(Parties.Select(p => p.Value == unknown.Value ? AskedParty.ValueOf(actor, register) : p.Value));

    /// <summary>The table without one counted party; a group that it stood in is replaced by the other members.</summary>
    public string Without(CountedParty gone, Kerjasama.Catalog.Classification.Classification classification)
    {
        var values = new List<string>();
        foreach (var party in Parties)
        {
            if (!gone.Listed.Contains(party.Text))
            {
                values.Add(party.Value);
                continue;
            }

            values.AddRange(classification.Counted.Where(c => c.Code != gone.Code && c.Listed.Contains(party.Text)).Select(ValueOf));
        }

        return To(values);
    }

    private string ValueOf(CountedParty counted) => register.Find(counted.Code) is { } actor ? AskedParty.ValueOf(actor, register) : counted.Name;

    private string To(IEnumerable<string> values) =>
        Paging.Address(Kerjasama.Catalog.Links.SitePaths.Classify, values.Distinct(StringComparer.OrdinalIgnoreCase).Select(v => new KeyValuePair<string, string>("pihak", v)).Concat(terms));
}
