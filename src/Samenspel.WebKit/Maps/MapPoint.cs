using System.Runtime.InteropServices;

namespace Samenspel.WebKit.Maps;

/// <summary>A place on the drawn map: units of 100 metres, x to the east, y to the south.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MapPoint(double X, double Y);
