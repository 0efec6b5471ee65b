using Samenspel.WebKit.Charts;

namespace Samenspel.WebKit.Maps;

/// <summary>Chooses places for names so that none overlaps another or leaves the picture; the most important go first.</summary>
internal sealed class MapLabels(MapView view, double size)
{
    /// <summary>Where else a name may stand, in its own size: a little higher or lower.</summary>
    private static readonly double[] Shifts = [0, -0.8, 0.8, -1.6, 1.6];
    private readonly List<MapBox> _taken = [];

    public void Reserve(MapPoint middle, double radius) =>
        _taken.Add(new MapBox(middle.X - radius, middle.Y - radius, middle.X + radius, middle.Y + radius));

    /// <summary>Places a name, on one line or two; null when there is no room.</summary>
    /// <param name="area">The area named.</param>
    /// <param name="name">Its name.</param>
    /// <param name="isImportant">May stick out over the area's border.</param>
    public PlacedLabel? Place(MapArea area, string name, bool isImportant)
    {
        var room = area.LabelRoom * view.Scale;
        IReadOnlyList<string>[] wrappings = [.. Wrappings(name)];
        foreach (var lines in wrappings)
        {
            var (half, high) = Size(lines);
            if (half <= room * LabelPlace.Flatness * 1.15 && high <= room * 1.15 && Put(area, lines, 0) is { } inside)
            {
                return inside;
            }
        }

        return isImportant
            ? wrappings.Reverse().SelectMany(lines => Shifts.Select(shift => Put(area, lines, shift * size))).FirstOrDefault(label => label is not null)
            : null;
    }

    private (double Half, double High) Size(IReadOnlyList<string> lines) =>
        ((lines.Max(line => TextWidth.Of(line, size)) / 2) + 2, (lines.Count * size * 0.6) + 1);

    private PlacedLabel? Put(MapArea area, IReadOnlyList<string> lines, double shift)
    {
        var (half, high) = Size(lines);
        var place = view.Place(area.LabelPoint);
        var middle = place with { Y = place.Y + shift };
        var box = new MapBox(middle.X - half, middle.Y - high, middle.X + half, middle.Y + high);
        if (!Fits(box))
        {
            return null;
        }

        _taken.Add(box);
        return new PlacedLabel(lines, middle);
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
