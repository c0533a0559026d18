using Kerjasama.Catalog.Agreements;
using Kerjasama.Catalog.Classification;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Organizations;

namespace KerjasamaWeb.Api;

/// <summary>Every parameter of the API.</summary>
internal static class ApiParameters
{
    private const string ActorSpelling = "kode (ISO 3166-1 alfa-3 atau kode pihak lain), slug, atau nama lain dalam ejaan apa pun yang dikenal situs ini";

    public static readonly ApiParameter CountryId = new() { Name = "id", IsPath = true, Description = "Kode ISO 3166-1 alfa-3 atau slug negara.", Example = "IDN" };

    public static readonly ApiParameter FirstCountry = new() { Name = "a", IsPath = true, Description = "Kode ISO 3166-1 alfa-3 atau slug negara pertama.", Example = "IDN" };

    public static readonly ApiParameter SecondCountry = new() { Name = "b", IsPath = true, Description = "Kode ISO 3166-1 alfa-3 atau slug negara kedua.", Example = "JPN" };

    public static readonly ApiParameter OrganizationId = new() { Name = "slug", IsPath = true, Description = "Slug atau kode organisasi.", Example = "asean" };

    public static readonly ApiParameter AgreementSlug = new() { Name = "slug", IsPath = true, Description = "Slug perjanjian.", Example = "rcep" };

    public static readonly ApiParameter Party = new() { Name = "party", IsMany = true, Description = $"Pihak: {ActorSpelling}. Bila diulang, semuanya harus menjadi pihak; paling banyak 50.", Example = "IDN" };

    public static readonly ApiParameter ClassifiedParty = Party with { Description = $"Pihak: {ActorSpelling}. Ulangi untuk setiap pihak; paling banyak 50." };

    public static readonly ApiParameter Not = new() { Name = "not", IsMany = true, Description = "Bukan pihak: tidak satu pun boleh menjadi pihak; paling banyak 50." };

    public static readonly ApiParameter AnyOf = new() { Name = "anyOf", IsMany = true, Description = "Paling sedikit satu di antaranya harus menjadi pihak; paling banyak 50." };

    public static readonly ApiParameter Member = new() { Name = "member", Description = $"Hanya organisasi yang beranggotakan pihak ini: {ActorSpelling}." };

    public static readonly ApiParameter Label = ApiParameter.Of<Label>("label", "Label menurut jumlah pihak.");

    public static readonly ApiParameter Field = new() { Name = "field", Description = "Bidang kerja sama: kode atau slug bidang.", Example = "trade" };

    public static readonly ApiParameter Reach = ApiParameter.Of<Reach>("reach", "Cakupan.");

    public static readonly ApiParameter Status = ApiParameter.Of<AgreementStatus>("status", "Status perjanjian.");

    public static readonly ApiParameter Kind = ApiParameter.Of<OrganizationKind>("kind", "Jenis organisasi.");

    public static readonly ApiParameter CountryStatus = ApiParameter.Of<CountryStatus>("status", "Kedudukan di Perserikatan Bangsa-Bangsa.");

    public static readonly ApiParameter Region = new() { Name = "region", Description = "Slug kawasan atau subkawasan.", Example = "asia-tenggara" };

    public static readonly ApiParameter PartyRegion = Region with { Description = "Slug kawasan atau subkawasan; paling sedikit satu negaranya harus menjadi pihak." };

    public static readonly ApiParameter From = new() { Name = "from", Value = ApiValue.Number, Least = 1, Most = 9999, Description = "Ditandatangani pada tahun ini atau sesudahnya.", Example = "2000" };

    public static readonly ApiParameter To = From with { Name = "to", Description = "Ditandatangani pada tahun ini atau sebelumnya.", Example = "2020" };

    public static readonly ApiParameter AsOf = new() { Name = "asOf", Value = ApiValue.Day, Description = "Keadaan pada suatu tanggal (TTTT-BB-HH): hanya yang berlaku waktu itu.", Example = "2020-12-31" };

    public static readonly ApiParameter Order = ApiParameter.Of<AgreementOrder>("order", "Urutan; bakunya newest.");

    public static readonly ApiParameter Page = new() { Name = "page", Value = ApiValue.Number, Least = 1, Most = 10_000, Default = 1, Description = "Nomor halaman." };

    public static readonly ApiParameter PageSize = new() { Name = "pageSize", Value = ApiValue.Number, Least = 1, Most = 100, Default = 25, Description = "Banyaknya baris per halaman." };

    public static readonly ApiParameter Open = ApiParameter.Of<OpenToAccession>("open", "Apakah naskahnya terbuka bagi negara lain.");

    public static readonly ApiParameter ParentLabel = ApiParameter.Of<Label>("parentLabel", "Label perjanjian induk, bila ini protokol, perubahan, atau aksesi.");

    public static readonly ApiParameter RecordKind = ApiParameter.Of<RecordKind>("kind", "Yang digolongkan; bakunya agreement (perjanjian).");

    public static readonly ApiParameter Title = new() { Name = "title", Description = "Judul naskah dalam bahasa Inggris; dibaca untuk mengetahui pihak dan keterbukaannya bila tidak disebut.", Example = "Agreement between Indonesia and Japan for an Economic Partnership" };

    public static readonly ApiParameter Signed = new() { Name = "signed", Value = ApiValue.PartialDate, Description = "Tanggal ditandatangani, boleh sebagian; menentukan negara mana yang sudah ada dan siapa anggota kelompok waktu itu.", Example = "1992-01-28" };

    public static readonly ApiParameter Text = new() { Name = "q", Description = "Kata yang dicari; 200 huruf pertama dibaca.", Example = "perdagangan jepang" };

    public static readonly ApiParameter Limit = new() { Name = "limit", Value = ApiValue.Number, Least = 1, Most = 100, Default = 20, Description = "Banyaknya hasil." };

    public static readonly ApiParameter SuggestLimit = Limit with { Most = 20, Default = 8 };

    public static readonly ApiParameter Decade = new() { Name = "decade", Value = ApiValue.Number, Least = 1000, Most = 2990, Description = "Dasawarsa, dengan tahun pertamanya.", Example = "1990" };

    public static readonly ApiParameter OneParty = new() { Name = "party", Description = $"Hanya yang menyangkut pihak atau anggota ini: {ActorSpelling}." };

    public static readonly ApiParameter HitType = new() { Name = "type", IsMany = true, Description = "Hanya jenis ini; boleh diulang.", Choices = [.. HitTypes.All] };
}
