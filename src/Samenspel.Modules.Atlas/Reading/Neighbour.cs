using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;

namespace Samenspel.Modules.Atlas.Reading;

/// <summary>A municipality next to another, and how they meet.</summary>
/// <param name="BorderKm">Length of a shared border; below 0.2 it is a dam or a bridge.</param>
/// <param name="GapKm">Width of the water between them.</param>
/// <param name="Note">The ferry.</param>
internal sealed record Neighbour(AtlasMunicipality Municipality, AdjacencyKind Kind, double? BorderKm, double? GapKm, string? Note);
