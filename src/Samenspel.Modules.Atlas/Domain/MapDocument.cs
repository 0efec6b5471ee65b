namespace Samenspel.Modules.Atlas.Domain;

/// <summary>A map as it came (TopoJSON), under a name.</summary>
internal sealed class MapDocument
{
    public const string Municipalities = "municipalities";

    public required string Key { get; init; }

    public required byte[] Content { get; init; }

    public required string ContentHash { get; init; }

    public int Geometries { get; init; }
}
