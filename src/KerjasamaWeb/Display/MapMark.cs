namespace KerjasamaWeb.Display;

/// <summary>One country on a map: its code and the class that colours it (<c>on</c>, <c>me</c>, <c>dim</c>, <c>bi1</c> …).</summary>
public readonly record struct MapMark(string Code, string Class)
{
    /// <summary>A party or member; Indonesia in its own colour.</summary>
    public static MapMark Party(string code, bool isBilateral = false) => new(code, code == "IDN" ? "me" : isBilateral ? "on bi" : "on");

    public static MapMark Dim(string code) => new(code, "dim");
}
