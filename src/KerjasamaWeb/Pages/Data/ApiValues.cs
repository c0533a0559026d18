using System.Globalization;
using KerjasamaWeb.Api;

namespace KerjasamaWeb.Pages.Data;

/// <summary>How the value of an API parameter is written, in Indonesian.</summary>
public static class ApiValues
{
    public static string Of(ApiParameter parameter)
    {
        var kind = parameter.Value switch
        {
            ApiValue.Number when parameter.Default is { } number => string.Create(CultureInfo.InvariantCulture, $"{parameter.Least}–{parameter.Most}, baku {number}"),
            ApiValue.Number => string.Create(CultureInfo.InvariantCulture, $"{parameter.Least}–{parameter.Most}"),
            ApiValue.Day => "tanggal",
            ApiValue.PartialDate => "tanggal sebagian",
            _ => parameter.Choices.Count > 0 ? "pilihan" : "teks",
        };
        return parameter.IsMany ? kind + ", boleh diulang" : kind;
    }
}
