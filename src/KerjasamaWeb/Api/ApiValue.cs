namespace KerjasamaWeb.Api;

/// <summary>How the value of a parameter is written.</summary>
public enum ApiValue
{
    Text,

    /// <summary>A whole number within the bounds of its parameter.</summary>
    Number,

    /// <summary>A full day, <c>2015-12-31</c>.</summary>
    Day,

    /// <summary>A day, month or year: <c>2015-12-31</c>, <c>2015-12</c>, <c>2015</c>.</summary>
    PartialDate,
}
