namespace KerjasamaWeb.Display;

/// <summary>One country on a map: its code and the class that colours it (<c>on</c>, <c>me</c>, <c>dim</c>, <c>bi1</c> …, nothing for land).</summary>
public sealed record MapMark(string Code, string Class)
{
    /// <summary>Where the shape leads. A map with links is drawn for the pointer only; its table is the same list for everyone.</summary>
    public string? Path { get; init; }

    /// <summary>What the pointer reads on a linked shape.</summary>
    public string? Title { get; init; }

    /// <summary>The class in the periods that its table rows tell the slider's script; none for a map without a slider.</summary>
    public string? OnClass { get; init; }

    /// <summary>The day from which it is at least dim: it has signed, observes, or has left.</summary>
    public DateOnly? DimSince { get; init; }

    /// <summary>A member or party as on <paramref name="day"/>, with the dates that the slider needs for other days.</summary>
    public static MapMark Timed(string code, IReadOnlyList<Period> periods, DateOnly? dimSince, DateOnly day, bool isBilateral = false)
    {
        var on = Party(code, isBilateral).Class;
        var since = dimSince ?? DateOnly.MaxValue;
        var isOn = false;
        foreach (var period in periods)
        {
            isOn |= period.IsOn(day);
            if (period.To is { } to && to.Earliest < since)
            {
                since = to.Earliest;
            }
        }

        return new(code, isOn ? on : since <= day ? "dim" : "")
        {
            OnClass = on,
            DimSince = since == DateOnly.MaxValue ? null : since,
        };
    }

    /// <summary>A party or member; Indonesia in its own colour.</summary>
    public static MapMark Party(string code, bool isBilateral = false) => new(code, code == "IDN" ? "me" : isBilateral ? "on bi" : "on");

    public static MapMark Dim(string code) => new(code, "dim");

    /// <summary>A partner in one of three shades of teal, from few to many bilateral agreements.</summary>
    public static MapMark Partner(string code, int agreements, string path, string title) => new(code, BilateralScale.Class(agreements)) { Path = path, Title = title };
}
