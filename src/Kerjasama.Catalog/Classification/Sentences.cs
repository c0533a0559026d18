using System.Globalization;
using Kerjasama.Catalog.Dates;

namespace Kerjasama.Catalog.Classification;

/// <summary>The Indonesian sentences of the classifier; kept beside it because every reason is part of its result.</summary>
internal static class Sentences
{
    private const int NamesShown = 6;

    private static readonly string[] Months =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    private static readonly string[] Numbers = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];

    public const string BetweenMinistries = "Naskah ini ditandatangani kementerian atau badan pemerintah (antarkementerian), tetapi yang terikat adalah negaranya.";

    public const string NoParties = "Belum ada pihak yang tercatat, sehingga labelnya belum dapat ditentukan.";

    public const string CompleteTheList = "Jika daftar pihaknya dilengkapi, labelnya dapat ditentukan.";

    public const string AddOneState = "Jika satu negara lagi ikut menjadi pihak, labelnya menjadi multilateral.";

    public const string OpenTheText = "Jika naskahnya terbuka bagi negara lain, labelnya menjadi multilateral walaupun pihaknya baru dua.";

    public const string CloseTheText = "Jika naskahnya tertutup bagi negara lain dan pihaknya hanya dua, labelnya menjadi bilateral.";

    public const string OneLeaves = "Jika satu pihak keluar sehingga tinggal dua pihak, labelnya menjadi bilateral.";

    public const string TwoRemain = "Labelnya baru menjadi bilateral jika pihaknya tinggal dua dan naskahnya tertutup bagi negara lain.";

    public const string BothSidesStates = "Jika kedua sisinya diwakili negara atau organisasi antarpemerintah, labelnya dapat dihitung dari banyaknya pihak.";

    public const string WriteAnAgreement = "Jika para pesertanya membuat perjanjian tertulis, perjanjian itu dihitung tersendiri menurut banyaknya pihak.";

    public const string ParentChanges = "Jika naskah ini punya daftar pihak sendiri, labelnya dihitung dari daftar itu.";

    public const string DifferentBloc = "Jika negara-negara anggotanya ikut menjadi pihak, labelnya menjadi multilateral.";

    public static string SamePartyTwice(Actor actor, IReadOnlyList<string> listed)
    {
        var spellings = listed.Where(text => ActorRegister.Fold(text) != ActorRegister.Fold(actor.Code) && ActorRegister.Fold(text) != ActorRegister.Fold(actor.Name)).ToList();
        return spellings.Count == 0
            ? $"{actor.Name} tercatat lebih dari sekali, tetapi dihitung satu."
            : $"{Join([.. spellings.Select(text => $"“{text}”")])} adalah nama lain bagi {actor.Name}, jadi dihitung satu.";
    }

    public static string MinistryForState(Actor ministry, Actor state) => $"{ministry.Name} mewakili {state.Name}, jadi yang dihitung adalah {state.Name}.";

    public static string GroupExpanded(Actor group, int members, PartialDate? date) =>
        date is PartialDate at
            ? $"Nama {group.Name} dipakai untuk negara anggotanya, jadi diuraikan menjadi {Count(members)} anggota pada {Date(at)}."
            : $"Nama {group.Name} dipakai untuk negara anggotanya, jadi diuraikan menjadi {Count(members)} anggota.";

    public static string BlocAsItself(Actor bloc) => $"{bloc.Name} menjadi pihak atas namanya sendiri, jadi dihitung satu.";

    public static string MembersUnknown(Actor group) => $"{group.Name} adalah nama kelompok negara, tetapi daftar anggotanya belum tercatat.";

    public static string PredecessorCounts(Actor predecessor, IReadOnlyList<Actor> successors) =>
        $"{predecessor.Name} tercatat bersama penerusnya ({Names(successors)}), jadi dihitung satu, yaitu negara yang menandatangani.";

    public static string SuccessorsForPredecessor(IReadOnlyList<Actor> successors, Actor predecessor) =>
        $"Ketika perjanjian ditandatangani, {Names(successors)} masih dalam {predecessor.Name}, jadi yang dihitung adalah {predecessor.Name}.";

    public static string SuccessorsReplacePredecessor(Actor predecessor, IReadOnlyList<Actor> successors) =>
        $"{predecessor.Name} sudah bubar dan digantikan {Names(successors)}, jadi tidak dihitung lagi.";

    public static string OnlyThenExisting(IReadOnlyList<Actor> absent, IReadOnlyList<Actor> living) =>
        $"{Names(absent)} belum ada atau sudah bubar ketika perjanjian ditandatangani, jadi yang dihitung adalah {Names(living)}.";

    public static string TerritoryOf(Actor territory, Actor parent) => $"{territory.Name} termasuk {parent.Name}, yang sudah menjadi pihak, jadi tidak dihitung lagi.";

    public static string NotYetIndependent(Actor country, Actor parent) =>
        $"{country.Name} belum merdeka ketika perjanjian ditandatangani dan diwakili {parent.Name}, jadi tidak dihitung lagi.";

    public static string RepresentedBy(IReadOnlyList<Actor> countries, Actor parent) =>
        $"{Names(countries)} belum merdeka ketika perjanjian ditandatangani, jadi yang dihitung adalah {parent.Name}, yang mengurus hubungan luarnya waktu itu.";

    public static string FacesItsParent(Actor country, Actor parent) =>
        $"{country.Name} belum diakui merdeka ketika perjanjian ditandatangani, tetapi berhadapan langsung dengan {parent.Name}, jadi dihitung sebagai pihak tersendiri.";

    public static string FaceEachOther(IReadOnlyList<Actor> countries) =>
        $"{Names(countries)} belum diakui merdeka ketika perjanjian ditandatangani, tetapi membuatnya satu sama lain, jadi masing-masing dihitung sebagai pihak.";

    public static string ListedTerritories(int count) =>
        count == 1
            ? "Satu wilayah hanya dicatat sebagai tempat perjanjian berlaku, jadi tidak dihitung."
            : $"{Capital(Count(count))} wilayah hanya dicatat sebagai tempat perjanjian berlaku, jadi tidak dihitung.";

    public static string NotNamedInTitle(IReadOnlyList<Actor> others) => $"Judulnya hanya menyebut dua pihak, sedangkan {Names(others)} tercatat karena perluasan, penerusan, atau pencatatan, jadi tidak dihitung.";

    public static string NamedInTitleOnly(IReadOnlyList<Actor> added) => $"{Names(added)} disebut dalam judul, tetapi belum ada dalam daftar pihak.";

    public static string TooFew(IReadOnlyList<Actor> counted) =>
        counted.Count == 0 ? NoParties : $"Baru satu pihak yang dapat dihitung, yaitu {counted[0].Name}, sedangkan perjanjian memerlukan paling sedikit dua pihak.";

    public static string NotInterstate(IReadOnlyList<Actor> nonStates) =>
        $"{Names(nonStates)} bukan negara atau organisasi antarpemerintah, sehingga tidak berwenang membuat perjanjian internasional.";

    public static string NonStatePresent(IReadOnlyList<Actor> nonStates) => $"{Names(nonStates)} ikut tercatat, tetapi tidak dihitung karena bukan negara atau organisasi antarpemerintah.";

    public static string Unresolved(IReadOnlyList<Actor> unknown) => $"{Names(unknown)} belum dikenali, sehingga belum pasti apakah berwenang menjadi pihak.";

    public static string ParentLabel(Label label) => $"Naskah ini tidak punya daftar pihak sendiri, jadi labelnya mengikuti perjanjian induknya: {Word(label)}.";

    public static string NotAnAgreement(RecordKind kind, int members, Label label)
    {
        var (what, who) = kind switch
        {
            RecordKind.Organization => ("organisasi", "anggota"),
            RecordKind.Forum => ("forum", "peserta"),
            RecordKind.Conference => ("konferensi", "peserta"),
            RecordKind.Declaration => ("deklarasi", "peserta"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "An agreement is not under K0."),
        };
        return label == Label.Undetermined
            ? $"Ini {what}, bukan perjanjian, dan {who}nya belum cukup tercatat untuk dihitung."
            : $"Ini {what}, bukan perjanjian. Dengan {Count(members)} {who}, bentuknya kerja sama {Word(label)}.";
    }

    public static string OpenByDesign(int parties) =>
        parties == 2
            ? "Naskahnya terbuka bagi negara lain, jadi perjanjian ini multilateral walaupun pihaknya baru dua."
            : $"Naskahnya terbuka bagi negara lain dan pihaknya {Count(parties)}, jadi perjanjian ini multilateral.";

    public static string TwoParties(IReadOnlyList<Actor> parties) => $"Pihaknya tepat dua, yaitu {parties[0].Name} dan {parties[1].Name}, jadi perjanjian ini bilateral.";

    public static string ManyParties(IReadOnlyList<Actor> parties) => $"Pihaknya {Count(parties.Count)}, yaitu {Names(parties)}, jadi perjanjian ini multilateral.";

    public static string GroupAndOthers(IReadOnlyList<Actor> parties) => $"Salah satu pihaknya kelompok negara ({Names(parties)}), jadi perjanjian ini multilateral.";

    public static string StateAndBloc(Actor bloc) => $"Salah satu pihaknya, {bloc.Name}, adalah gabungan negara yang menandatangani sebagai satu pihak.";

    public static string StateAndOrganization(Actor organization) => $"Salah satu pihaknya, {organization.Name}, adalah organisasi, bukan negara.";

    public const string TwoOrganizations = "Kedua pihaknya organisasi atau gabungan negara, bukan negara.";

    public static string TerritoryParty(Actor territory) => $"{territory.Name} bukan negara anggota Perserikatan Bangsa-Bangsa, tetapi di sini menjadi pihak atas namanya sendiri.";

    public const string TwoSided = "Pihaknya lebih dari dua, tetapi berhadapan dalam dua sisi (berpola dua sisi).";

    public const string Trilateral = "Perjanjian dengan tiga pihak juga disebut trilateral.";

    public const string Plurilateral = "Pihaknya sedikit dan naskahnya tertutup bagi negara lain, sehingga juga disebut plurilateral.";

    public static string SignatoriesCounted(IReadOnlyList<Actor> signatories) => $"Perjanjian ini belum berlaku, sehingga yang dihitung adalah penanda tangannya: {Names(signatories)}.";

    public static string FormerPartiesCounted(DateOnly day) => $"Pada {Date(PartialDate.Of(day.Year, day.Month, day.Day))} tidak ada lagi dua pihak yang terikat, sehingga yang dihitung adalah pihak yang pernah terikat.";

    public static string Overridden(LabelOverride decision) => $"Penyunting menetapkan label {Word(decision.Label)}: {decision.Reason}";

    public static string Word(Label label) => label switch
    {
        Label.Bilateral => "bilateral",
        Label.Multilateral => "multilateral",
        Label.NotInterstate => "bukan antarnegara",
        Label.Undetermined => "belum dapat ditentukan",
        _ => throw new ArgumentOutOfRangeException(nameof(label), label, null),
    };

    private static string Names(IReadOnlyList<Actor> actors)
    {
        var names = actors.Select(actor => actor.Name).Order(StringComparer.Ordinal).ToList();
        return names.Count <= NamesShown ? Join(names) : $"{string.Join(", ", names.Take(NamesShown))}, dan {Count(names.Count - NamesShown)} lainnya";
    }

    private static string Join(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        2 => $"{parts[0]} dan {parts[1]}",
        _ => $"{string.Join(", ", parts.Take(parts.Count - 1))}, dan {parts[^1]}",
    };

    private static string Count(int count) => count < Numbers.Length ? Numbers[count] : count.ToString(CultureInfo.InvariantCulture);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Date(PartialDate date) =>
        date.Day is int day ? $"{day.ToString(CultureInfo.InvariantCulture)} {Months[date.Month!.Value - 1]} {date.Year:0000}"
        : date.Month is int month ? $"{Months[month - 1]} {date.Year:0000}"
        : $"{date.Year:0000}";
}
