using Samenspel.WebKit.Charts;

namespace Samenspel.WebKit.Maps;

/// <summary>Chooses places for names so that none overlaps another or leaves the picture; the most important go first.</summary>
internal sealed class MapLabels(MapView view, double size)
{
    private readonly List<MapBox> _taken = [];

    public void Reserve(MapPoint middle, double radius) =>
        _taken.Add(new MapBox(middle.X - radius, middle.Y - radius, middle.X + radius, middle.Y + radius));

    /// <summary>Places a name, on one line or two; null when there is no room.</summary>
    /// <param name="area">The area named.</param>
    /// <param name="name">Its name.</param>
    /// <param name="isImportant">May stick out over the area's border.</param>
    public PlacedLabel? Place(MapArea area, string name, bool isImportant)
    {
        var middle = view.Place(area.LabelPoint);
        var room = area.LabelRoom * view.Scale;
        foreach (var lines in Wrappings(name))
        {
            var half = (lines.Max(line => TextWidth.Of(line, size)) / 2) + 2;
            var high = (lines.Count * size * 0.6) + 1;
            if (!isImportant && (half > room * 1.6 || high > room * 1.3))
            {
                continue;
            }

            foreach (var shift in (ReadOnlySpan<double>)[0, -0.8, 0.8, -1.6, 1.6])
            {
                var y = middle.Y + (shift * size);
                var box = new MapBox(middle.X - half, y - high, middle.X + half, y + high);
                if (Fits(box) && (isImportant || Math.Abs(shift) < 1))
                {
                    _taken.Add(box);
                    return new PlacedLabel(lines, new MapPoint(middle.X, y));
                }
            }
        }

        return null;
    }

    private IEnumerable<IReadOnlyList<string>> Wrappings(string name)
    {
        yield return [name];
        var two = TextWidth.Wrap(name, TextWidth.Of(name, size) * 0.62, 2, size);
        if (two.Count == 2 && !two.Any(line => line.EndsWith('…')))
        {
            yield return two;
        }
    }

    private bool Fits(MapBox box) =>
        box.MinX >= 0 && box.MinY >= 0 && box.MaxX <= view.Width && box.MaxY <= view.Height && !_taken.Exists(box.Meets);
}

/// <summary>A name with the middle of its block.</summary>
internal sealed record PlacedLabel(IReadOnlyList<string> Lines, MapPoint Middle);
