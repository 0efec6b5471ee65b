using System.Globalization;
using System.Text;

namespace Samenspel.WebKit.Maps;

/// <summary>Writes rings of grid points as short SVG path data.</summary>
internal static class MapPaths
{
    public static string Write(IEnumerable<List<GridPoint>> rings, double grid)
    {
        var path = new StringBuilder();
        var (x, y) = (0, 0);
        foreach (var ring in rings)
        {
            if (ring.Count < 4)
            {
                continue;
            }

            for (var i = 0; i < ring.Count - 1; i++)
            {
                var point = ring[i];
                var command = i == 0 ? (path.Length == 0 ? "M" : "m") : i == 1 ? "l" : "";
                Append(path, command, point.X - x, grid);
                Append(path, "", point.Y - y, grid);
                (x, y) = (point.X, point.Y);
            }

            path.Append('z');
            (x, y) = (ring[0].X, ring[0].Y);
        }

        return path.ToString();
    }

    /// <summary>Signed surface in grid squares: positive when the ring runs anticlockwise on the globe.</summary>
    public static double Surface(List<GridPoint> ring)
    {
        long sum = 0;
        for (var i = 1; i < ring.Count; i++)
        {
            sum += ((long)ring[i].X * ring[i - 1].Y) - ((long)ring[i - 1].X * ring[i].Y);
        }

        return sum / 2.0;
    }

    private static void Append(StringBuilder path, string command, int steps, double grid)
    {
        path.Append(command);
        if (command.Length == 0 && steps >= 0)
        {
            path.Append(' ');
        }

        if (grid == 1)
        {
            path.Append(steps);
        }
        else
        {
            path.Append((steps / grid).ToString("0.#", CultureInfo.InvariantCulture));
        }
    }
}
