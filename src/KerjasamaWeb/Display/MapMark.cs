namespace KerjasamaWeb.Display;

/// <summary>One country on a map: its code and the class that colours it (<c>on</c>, <c>me</c>, <c>dim</c>, <c>bi1</c> …).</summary>
public readonly record struct MapMark(string Code, string Class)
{
    /// <summary>Where the shape leads. A map with links is drawn for the pointer only; its table is the same list for everyone.</summary>
    public string? Path { get; init; }

    /// <summary>What the pointer reads on a linked shape.</summary>
    public string? Title { get; init; }

    /// <summary>A party or member; Indonesia in its own colour.</summary>
    public static MapMark Party(string code, bool isBilateral = false) => new(code, code == "IDN" ? "me" : isBilateral ? "on bi" : "on");

    public static MapMark Dim(string code) => new(code, "dim");

    /// <summary>A partner in one of three shades of teal, from few to many bilateral agreements.</summary>
    public static MapMark Partner(string code, int agreements, string path, string title) => new(code, BilateralScale.Class(agreements)) { Path = path, Title = title };
}
