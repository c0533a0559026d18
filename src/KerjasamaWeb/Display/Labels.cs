using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Organizations;
using Kerjasama.Catalog.Search;
using Kerjasama.Catalog.Sources;

namespace KerjasamaWeb.Display;

/// <summary>The Indonesian word for every closed set of the catalogue.</summary>
public static class Labels
{
    public static string Of(Label label) => label switch
    {
        Label.Bilateral => "Bilateral",
        Label.Multilateral => "Multilateral",
        Label.NotInterstate => "Bukan antarnegara",
        Label.Undetermined => "Belum dapat ditentukan",
        _ => throw new ArgumentOutOfRangeException(nameof(label)),
    };

    public static string Of(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "pasti",
        Certainty.WithNote => "dengan catatan",
        Certainty.Undetermined => "belum dapat ditentukan",
        _ => throw new ArgumentOutOfRangeException(nameof(certainty)),
    };

    public static string Of(Pattern pattern) => pattern switch
    {
        Pattern.None => "",
        Pattern.TwoSided => "berpola dua sisi",
        Pattern.Trilateral => "trilateral",
        Pattern.Plurilateral => "plurilateral",
        _ => throw new ArgumentOutOfRangeException(nameof(pattern)),
    };

    public static string Of(Reach reach) => reach switch
    {
        Reach.Subregional => "Subkawasan",
        Reach.Regional => "Regional",
        Reach.Interregional => "Antarkawasan",
        Reach.Global => "Global",
        _ => throw new ArgumentOutOfRangeException(nameof(reach)),
    };

    public static string Of(AgreementStatus status) => status switch
    {
        AgreementStatus.InForce => "Berlaku",
        AgreementStatus.Provisional => "Diterapkan sementara",
        AgreementStatus.Signed => "Ditandatangani, belum berlaku",
        AgreementStatus.Concluded => "Rampung, belum ditandatangani",
        AgreementStatus.Terminated => "Berakhir",
        AgreementStatus.Superseded => "Digantikan",
        AgreementStatus.NeverInForce => "Tidak pernah berlaku",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>The same in one or two small words, for lists: the full one stands on the agreement's page.</summary>
    public static string Briefly(AgreementStatus status) => status switch
    {
        AgreementStatus.InForce => "berlaku",
        AgreementStatus.Provisional => "diterapkan sementara",
        AgreementStatus.Signed => "ditandatangani",
        AgreementStatus.Concluded => "rampung",
        AgreementStatus.Terminated => "berakhir",
        AgreementStatus.Superseded => "digantikan",
        AgreementStatus.NeverInForce => "tidak pernah berlaku",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(Instrument instrument) => instrument switch
    {
        Instrument.Treaty => "traktat atau perjanjian",
        Instrument.Agreement => "persetujuan",
        Instrument.Convention => "konvensi",
        Instrument.Protocol => "protokol",
        Instrument.Charter => "piagam",
        Instrument.Covenant => "kovenan",
        Instrument.Constitution => "konstitusi organisasi",
        Instrument.Statute => "statuta",
        Instrument.Memorandum => "nota kesepahaman",
        Instrument.ExchangeOfNotes => "pertukaran nota",
        Instrument.Arrangement => "pengaturan",
        Instrument.Declaration => "deklarasi",
        Instrument.Amendment => "perubahan",
        Instrument.Accord => "kesepakatan",
        Instrument.Other => "bentuk lain",
        _ => throw new ArgumentOutOfRangeException(nameof(instrument)),
    };

    public static string Of(Consent consent) => consent switch
    {
        Consent.Ratification => "ratifikasi",
        Consent.Accession => "aksesi",
        Consent.Acceptance => "penerimaan",
        Consent.Approval => "penyetujuan",
        Consent.Succession => "suksesi",
        Consent.DefinitiveSignature => "tanda tangan definitif",
        Consent.Notification => "notifikasi",
        _ => throw new ArgumentOutOfRangeException(nameof(consent)),
    };

    public static string Of(Answer answer) => answer switch
    {
        Answer.Yes => "ya",
        Answer.No => "tidak",
        Answer.Unknown => "belum diketahui",
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };

    public static string Of(AgreementRelation relation) => relation switch
    {
        AgreementRelation.Child => "protokol atau perubahannya",
        AgreementRelation.Related => "terkait",
        AgreementRelation.ReplacedBy => "menggantikannya",
        AgreementRelation.Replaces => "digantikannya",
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };

    public static string Of(AgreementOrder order) => order switch
    {
        AgreementOrder.Newest => "terbaru",
        AgreementOrder.Oldest => "terlama",
        AgreementOrder.Title => "judul A–Z",
        AgreementOrder.TitleDescending => "judul Z–A",
        AgreementOrder.MostParties => "pihak terbanyak",
        AgreementOrder.FewestParties => "pihak tersedikit",
        AgreementOrder.Label => "label",
        AgreementOrder.LabelDescending => "label, terbalik",
        AgreementOrder.Field => "bidang",
        AgreementOrder.FieldDescending => "bidang, terbalik",
        AgreementOrder.Status => "status",
        AgreementOrder.StatusDescending => "status, terbalik",
        _ => throw new ArgumentOutOfRangeException(nameof(order)),
    };

    public static string Of(OrganizationKind kind) => kind switch
    {
        OrganizationKind.Igo => "Organisasi antarpemerintah",
        OrganizationKind.Forum => "Forum",
        OrganizationKind.Conference => "Konferensi",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(MembershipStatus status) => status switch
    {
        MembershipStatus.Member => "anggota",
        MembershipStatus.Observer => "pengamat",
        MembershipStatus.Partner => "mitra",
        MembershipStatus.Associate => "anggota asosiasi",
        MembershipStatus.Candidate => "calon anggota",
        MembershipStatus.Suspended => "ditangguhkan",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(CountryStatus status) => status switch
    {
        CountryStatus.UnMember => "Anggota PBB",
        CountryStatus.UnObserver => "Pengamat PBB",
        CountryStatus.Other => "Pihak lain",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Depositary => "Depositari",
        SourceKind.Organization => "Organisasi",
        SourceKind.Law => "Peraturan",
        SourceKind.Government => "Pemerintah",
        SourceKind.Dataset => "Kumpulan data",
        SourceKind.Reference => "Rujukan",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The Indonesian plural of a kind of search hit.</summary>
    public static string OfKind(string kind) => kind switch
    {
        SearchKind.Country => "Negara",
        SearchKind.Agreement => "Perjanjian",
        SearchKind.Organization => "Organisasi",
        SearchKind.Concept => "Konsep",
        SearchKind.Term => "Istilah",
        SearchKind.Event => "Peristiwa",
        SearchKind.Rule => "Aturan klasifikasi",
        SearchKind.Source => "Sumber",
        SearchKind.Field => "Bidang",
        SearchKind.Region => "Kawasan",
        SearchKind.Relation => "Hubungan",
        _ => "Halaman",
    };
}
