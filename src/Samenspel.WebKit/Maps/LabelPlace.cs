namespace Samenspel.WebKit.Maps;

/// <summary>
/// Finds the place inside a polygon with the most room for a name, by a grid that closes in on the best cell. A name is about
/// twice as wide as high, so a step sideways counts half.
/// </summary>
internal static class LabelPlace
{
    private const int Cells = 12;
    private const int Rounds = 4;

    /// <summary>How much wider than high the room for a name is.</summary>
    public const double Flatness = 2;

    /// <summary>The place and half the height of the room there; negative when the window holds nothing of the polygon.</summary>
    /// <param name="rings">The polygon.</param>
    /// <param name="window">Where the name must stay, in grid units.</param>
    public static (MapPoint Place, double Room) Find(List<GridPoint>[] rings, MapBox window)
    {
        var outside = rings[0];
        var (minX, maxX) = (Math.Max(outside.Min(point => point.X), window.MinX), Math.Min(outside.Max(point => point.X), window.MaxX));
        var (minY, maxY) = (Math.Max(outside.Min(point => point.Y), window.MinY), Math.Min(outside.Max(point => point.Y), window.MaxY));
        var best = (Place: new MapPoint((minX + maxX) / 2.0, (minY + maxY) / 2.0), Room: double.NegativeInfinity);
        var (x, y, width, height) = (minX, minY, maxX - minX, maxY - minY);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < Cells * Cells; i++)
            {
                var place = new MapPoint(x + ((i % Cells + 0.5) * width / Cells), y + ((i / Cells + 0.5) * height / Cells));
                var room = Math.Min(EdgeRoom(window, place), Room(rings, place, best.Room));
                best = room > best.Room ? (place, room) : best;
            }

            (width, height) = (width / 3, height / 3);
            (x, y) = (best.Place.X - (width / 2), best.Place.Y - (height / 2));
        }

        return best;
    }

    private static double EdgeRoom(MapBox window, MapPoint place) => Math.Min(
        Math.Min(place.X - window.MinX, window.MaxX - place.X) / Flatness, Math.Min(place.Y - window.MinY, window.MaxY - place.Y));

    // Distance to the nearest border, negative outside; gives up as soon as it cannot be more than what was found before.
    private static double Room(List<GridPoint>[] rings, MapPoint place, double found)
    {
        var enough = found > 0 ? found * found : -1;
        var inside = false;
        var least = double.PositiveInfinity;
        foreach (var ring in rings)
        {
            for (var i = 1; i < ring.Count; i++)
            {
                var (a, b) = (ring[i - 1], ring[i]);
                if (a.Y > place.Y != b.Y > place.Y && place.X < ((double)(b.X - a.X) * (place.Y - a.Y) / (b.Y - a.Y)) + a.X)
                {
                    inside = !inside;
                }

                least = Math.Min(least, SquaredDistance(place, a, b));
                if (least < enough)
                {
                    return double.NegativeInfinity;
                }
            }
        }

        return inside ? Math.Sqrt(least) : -Math.Sqrt(least);
    }

    private static double SquaredDistance(MapPoint place, GridPoint a, GridPoint b)
    {
        var (px, py) = ((place.X - a.X) / Flatness, place.Y - a.Y);
        double dx = (b.X - a.X) / Flatness, dy = b.Y - a.Y;
        var length = (dx * dx) + (dy * dy);
        var along = length == 0 ? 0 : Math.Clamp(((px * dx) + (py * dy)) / length, 0, 1);
        var (x, y) = (px - (along * dx), py - (along * dy));
        return (x * x) + (y * y);
    }
}
