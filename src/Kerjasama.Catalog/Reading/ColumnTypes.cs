using System.Data;
using System.Text.Json;
using Dapper;
using Kerjasama.Catalog.Content;
using Kerjasama.Catalog.Countries;
using Kerjasama.Catalog.Dates;
using Kerjasama.Catalog.Organizations;

namespace Kerjasama.Catalog.Reading;

/// <summary>Tells Dapper how the catalogue writes dates and lists.</summary>
internal static class ColumnTypes
{
    public static void Register()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.AddTypeHandler(new PartialDateColumn());
        SqlMapper.AddTypeHandler(new DayColumn());
        SqlMapper.AddTypeHandler(new JsonColumn<IReadOnlyList<string>>());
        SqlMapper.AddTypeHandler(new JsonColumn<IReadOnlyList<HistoryEntry>>());
        SqlMapper.AddTypeHandler(new JsonColumn<IReadOnlyList<FormerName>>());
        SqlMapper.AddTypeHandler(new JsonColumn<IReadOnlyList<Organ>>());
        SqlMapper.AddTypeHandler(new JsonColumn<IReadOnlyList<Heading>>());
    }

    private sealed class PartialDateColumn : SqlMapper.TypeHandler<PartialDate>
    {
        public override PartialDate Parse(object value) => PartialDate.Parse((string)value);

        public override void SetValue(IDbDataParameter parameter, PartialDate value) => parameter.Value = value.ToString();
    }

    private sealed class DayColumn : SqlMapper.TypeHandler<DateOnly>
    {
        public override DateOnly Parse(object value) => IsoDay.TryParse((string)value, out var day) ? day : throw new FormatException($"'{value}' is not a day.");

        public override void SetValue(IDbDataParameter parameter, DateOnly value) => parameter.Value = IsoDay.Format(value);
    }

    private sealed class JsonColumn<T> : SqlMapper.TypeHandler<T>
    {
        public override T Parse(object value) => (T)JsonSerializer.Deserialize((string)value, typeof(T), CatalogJson.Default)!;

        public override void SetValue(IDbDataParameter parameter, T? value) => throw new NotSupportedException("The catalogue is only read.");
    }
}
