namespace Samenspel.WebKit.Maps;

/// <summary>
/// Rates the points of a line by the area that disappears with them (Visvalingam and Whyatt 1993), so that one rating
/// serves every level of detail. Done once for each arc: neighbours that share it keep the same line.
/// </summary>
internal static class Visvalingam
{
    /// <summary>The weight of every point; ends weigh infinitely, and no point less than one dropped before it.</summary>
    public static double[] Weigh(ReadOnlySpan<MapPoint> line)
    {
        var count = line.Length;
        var weights = new double[count];
        var before = new int[count];
        var after = new int[count];
        var queue = new PriorityQueue<(int Point, double Area), double>();
        var areas = new double[count];
        for (var i = 0; i < count; i++)
        {
            (before[i], after[i]) = (i - 1, i + 1);
            areas[i] = i == 0 || i == count - 1 ? double.PositiveInfinity : Area(line[i - 1], line[i], line[i + 1]);
            weights[i] = double.PositiveInfinity;
            if (double.IsFinite(areas[i]))
            {
                queue.Enqueue((i, areas[i]), areas[i]);
            }
        }

        var most = 0.0;
        while (queue.TryDequeue(out var next, out _))
        {
            var (point, area) = next;
            if (double.IsFinite(weights[point]) || area != areas[point])
            {
                continue;
            }

            most = Math.Max(most, area);
            weights[point] = most;
            var (left, right) = (before[point], after[point]);
            (after[left], before[right]) = (right, left);
            foreach (var side in (ReadOnlySpan<int>)[left, right])
            {
                if (side > 0 && side < count - 1)
                {
                    areas[side] = Area(line[before[side]], line[side], line[after[side]]);
                    queue.Enqueue((side, areas[side]), areas[side]);
                }
            }
        }

        return weights;
    }

    private static double Area(MapPoint a, MapPoint b, MapPoint c) =>
        Math.Abs(((b.X - a.X) * (c.Y - a.Y)) - ((c.X - a.X) * (b.Y - a.Y))) / 2;
}
