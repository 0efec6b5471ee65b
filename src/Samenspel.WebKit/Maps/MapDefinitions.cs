using System.Globalization;
using System.Text;
using Samenspel.WebKit.Charts;

namespace Samenspel.WebKit.Maps;

/// <summary>The parts of a map's drawing that are defined once: hatch, group outlines and the masks that make rings of them.</summary>
internal static class MapDefinitions
{
    private const int MostRings = 3;
    private const double RingWidth = 2.5;
    private static readonly (double X, double Y)[] LetterSides = [(0.6, 0.8), (-1, -0.3), (1, -0.4)];

    public static AreaMark Unmarked { get; } = new(MapFill.Land);

    public static string Css(MapFill fill) => fill switch
    {
        MapFill.Step1 => "1",
        MapFill.Step2 => "2",
        MapFill.Step3 => "3",
        MapFill.Step4 => "4",
        MapFill.Step5 => "5",
        MapFill.Selected => "selected",
        MapFill.Own => "own",
        MapFill.Neighbour => "neighbour",
        MapFill.NoData => "none",
        _ => "land",
    };

    public static string Transform(MapView view) =>
        $"scale({Number(view.Scale)}) translate({Number(-view.Box.MinX)} {Number(-view.Box.MinY)})";

    public static void Write(StringBuilder html, SvgMap map, MapGeometry geometry, MapView view)
    {
        var id = SvgWriter.Escape(map.Id);
        html.Append("<defs>");
        WriteHatch(html, id + "-hatch", 1 / view.Scale);
        WriteHatch(html, id + "-swatch", 1);
        for (var i = 0; i < map.Groups.Count; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<path id=\"{id}-group{i}\" class=\"sms-map-outline\"")
                .Append(CultureInfo.InvariantCulture, $" d=\"{geometry.Outline(map.Groups[i].Codes)}\"/>");
            if (map.Groups.Count <= MostRings)
            {
                var room = 30 / view.Scale;
                var frame = $"x=\"{Number(view.Box.MinX - room)}\" y=\"{Number(view.Box.MinY - room)}\" "
                    + $"width=\"{Number(view.Box.Width + (2 * room))}\" height=\"{Number(view.Box.Height + (2 * room))}\"";
                html.Append(CultureInfo.InvariantCulture, $"<mask id=\"{id}-mask{i}\" maskUnits=\"userSpaceOnUse\" {frame}>")
                    .Append(CultureInfo.InvariantCulture, $"<rect {frame} fill=\"white\"/>")
                    .Append(CultureInfo.InvariantCulture, $"<use class=\"sms-map-inside\" {Width(2 * Offset(i), view)}")
                    .Append(CultureInfo.InvariantCulture, $" href=\"#{id}-group{i}\"/></mask>");
            }
        }

        html.Append("</defs>");
    }

    public static void WriteRings(StringBuilder html, SvgMap map, MapView view)
    {
        var id = SvgWriter.Escape(map.Id);
        var isRings = map.Groups.Count <= MostRings;
        for (var i = map.Groups.Count - 1; i >= 0; i--)
        {
            var tone = map.Groups[i].Tone.Css();
            html.Append(isRings
                ? $"<g mask=\"url(#{id}-mask{i})\">"
                    + $"<use class=\"sms-map-ring {tone}\" {Width(2 * (Offset(i) + RingWidth), view)} href=\"#{id}-group{i}\"/></g>"
                : $"<use class=\"sms-map-ring {tone}\" {Width(2, view)} href=\"#{id}-group{i}\"/>");
        }
    }

    /// <summary>Places for the letters on the group lines: each group on another side, inside the picture.</summary>
    public static List<(MapPoint Place, string Letter, string Tone)> Letters(SvgMap map, MapGeometry geometry, MapView view)
    {
        var letters = new List<(MapPoint, string, string)>();
        for (var i = 0; i < map.Groups.Count; i++)
        {
            if (map.Groups[i].Letter is not { } letter)
            {
                continue;
            }

            var side = LetterSides[i % LetterSides.Length];
            var best = geometry.OutlinePoints(map.Groups[i].Codes).Select(view.Place)
                .Where(point => point.X > 20 && point.Y > 20 && point.X < view.Width - 20 && point.Y < view.Height - 20)
                .Select(point => ((MapPoint Place, double Reach)?)(point, (point.X * side.X) + (point.Y * side.Y)))
                .MaxBy(point => point?.Reach);
            if (best is { } found)
            {
                var away = Offset(Math.Min(i, MostRings - 1)) + 1;
                letters.Add((new MapPoint(found.Place.X + (side.X * away), found.Place.Y + (side.Y * away)), letter, map.Groups[i].Tone.Css()));
            }
        }

        return letters;
    }

    // Rings lie beside each other outside the border: 2, 5,5 and 9 px from it.
    private static double Offset(int ring) => 2 + (3.5 * ring);

    // A stroke in a mask cannot keep its width by itself; the island divides by its zoom what stands in data-width.
    private static string Width(double px, MapView view) => $"stroke-width=\"{Number(px / view.Scale)}\" data-width=\"{Number(px / view.Scale)}\"";

    private static void WriteHatch(StringBuilder html, string id, double scale) =>
        html.Append(CultureInfo.InvariantCulture, $"<pattern id=\"{id}\" width=\"6\" height=\"6\" ")
            .Append(CultureInfo.InvariantCulture, $"patternUnits=\"userSpaceOnUse\" patternTransform=\"scale({Number(scale)}) rotate(45)\">")
            .Append("<rect class=\"sms-map-hatchground\" width=\"6\" height=\"6\"/>")
            .Append("<rect class=\"sms-map-hatch\" width=\"1.5\" height=\"6\"/></pattern>");

    private static string Number(double value) => Math.Round(value, 4).ToString("0.####", CultureInfo.InvariantCulture);
}
