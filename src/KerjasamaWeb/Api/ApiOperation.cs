namespace KerjasamaWeb.Api;

/// <summary>What one route of the API answers; its OpenAPI description, its cache keys and the data page are all made from it.</summary>
public sealed record ApiOperation
{
    /// <summary>Stable English name, unique over the API.</summary>
    public required string Id { get; init; }

    /// <summary>Resource it belongs to, in Indonesian.</summary>
    public required string Tag { get; init; }

    /// <summary>One Indonesian sentence without a full stop.</summary>
    public required string Summary { get; init; }

    public IReadOnlyList<ApiParameter> Parameters { get; init; } = [];

    /// <summary>A request that answers on the shipped catalogue, with its query.</summary>
    public required string Example { get; init; }
}
