namespace Kerjasama.Catalog.Search;

/// <summary>Decides which pages answer a query before any ranking: the thing it names, or the part of its page that it asks about.</summary>
/// <param name="query">The query as understood.</param>
/// <param name="anchorsOf">Gives the anchors that stand on the page of a document.</param>
internal sealed class TopAnswers(ReadQuery query, Func<int, IReadOnlyList<string>> anchorsOf)
{
    private const int MaxSameName = 5;

    private static readonly HashSet<string> SubjectKinds =
        [SearchKind.Country, SearchKind.Organization, SearchKind.Agreement, SearchKind.Event, SearchKind.Region];

    // They may stand beside the names without making the question one about something else.
    private static readonly HashSet<string> Fillers =
    [
        "negara", "daftar", "jumlah", "nama", "pertama", "kali", "tahun", "tanggal", "resmi", "sekarang", "terbaru", "lengkap", "singkat", "ringkas",
        "utama", "kerja", "sama", "kerjasama", "internasional", "dunia", "organisasi", "perjanjian", "hubungan", "info", "informasi", "profil",
        "bekerja", "bekerjasama", "saling", "tergabung",
    ];

    private static readonly HashSet<string> RelationWords =
        ["bilateral", "diplomatik", "persahabatan", "kemitraan", "diplomasi", "politik", "ekonomi", "ri", "vs", "versus"];

    /// <summary>Pages for the top of the list, and the page of two countries if the query names two.</summary>
    /// <param name="named">Pages that the whole query names, by their words.</param>
    /// <param name="similar">Pages that the whole query names, by their subject: the same words in other forms and order.</param>
    /// <param name="described">Events, agreements and concepts whose title has every word of the query among others, best first.</param>
    public TopAnswer Find(IReadOnlyList<NameRow> named, IReadOnlyList<NameRow> similar, IReadOnlyList<int> described)
    {
        var subjects = SubjectsOf();
        var countries = CountriesOf(subjects);
        var rest = RestOf(subjects);
        var aspects = rest.SelectMany(word => QuestionAspect.All.Where(aspect => aspect.IsAskedBy(word))).Distinct().ToList();
        string[] anchors = [.. aspects.SelectMany(aspect => aspect.Anchors)];
        var isOnlyNames = rest.TrueForAll(word => Fillers.Contains(word) || QueryReader.IsYear(word) || aspects.Exists(aspect => aspect.IsAskedBy(word)));

        var withTitle = described.Select(id => new PinnedPage(id, null, anchors));
        // With a year, the page of that year comes before pages that have the other words only.
        var pages = named.Concat(query.Year is null ? similar : []).Where(row => row.Kind != SearchKind.Source).Select(row => Pin(row, [])).DistinctBy(page => page.DocumentId).Take(MaxSameName)
            .Concat(withTitle)
            .Concat(query.Year is null ? [] : similar.Where(row => row.Kind != SearchKind.Source).Select(row => Pin(row, [])))
            .Concat(isOnlyNames ? Answers(subjects, aspects, anchors) : [])
            // A source is about a thing; whoever names the thing wants the page of it first.
            .Concat(named.Concat(similar).Where(row => row.Kind == SearchKind.Source).Select(row => Pin(row, [])).Take(1));

        return new()
        {
            Pages = [.. pages.DistinctBy(page => page.DocumentId)],
            Countries = countries,
            IsAboutRelation = countries is not null && rest.TrueForAll(word => Fillers.Contains(word) || RelationWords.Contains(word) || IsAsking(word)),
            RelationAnchors = [.. anchors, .. rest],
        };
    }

    // In "kapan Indonesia masuk PBB" the answer is on the page of the PBB, and "manfaat kerja sama bagi Indonesia" does not ask for the profile.
    private IEnumerable<PinnedPage> Answers(List<NamedSpan> subjects, List<QuestionAspect> aspects, string[] anchors)
    {
        var asked = subjects.Where(span => span.Best.Kind != SearchKind.Country).ToList();
        asked = asked.Exists(span => span.Best.Kind != SearchKind.Region) ? [.. asked.Where(span => span.Best.Kind != SearchKind.Region)] : asked;
        var answers = asked.Count > 0 ? asked : aspects.TrueForAll(aspect => aspect.IsOfCountry) ? subjects : [];
        return answers.Select(span => Pin(WithAnchor(span, anchors), anchors));
    }

    // Of things with one name, the question is about the one whose page has the part asked for.
    private NameRow WithAnchor(NamedSpan span, string[] anchors) =>
        anchors.Length == 0 || span.Things.Count == 1 ? span.Best : span.Things.Take(MaxSameName).FirstOrDefault(row => anchorsOf(row.DocumentId).Any(anchors.Contains)) ?? span.Best;

    private PinnedPage Pin(NameRow row, string[] anchors) => new(row.DocumentId, TypedName(row), anchors);

    private string? TypedName(NameRow row) =>
        $" {string.Join(' ', query.Words)} ".Contains($" {row.Words} ", StringComparison.Ordinal) ? row.Name : null;

    // Concepts and terms ("perjanjian", "bilateral") are subjects only where nothing more particular is named.
    private List<NamedSpan> SubjectsOf()
    {
        var particular = query.Spans.Where(span => SubjectKinds.Contains(span.Best.Kind)).ToList();
        return particular.Count > 0 ? particular : [.. query.Spans.Where(span => !query.Words.Skip(span.Start).Take(span.Length).All(IsAskingOrFiller))];
    }

    private static bool IsAskingOrFiller(string word) => StopWords.Contains(word) || Fillers.Contains(word) || IsAsking(word);

    private static bool IsAsking(string word) => QuestionAspect.Asking.Any(aspect => aspect.IsAskedBy(word));

    private static (int First, int Second)? CountriesOf(List<NamedSpan> subjects)
    {
        var countries = subjects.Where(span => span.Best.Kind == SearchKind.Country).Select(span => span.Best.DocumentId).Distinct().ToList();
        return countries.Count == 2 && subjects.TrueForAll(span => span.Best.Kind == SearchKind.Country) ? (countries[0], countries[1]) : null;
    }

    private List<string> RestOf(List<NamedSpan> subjects) =>
        [.. query.Words.Where((word, index) =>
            !StopWords.Contains(word) && !subjects.Exists(span => index >= span.Start && index < span.Start + span.Length))];
}
