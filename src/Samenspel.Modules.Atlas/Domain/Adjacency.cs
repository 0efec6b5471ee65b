namespace Samenspel.Modules.Atlas.Domain;

/// <summary>Two municipalities next to each other; <see cref="CodeA"/> sorts before <see cref="CodeB"/>.</summary>
internal sealed class Adjacency
{
    public required string CodeA { get; init; }

    public required string CodeB { get; init; }

    public AdjacencyKind Kind { get; init; }

    public double? BorderKm { get; init; }

    public double? GapKm { get; init; }

    public string? Note { get; init; }
}

internal enum AdjacencyKind
{
    Land,
    Touch,
    AcrossWater,
    Ferry,
}
