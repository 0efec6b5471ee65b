namespace Samenspel.WebKit.Maps;

/// <summary>Finds the place inside a polygon that is farthest from its border, by a grid that closes in on the best cell.</summary>
internal static class LabelPlace
{
    private const int Cells = 12;
    private const int Rounds = 4;

    public static (MapPoint Place, double Room) Find(List<GridPoint>[] rings)
    {
        var outside = rings[0];
        var (minX, maxX) = (outside.Min(point => point.X), outside.Max(point => point.X));
        var (minY, maxY) = (outside.Min(point => point.Y), outside.Max(point => point.Y));
        var best = (Place: new MapPoint((minX + maxX) / 2.0, (minY + maxY) / 2.0), Room: double.NegativeInfinity);
        var (x, y, width, height) = (minX * 1.0, minY * 1.0, maxX - minX * 1.0, maxY - minY * 1.0);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < Cells * Cells; i++)
            {
                var place = new MapPoint(x + ((i % Cells + 0.5) * width / Cells), y + ((i / Cells + 0.5) * height / Cells));
                var room = Room(rings, place);
                best = room > best.Room ? (place, room) : best;
            }

            (width, height) = (width / 3, height / 3);
            (x, y) = (best.Place.X - (width / 2), best.Place.Y - (height / 2));
        }

        return best;
    }

    // Distance to the nearest border, negative outside.
    private static double Room(List<GridPoint>[] rings, MapPoint place)
    {
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
            }
        }

        return inside ? Math.Sqrt(least) : -Math.Sqrt(least);
    }

    private static double SquaredDistance(MapPoint place, GridPoint a, GridPoint b)
    {
        double dx = b.X - a.X, dy = b.Y - a.Y;
        var length = (dx * dx) + (dy * dy);
        var along = length == 0 ? 0 : Math.Clamp((((place.X - a.X) * dx) + ((place.Y - a.Y) * dy)) / length, 0, 1);
        var (x, y) = (place.X - a.X - (along * dx), place.Y - a.Y - (along * dy));
        return (x * x) + (y * y);
    }
}
