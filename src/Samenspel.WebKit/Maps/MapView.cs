namespace Samenspel.WebKit.Maps;

/// <summary>The part of the map in the picture and the size it is drawn at.</summary>
internal sealed record MapView(MapBox Box, double Width)
{
    public double Scale => Width / Box.Width;

    public double Height => Box.Height * Scale;

    public MapPoint Place(MapPoint point) => new((point.X - Box.MinX) * Scale, (point.Y - Box.MinY) * Scale);
}
