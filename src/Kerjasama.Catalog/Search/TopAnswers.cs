namespace Kerjasama.Catalog.Search;

/// <summary>Decides which pages answer a query before any ranking: the thing it names, or the part of its page that it asks about.</summary>
internal static class TopAnswers
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
        ["bilateral", "diplomatik", "persahabatan", "kemitraan", "diplomasi", "politik", "ri", "vs", "versus"];

    /// <summary>Pages for the top of the list, and the page of two countries if the query names two.</summary>
    public static TopAnswer Find(ReadQuery query, IReadOnlyList<NameRow> exact)
    {
        var subjects = SubjectsOf(query);
        var countries = CountriesOf(subjects);
        var rest = RestOf(query, subjects);
        var aspects = QuestionAspect.All.Where(aspect => rest.Exists(aspect.Words.Contains)).ToList();
        var isOnlyNames = rest.TrueForAll(word => Fillers.Contains(word) || QueryReader.IsYear(word) || aspects.Exists(aspect => aspect.Words.Contains(word)));

        var pages = exact.DistinctBy(row => row.DocumentId).Take(MaxSameName).Select(row => new PinnedPage(row.DocumentId, TypedName(query, row), [])).ToList();
        if (isOnlyNames)
        {
            // In "kapan Indonesia masuk PBB" the answer is on the page of the PBB, and "manfaat kerja sama bagi Indonesia" does not ask for the profile.
            var asked = subjects.Where(span => span.Best.Kind != SearchKind.Country).ToList();
            string[] anchors = [.. aspects.SelectMany(aspect => aspect.Anchors)];
            var answers = asked.Count > 0 ? asked : aspects.TrueForAll(aspect => aspect.IsOfCountry) ? subjects : [];
            pages.AddRange(answers.Select(span => new PinnedPage(span.Best.DocumentId, TypedName(query, span.Best), anchors)));
        }

        return new()
        {
            Pages = [.. pages.DistinctBy(page => page.DocumentId)],
            Countries = countries,
            IsAboutRelation = countries is not null && rest.TrueForAll(word => Fillers.Contains(word) || RelationWords.Contains(word)),
        };
    }

    private static string? TypedName(ReadQuery query, NameRow row) =>
        $" {string.Join(' ', query.Words)} ".Contains($" {row.Words} ", StringComparison.Ordinal) ? row.Name : null;

    // Concepts and terms ("perjanjian", "bilateral") are subjects only where nothing more particular is named.
    private static List<NamedSpan> SubjectsOf(ReadQuery query)
    {
        var particular = query.Spans.Where(span => SubjectKinds.Contains(span.Best.Kind)).ToList();
        return particular.Count > 0 ? particular : [.. query.Spans.Where(span => !query.Words.Skip(span.Start).Take(span.Length).All(IsAskingOrFiller))];
    }

    private static bool IsAskingOrFiller(string word) =>
        StopWords.Contains(word) || Fillers.Contains(word) || QuestionAspect.Asking.Any(aspect => aspect.Words.Contains(word));

    private static (int First, int Second)? CountriesOf(List<NamedSpan> subjects)
    {
        var countries = subjects.Where(span => span.Best.Kind == SearchKind.Country).Select(span => span.Best.DocumentId).Distinct().ToList();
        return countries.Count == 2 && subjects.TrueForAll(span => span.Best.Kind == SearchKind.Country) ? (countries[0], countries[1]) : null;
    }

    private static List<string> RestOf(ReadQuery query, List<NamedSpan> subjects) =>
        [.. query.Words.Where((word, index) =>
            !StopWords.Contains(word) && !subjects.Exists(span => index >= span.Start && index < span.Start + span.Length))];
}
