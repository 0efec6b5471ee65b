using System.Globalization;
using System.Text;
using Samenspel.WebKit.Charts;
using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Maps;

/// <summary>Writes the markup of one <see cref="SvgMap"/>.</summary>
internal sealed class MapDrawing
{
    /// <summary>Beyond this many links the keyboard is better off with the list beside the map.</summary>
    public const int MostKeyboardLinks = 60;
    private const double RegionWidth = 680;
    private const double CountryWidth = 560;
    private readonly SvgMap _map;
    private readonly MapGeometry _geometry;
    private readonly MapView _view;
    private readonly bool _isCountry;
    private readonly IReadOnlyList<MapArea> _areas;
    private readonly bool _linksByKeyboard;
    private readonly bool _hasLinks;
    private readonly List<(MapPoint Place, string Letter, string Tone)> _letters;
    private readonly StringBuilder _out = new(65536);

    public MapDrawing(SvgMap map)
    {
        _map = map;
        var wanted = map.Focus is { Count: > 0 } focus ? map.Map.At(MapDetail.Country).BoxOf(focus) : MapBox.Empty;
        _isCountry = wanted.IsEmpty;
        var whole = new MapBox(0, 0, map.Map.Width, map.Map.Height);
        var box = _isCountry ? whole.Fit(0.01, whole.Width / whole.Height) : wanted.Fit(map.Margin, map.Ratio);
        _view = new MapView(box, _isCountry ? CountryWidth : RegionWidth);
        _geometry = map.Map.At(BoundaryMap.DetailFor(box));
        _areas = _isCountry ? _geometry.Areas : _geometry.Visible(box);
        var links = _areas.Count(area => MarkOf(area).Href is not null);
        _hasLinks = links > 0;
        _linksByKeyboard = links <= MostKeyboardLinks;
        _letters = MapDefinitions.Letters(map, _geometry, _view);
    }

    public string Draw()
    {
        var isPointerOnly = _hasLinks && !_linksByKeyboard;
        if (isPointerOnly)
        {
            _out.Append("<p class=\"sms-vh\">").Append(SvgWriter.Escape(_map.Label)).Append("</p>");
        }

        var frame = _isCountry ? "sms-mapframe sms-mapframe--country" : "sms-mapframe";
        _out.Append(_map.IsZoomable ? OpenIsland(frame) : $"<div class=\"{frame}\">");
        _out.Append("<svg class=\"sms-map ").Append(_isCountry ? "sms-map--country" : "sms-map--region").Append("\" viewBox=\"0 0 ")
            .Append(ChartNumbers.Px(_view.Width)).Append(' ').Append(ChartNumbers.Px(_view.Height)).Append('"');
        _out.Append(isPointerOnly
            ? " aria-hidden=\"true\">"
            : $" role=\"{(_hasLinks ? "group" : "img")}\" aria-label=\"{SvgWriter.Escape(_map.Label)}\">");
        MapDefinitions.Write(_out, _map, _geometry, _view);
        _out.Append("<rect class=\"sms-map-water\" width=\"100%\" height=\"100%\"/><g class=\"sms-map-view\"><g transform=\"")
            .Append(MapDefinitions.Transform(_view)).Append("\">");
        foreach (var area in _areas)
        {
            DrawArea(area);
        }

        MapDefinitions.WriteRings(_out, _map, _view);
        _out.Append("</g>");
        DrawLabels("sms-only-wide", 13);
        DrawLabels("sms-only-narrow", _isCountry ? 20 : 23);
        return _out.Append("</g></svg>").Append(_map.IsZoomable ? "</sms-map>" : "</div>").ToString();
    }

    public string? DrawKey()
    {
        var fills = _map.Key.Select(item => item.Fill == MapFill.NoData
            ? new KeyItem(HatchSwatch(), item.Text)
            : KeyItem.Box("sms-map-area sms-fill-" + MapDefinitions.Css(item.Fill), item.Text));
        var groups = _map.Groups.Where(group => group.InKey).Select(group =>
            KeyItem.Line("sms-chart-line " + group.Tone.Css(), group.Letter is null ? group.Name : $"{group.Letter} {group.Name}"));
        return KeyItem.List([.. fills, .. groups]);
    }

    // The swatch stands outside the map's drawing and uses its hatch.
    private string HatchSwatch() =>
        $"<svg class=\"sms-chart-swatch\" viewBox=\"0 0 18 12\" aria-hidden=\"true\" focusable=\"false\">"
        + $"<rect class=\"sms-map-area\" width=\"18\" height=\"12\" fill=\"url(#{SvgWriter.Escape(_map.Id)}-swatch)\"/></svg>";

    public static void Attribute(StringBuilder html, string name, string value) =>
        html.Append(' ').Append(name).Append("=\"").Append(SvgWriter.Escape(value)).Append('"');

    public static string OpenIsland(string frame)
    {
        var html = new StringBuilder("<sms-map");
        Attribute(html, "class", frame);
        Attribute(html, "data-controls", MapTexts.Controls);
        Attribute(html, "data-zoom-in", MapTexts.ZoomIn);
        Attribute(html, "data-zoom-out", MapTexts.ZoomOut);
        Attribute(html, "data-reset", MapTexts.ZoomReset);
        Attribute(html, "data-left", MapTexts.MoveLeft);
        Attribute(html, "data-right", MapTexts.MoveRight);
        Attribute(html, "data-up", MapTexts.MoveUp);
        Attribute(html, "data-down", MapTexts.MoveDown);
        Attribute(html, "data-hint", MapTexts.WheelHint);
        return html.Append('>').ToString();
    }

    private AreaMark MarkOf(MapArea area) => _map.Marks.GetValueOrDefault(area.Code) ?? MapDefinitions.Unmarked;

    private string NameOf(MapArea area) => _map.Names?.GetValueOrDefault(area.Code) ?? area.Name;

    private void DrawArea(MapArea area)
    {
        var mark = MarkOf(area);
        var text = mark.Value is null ? NameOf(area) : ChartNumbers.Fill(MapTexts.AreaValue, NameOf(area), mark.Value);
        if (mark.Href is not null)
        {
            _out.Append("<a href=\"").Append(SvgWriter.Escape(mark.Href)).Append('"').Append(_linksByKeyboard ? ">" : " tabindex=\"-1\">");
        }

        _out.Append("<path class=\"sms-map-area sms-fill-").Append(MapDefinitions.Css(mark.Fill)).Append('"');
        if (mark.Fill == MapFill.NoData)
        {
            Attribute(_out, "fill", $"url(#{_map.Id}-hatch)");
        }

        _out.Append(" d=\"").Append(area.Path).Append("\"><title>").Append(SvgWriter.Escape(text)).Append("</title></path>");
        _out.Append(mark.Href is null ? "" : "</a>");
    }

    private void DrawLabels(string layout, double size)
    {
        _out.Append("<g class=\"sms-map-labels ").Append(layout).Append("\" aria-hidden=\"true\">");
        var places = new MapLabels(_view, size);
        _letters.ForEach(letter => places.Reserve(letter.Place, size * 0.9));
        foreach (var (area, isImportant) in ByImportance())
        {
            if (places.Place(area, NameOf(area), isImportant) is { } label)
            {
                WriteLabel(label, MarkOf(area).Fill, size, isImportant);
            }
        }

        foreach (var (place, letter, tone) in _letters)
        {
            var (x, y) = (ChartNumbers.Px(place.X), ChartNumbers.Px(place.Y));
            _out.Append(CultureInfo.InvariantCulture, $"<g class=\"sms-map-label sms-map-letter {tone}\" transform=\"translate({x} {y})\">")
                .Append(CultureInfo.InvariantCulture, $"<circle r=\"{ChartNumbers.Px(size * 0.77)}\"/>")
                .Append(CultureInfo.InvariantCulture, $"<text y=\"{ChartNumbers.Px(size * 0.34)}\">{SvgWriter.Escape(letter)}</text></g>");
        }

        _out.Append("</g>");
    }

    private IEnumerable<(MapArea Area, bool IsImportant)> ByImportance()
    {
        if (_isCountry && _map.Labelled is null)
        {
            return [];
        }

        var wanted = _map.Labelled ?? [.. _areas.Where(area => MarkOf(area).Fill != MapFill.Land)
            .OrderByDescending(area => MarkOf(area).Fill == MapFill.Own).ThenByDescending(area => area.SquareKilometres).Select(area => area.Code)];
        var first = wanted.Select(code => _areas.FirstOrDefault(area => area.Code == code)).OfType<MapArea>().ToArray();
        IEnumerable<MapArea> rest = _isCountry ? [] : _areas.Except(first).OrderByDescending(area => area.SquareKilometres);
        return first.Select(area => (area, true)).Concat(rest.Select(area => (area, false)));
    }

    private void WriteLabel(PlacedLabel label, MapFill fill, double size, bool isImportant)
    {
        var css = fill is MapFill.Own or MapFill.Step5 ? " sms-map-onown" : isImportant ? "" : " sms-map-minor";
        _out.Append(CultureInfo.InvariantCulture, $"<g class=\"sms-map-label{css}\"")
            .Append(CultureInfo.InvariantCulture, $" transform=\"translate({ChartNumbers.Px(label.Middle.X)} {ChartNumbers.Px(label.Middle.Y)})\">");
        var y = (size * 0.34) - ((label.Lines.Count - 1) * size * 0.6);
        foreach (var line in label.Lines)
        {
            _out.Append(CultureInfo.InvariantCulture, $"<text y=\"{ChartNumbers.Px(y)}\">{SvgWriter.Escape(line)}</text>");
            y += size * 1.15;
        }

        _out.Append("</g>");
    }
}
