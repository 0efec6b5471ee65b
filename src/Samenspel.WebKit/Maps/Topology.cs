using System.Runtime.InteropServices;

namespace Samenspel.WebKit.Maps;

/// <summary>Borders as arcs that neighbours share, as read from a TopoJSON file.</summary>
/// <param name="Arcs">Points of every arc as longitude and latitude.</param>
/// <param name="Areas">Areas whose rings refer to arcs.</param>
internal sealed record Topology(IReadOnlyList<GeoPoint[]> Arcs, IReadOnlyList<TopologyArea> Areas);

/// <summary>One area: polygons of rings of arc references; the first ring is the outside and runs anticlockwise on the globe.</summary>
internal sealed record TopologyArea(string Code, string Name, IReadOnlyList<IReadOnlyList<int[]>> Polygons);

/// <summary>A place on the globe in degrees.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GeoPoint(double Longitude, double Latitude);
