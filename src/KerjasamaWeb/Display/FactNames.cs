namespace KerjasamaWeb.Display;

/// <summary>The Indonesian name of a content key, for "not verified" notes.</summary>
public static class FactNames
{
    public static string Of(string key) => key switch
    {
        "signed" => "tanggal penandatanganan",
        "signedPlace" => "tempat penandatanganan",
        "inForce" => "tanggal mulai berlaku",
        "provisionalFrom" => "tanggal penerapan sementara",
        "terminated" => "tanggal berakhir",
        "status" => "status",
        "parties" => "daftar pihak",
        "ratification" => "peraturan pengesahan",
        "depositary" => "depositari",
        "title" or "titleEn" => "judul",
        "founded" => "tanggal berdiri",
        "seat" => "tempat kedudukan",
        "members" => "daftar anggota",
        "population" => "jumlah penduduk",
        "areaKm2" => "luas wilayah",
        "capital" => "ibu kota",
        "independence" => "tanggal kemerdekaan",
        "date" => "tanggal",
        "openToAccession" => "keterbukaan untuk aksesi",
        "history" => "perjalanan",
        _ => key,
    };
}
