using System.Globalization;
using System.Text;
using Samenspel.WebKit.Charts;
using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Maps;

/// <summary>Writes the markup of one <see cref="RelationMap"/>.</summary>
internal sealed class RelationDrawing
{
    private const double RegionWidth = 680;
    private const double CountryWidth = 560;

    // Names are written for the narrow layout, in which the drawing is smaller: on a wide screen they have more room.
    private const double NameSize = 19;
    private const double NameShift = 17;

    private const string Dot = "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z";
    private const string Ring = "M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0Z";
    private const string Square = "M-3.5-3.5h7v7h-7Z";

    private readonly RelationMap _map;
    private readonly MapGeometry _geometry;
    private readonly MapView _view;
    private readonly bool _isCountry;
    private readonly MapPoint?[] _places;
    private readonly bool _linksByKeyboard;
    private readonly StringBuilder _out = new(32768);

    public RelationDrawing(RelationMap map)
    {
        _map = map;
        var wanted = map.Focus.Count > 0 ? map.Map.At(MapDetail.Country).BoxOf(map.Focus) : MapBox.Empty;
        _isCountry = wanted.IsEmpty;
        var whole = new MapBox(0, 0, map.Map.Width, map.Map.Height);
        var box = _isCountry ? whole.Fit(0.01, whole.Width / whole.Height) : wanted.Fit(0.08, 1.2);
        _view = new MapView(box, _isCountry ? CountryWidth : RegionWidth);
        _geometry = map.Map.At(BoundaryMap.DetailFor(box));
        _places = [.. map.Nodes.Select(PlaceOf)];
        _linksByKeyboard = map.Nodes.Count(node => node.Href is not null) <= MapDrawing.MostKeyboardLinks;
    }

    public static string? DrawKey(IReadOnlyList<(RelationKind Kind, string Text)> key) => KeyItem.List([.. key.Select(item => new KeyItem(
        "<svg class=\"sms-chart-swatch\" viewBox=\"-9 -8 18 16\" aria-hidden=\"true\" focusable=\"false\">"
        + $"<path class=\"{CssOf(item.Kind)}\" d=\"{ShapeOf(item.Kind)}\"/></svg>", item.Text))]);

    public string Draw()
    {
        if (!_linksByKeyboard)
        {
            _out.Append("<p class=\"sms-vh\">").Append(SvgWriter.Escape(_map.Label)).Append("</p>");
        }

        var frame = _isCountry ? "sms-mapframe sms-mapframe--country" : "sms-mapframe";
        _out.Append("<sms-network");
        MapDrawing.Attribute(_out, "data-modes", MapTexts.NetworkModes);
        MapDrawing.Attribute(_out, "data-apart", MapTexts.NetworkApart);
        MapDrawing.Attribute(_out, "data-on-map", MapTexts.NetworkOnMap);
        _out.Append('>').Append(MapDrawing.OpenIsland(frame))
            .Append("<svg class=\"sms-map sms-net ").Append(_isCountry ? "sms-map--country" : "sms-map--region").Append("\" viewBox=\"0 0 ")
            .Append(ChartNumbers.Px(_view.Width)).Append(' ').Append(ChartNumbers.Px(_view.Height)).Append('"')
            .Append(_linksByKeyboard ? $" role=\"group\" aria-label=\"{SvgWriter.Escape(_map.Label)}\">" : " aria-hidden=\"true\">")
            .Append("<rect class=\"sms-map-water\" width=\"100%\" height=\"100%\"/><g class=\"sms-map-view\">");
        DrawLand();
        DrawLines();
        DrawNodes();
        DrawNames();
        return _out.Append("</g></svg></sms-map></sms-network>").ToString();
    }

    private static string CssOf(RelationKind kind) => kind switch
    {
        RelationKind.Bridge => "sms-map-area sms-net-dot sms-net-dot--bridge",
        RelationKind.Own => "sms-map-area sms-net-dot sms-net-dot--own",
        RelationKind.Partnership => "sms-map-area sms-net-dot sms-net-dot--partnership",
        _ => "sms-map-area sms-net-dot",
    };

    private static string ShapeOf(RelationKind kind) => kind switch
    {
        RelationKind.Partnership => Square,
        RelationKind.Municipality => Dot,
        _ => Ring,
    };

    private MapPoint? PlaceOf(RelationNode node)
    {
        var points = node.Codes.Select(_geometry.Find).OfType<MapArea>().Select(area => area.LabelPoint).ToList();
        return points.Count == 0 ? null : _view.Place(new MapPoint(points.Average(point => point.X), points.Average(point => point.Y)));
    }

    private void DrawLand() => _out.Append("<g class=\"sms-net-land\" transform=\"").Append(MapDefinitions.Transform(_view)).Append("\"><path d=\"")
        .Append(_geometry.Outline(_geometry.Areas.Select(area => area.Code))).Append("\"/></g>");

    private void DrawLines()
    {
        _out.Append("<g class=\"sms-net-lines\">");
        foreach (var (from, to) in _map.Lines)
        {
            if (_places[from] is { } start && _places[to] is { } end)
            {
                _out.Append(CultureInfo.InvariantCulture, $"<line data-from=\"{from}\" data-to=\"{to}\" x1=\"{ChartNumbers.Px(start.X)}\" y1=\"{ChartNumbers.Px(start.Y)}\" ")
                    .Append(CultureInfo.InvariantCulture, $"x2=\"{ChartNumbers.Px(end.X)}\" y2=\"{ChartNumbers.Px(end.Y)}\"/>");
            }
        }

        _out.Append("</g>");
    }

    // Partnerships below, so that no municipality is hidden by one.
    private void DrawNodes()
    {
        _out.Append("<g class=\"sms-net-nodes\">");
        foreach (var (place, node) in _map.Nodes.Index().OrderByDescending(pair => pair.Item.Kind))
        {
            if (_places[place] is not { } point)
            {
                continue;
            }

            var text = node.Value is null ? node.Name : ChartNumbers.Fill(MapTexts.AreaValue, node.Name, node.Value);
            _out.Append(CultureInfo.InvariantCulture, $"<g class=\"sms-net-node\" data-node=\"{place}\" transform=\"translate({ChartNumbers.Px(point.X)} {ChartNumbers.Px(point.Y)})\">");
            if (node.Href is not null)
            {
                _out.Append("<a href=\"").Append(SvgWriter.Escape(node.Href)).Append(_linksByKeyboard ? "\">" : "\" tabindex=\"-1\">");
            }

            _out.Append("<path class=\"").Append(CssOf(node.Kind)).Append("\" d=\"").Append(ShapeOf(node.Kind)).Append("\"><title>").Append(SvgWriter.Escape(text)).Append("</title></path>")
                .Append(node.Href is null ? "</g>" : "</a></g>");
        }

        _out.Append("</g>");
    }

    // Every name is there for the island; without it those show that have room.
    private void DrawNames()
    {
        _out.Append("<g class=\"sms-map-labels sms-net-names\" aria-hidden=\"true\">");
        var taken = new List<MapBox>();
        foreach (var (place, node) in _map.Nodes.Index().Where(pair => pair.Item.Kind != RelationKind.Partnership).OrderByDescending(pair => pair.Item.Kind))
        {
            if (_places[place] is not { } point)
            {
                continue;
            }

            var half = TextWidth.Of(node.Name, NameSize) / 2;
            var box = new MapBox(point.X - half, point.Y - NameShift - (NameSize / 2), point.X + half, point.Y - NameShift + (NameSize / 2));
            var fits = box.MinX >= 0 && box.MinY >= 0 && box.MaxX <= _view.Width && !taken.Exists(box.Meets);
            if (fits)
            {
                taken.Add(box);
            }

            _out.Append(CultureInfo.InvariantCulture, $"<g class=\"sms-map-label{(fits ? "" : " is-hidden")}\" data-node=\"{place}\" transform=\"translate({ChartNumbers.Px(point.X)} {ChartNumbers.Px(point.Y)})\">")
                .Append("<text y=\"-11\">").Append(SvgWriter.Escape(node.Name)).Append("</text></g>");
        }

        _out.Append("</g>");
    }
}
