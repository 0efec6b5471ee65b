using System.Runtime.InteropServices;

namespace Samenspel.WebKit.Maps;

/// <summary>An upright rectangle on the drawn map.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MapBox(double MinX, double MinY, double MaxX, double MaxY)
{
    /// <summary>The box that holds nothing yet.</summary>
    public static MapBox Empty { get; } = new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    /// <summary>The box that holds every place.</summary>
    public static MapBox Everything { get; } = new(double.MinValue, double.MinValue, double.MaxValue, double.MaxValue);

    public double Width => MaxX - MinX;

    public double Height => MaxY - MinY;

    public bool IsEmpty => MaxX < MinX;

    /// <summary>The smallest box round both.</summary>
    public MapBox With(MapBox other) => new(
        Math.Min(MinX, other.MinX), Math.Min(MinY, other.MinY), Math.Max(MaxX, other.MaxX), Math.Max(MaxY, other.MaxY));

    /// <summary>The smallest box round this one and a point.</summary>
    public MapBox With(double x, double y) => With(new MapBox(x, y, x, y));

    public bool Holds(MapBox other) => MinX <= other.MinX && MinY <= other.MinY && MaxX >= other.MaxX && MaxY >= other.MaxY;

    public bool Meets(MapBox other) => MinX <= other.MaxX && other.MinX <= MaxX && MinY <= other.MaxY && other.MinY <= MaxY;

    /// <summary>This box with a margin all round, made wider or higher until it has the given ratio of width to height.</summary>
    public MapBox Fit(double margin, double ratio)
    {
        if (IsEmpty)
        {
            throw new InvalidOperationException("Nothing to fit a map round.");
        }

        var room = Math.Max(Width, Height) * margin;
        var (width, height) = (Math.Max(Width + (2 * room), 1), Math.Max(Height + (2 * room), 1));
        width = Math.Max(width, height * ratio);
        height = width / ratio;
        var (x, y) = ((MinX + MaxX - width) / 2, (MinY + MaxY - height) / 2);
        return new MapBox(x, y, x + width, y + height);
    }
}
