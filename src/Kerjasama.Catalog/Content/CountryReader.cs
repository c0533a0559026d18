using Kerjasama.Catalog.Countries;

namespace Kerjasama.Catalog.Content;

internal static class CountryReader
{
    public static CountryFile Read(ContentDocument document, FieldReader fields) => new()
    {
        File = document.File,
        Line = fields.Line,
        Slug = document.Slug,
        Code = fields.Text("code"),
        Iso2 = fields.Text("iso2"),
        Name = fields.Text("name"),
        NameEn = fields.Text("nameEn"),
        OfficialName = fields.Text("officialName"),
        FormerNames = fields.Items("formerNames", item => new FormerName { Name = item.Text("name"), Until = item.Date("until") }),
        Aliases = fields.Texts("aliases"),
        Status = fields.Choice<CountryStatus>("status"),
        StatusNote = fields.OptionalText("statusNote"),
        Capital = fields.OptionalText("capital"),
        CapitalNote = fields.OptionalText("capitalNote"),
        Region = fields.Text("region"),
        Subregion = fields.Text("subregion"),
        AreaKm2 = fields.LongNumber("areaKm2"),
        Population = fields.LongNumber("population"),
        PopulationYear = fields.Number("populationYear"),
        Independence = fields.Date("independence"),
        UnAdmission = fields.Date("unAdmission"),
        Sources = RecordReader.Sources(fields),
        Checked = RecordReader.RequiredDay(fields, "checked"),
        Unverified = fields.Texts("unverified"),
        Body = document.Body,
    };
}
