using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Links;
using Kerjasama.Catalog.Search;
using Kerjasama.Catalog.Text;
using KerjasamaWeb.Display;
using KerjasamaWeb.Hosting;
using Actors = Kerjasama.Catalog.Classification;

namespace KerjasamaWeb.Pages.Classify;

/// <summary>Try it: pick the parties, or write a sentence, and see the label with its reasons.</summary>
[CachedBy("pihak", "terbuka", "tanggal", "teks")]
public sealed class IndexModel(AgreementQueries agreements, SearchQueries search) : SitePage
{
    private const int MostParties = 50;

    private const int LongestSentence = 600;

    private const int SimilarShown = 5;

    private const int SuggestionsShown = 3;

    // Each unknown name costs one look-up in the index.
    private const int MostUnknownAnswered = 5;

    public Table Table { get; private set; } = null!;

    /// <summary>Names that nobody knows, with actors spelled alike.</summary>
    public IReadOnlyList<(AskedParty Party, IReadOnlyList<Actor> Alike)> Unknown { get; private set; } = [];

    public bool IsOpen { get; private set; }

    public PartialDate? Signed { get; private set; }

    public string? Sentence { get; private set; }

    public IReadOnlyList<AskedParty> FoundInSentence { get; private set; } = [];

    /// <summary>What was wrong with the question, in Indonesian.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    public Actors.Classification? Result { get; private set; }

    public IReadOnlyList<Agreement> Similar { get; private set; } = [];

    public void OnGet()
    {
        var register = Catalogue.Register;
        var problems = new List<string>();
        IsOpen = Asked("terbuka") is "1";
        Signed = ReadDay(problems);
        Sentence = CleanText.Clean(Request.Query["teks"], LongestSentence) is { Length: > 0 } text ? text : null;
        FoundInSentence = Sentence is null ? [] : [.. PartyMentions.Of(register).Find(Sentence).Select(m => AskedParty.Of(m.Text, m.Actor, register))];
        if (Sentence is not null && FoundInSentence.Count == 0)
        {
            problems.Add("Tidak ada nama negara atau organisasi yang dikenali dalam kalimat itu. Tulis namanya lengkap, misalnya “Indonesia dan Jepang menandatangani perjanjian”.");
        }

        var asked = AskedMany("pihak", MostParties + 1).SelectMany(name => ReadParty(name, register)).Concat(FoundInSentence).ToList();
        if (asked.Count > MostParties)
        {
            problems.Add($"Paling banyak {MostParties} pihak dapat dihitung di sini; sisanya tidak dibaca.");
            asked = asked[..MostParties];
        }

        Table = new([.. asked.DistinctBy(p => p.Value, StringComparer.OrdinalIgnoreCase)], register, Terms());
        Unknown = [.. Table.Parties.Where(p => p.IsUnknown).Take(MostUnknownAnswered).Select(p => (p, FindAlike(p, register)))];
        Problems = problems;
        if (asked.Count > 0)
        {
            Result = Classifier.Classify(new() { Parties = [.. asked.Select(p => p.Input)], Signed = Signed, Open = IsOpen ? OpenToAccession.Yes : OpenToAccession.No }, register);
            Similar = Result.Label is Label.Bilateral or Label.Multilateral ? agreements.ListSimilar([.. Result.Counted.Select(c => c.Code)], Result.Label, SimilarShown) : [];
        }

        Title = Result is null ? "Klasifikasi: bilateral atau multilateral?" : $"Klasifikasi: {Format.List([.. Table.Parties.Take(4).Select(p => p.Name)])}";
        Description = "Pilih pihak-pihak suatu perjanjian, atau tulis kalimatnya, lalu lihat labelnya: bilateral atau multilateral, lengkap dengan alasan dan aturannya.";
        CanonicalPath = SitePaths.Classify;
        Crumbs = [new("Beranda", SitePaths.Home)];
        IsUnlisted = asked.Count > 0 || Sentence is not null;
        ViewData["AsOf"] = Catalogue.AsOf;
    }

    /// <summary>All that can be picked: countries and organisations with a page, by name; organisations by their abbreviation.</summary>
    public IEnumerable<string> Pickable => Catalogue.Register.All
        .Where(a => a.Slug is not null)
        .Select(a => a.Kind is ActorKind.Bloc or ActorKind.Organization ? a.Aliases.FirstOrDefault(IsAbbreviation) ?? a.Name : a.Name)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.OrdinalIgnoreCase);

    /// <summary>Actors asked for that are no agreement themselves: a lone organisation or forum.</summary>
    public Actor? LoneGroup => Table.Parties is [{ Actor: { Kind: ActorKind.Bloc or ActorKind.Organization } group }] ? group : null;

    /// <summary>Whether a group name stands for its members, so that each of them can be taken away.</summary>
    public bool HasExpanded => Result is { } result && result.Counted.Any(c => c.Via is not null);

    /// <summary>The same parties with the text open to others, or closed.</summary>
    public string WithOpen(bool isOpen) => Paging.Address(SitePaths.Classify, Table.Parties.Select(p => new KeyValuePair<string, string>("pihak", p.Value)).Concat(Terms(isOpen)));

    private List<KeyValuePair<string, string>> Terms(bool? isOpen = null)
    {
        var terms = new List<KeyValuePair<string, string>>();
        if (isOpen ?? IsOpen)
        {
            terms.Add(new("terbuka", "1"));
        }

        if (Signed is { } signed)
        {
            terms.Add(new("tanggal", signed.ToString()));
        }

        return terms;
    }

    private PartialDate? ReadDay(List<string> problems)
    {
        if (Asked("tanggal") is not { } text)
        {
            return null;
        }

        if (PartialDate.TryParse(text, out var date) && date.Year is >= 1500 and <= 2100)
        {
            return date;
        }

        problems.Add("Tanggal itu tidak dapat dibaca, jadi tidak dipakai. Tulis misalnya 2018-12-16.");
        return null;
    }

    // A name the register does not know may still be a phrase with known names in it: "Indonesia dan Jepang".
    private static IEnumerable<AskedParty> ReadParty(string text, ActorRegister register)
    {
        var party = AskedParty.From(text, register);
        if (!party.IsUnknown)
        {
            return [party];
        }

        var mentions = PartyMentions.Of(register).Find(text);
        return mentions.Count == 0 ? [party] : mentions.Select(m => AskedParty.Of(m.Text, m.Actor, register));
    }

    private List<Actor> FindAlike(AskedParty party, ActorRegister register) =>
        [.. search.Suggest(party.Text, 10)
            .Where(s => s.Kind is SearchKind.Country or SearchKind.Organization)
            .Select(s => register.Find(s.Url[(s.Url.LastIndexOf('/') + 1)..]))
            .OfType<Actor>()
            .DistinctBy(a => a.Code)
            .Take(SuggestionsShown)];

    private static bool IsAbbreviation(string alias) => alias.Length is >= 3 and <= 10 && !alias.Contains(' ', StringComparison.Ordinal) && alias.Count(char.IsUpper) >= 2;
}
