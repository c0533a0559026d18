namespace Kerjasama.Catalog.Links;

/// <summary>An address that moved (301) or whose page was removed (410).</summary>
public sealed record MovedPath
{
    public required string Path { get; init; }

    public required string? ToPath { get; init; }

    public required int Code { get; init; }

    public required DateOnly Since { get; init; }

    public required string Reason { get; init; }
}
