namespace Samenspel.WebKit.Charts;

/// <summary>Draws one layout of <see cref="BarModel"/>; in the narrow layout the name stands above its bars.</summary>
internal sealed class BarDrawing
{
    private const double GroupGap = 10;
    private readonly BarModel _model;
    private readonly ChartCanvas _canvas;
    private readonly NiceScale _scale;
    private readonly double _nameWidth;
    private readonly double _barHeight;
    private readonly IReadOnlyList<IReadOnlyList<string>> _names;
    private readonly double _left;
    private readonly double _right;

    public BarDrawing(BarModel model, ChartCanvas canvas)
    {
        _model = model;
        _canvas = canvas;
        var known = model.Reference is { } line ? model.Known.Append(line.Value) : model.Known;
        _scale = NiceScale.For(known, fromZero: true, canvas.IsNarrow ? 4 : 6);
        var most = canvas.IsNarrow ? canvas.Width : canvas.Width * 0.34;
        _names = [.. model.Categories.Select(name => TextWidth.Wrap(name, most, 2))];
        _nameWidth = canvas.IsNarrow ? 0 : _names.Max(lines => lines.Max(text => TextWidth.Of(text))) + 12;
        _barHeight = model.Series.Count == 1 ? 18 : 15;
        var texts = model.Series.SelectMany((series, s) => series.Values.Select((value, i) => (value, Room: TextWidth.Of(Label(s, i)) + 8)));
        var room = texts.ToLookup(text => text.value < 0, text => text.Room);
        _left = 1 + _nameWidth + room[true].DefaultIfEmpty(0).Max();
        _right = canvas.Width - room[false].DefaultIfEmpty(8).Max();
        if (_right - _left < canvas.Width * 0.25)
        {
            _right = _left + (canvas.Width * 0.25);
        }
    }

    public void Draw()
    {
        var top = _model.Reference is null ? 6.0 : 24;
        var y = top;
        var places = new double[_model.Categories.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = y;
            y += Height(i) + GroupGap;
        }

        if (_model.Own is { } own && own >= 0 && own < places.Length)
        {
            _canvas.Marks.Rect("sms-chart-own", 0, places[own] - (GroupGap / 2), _canvas.Width, Height(own) + GroupGap);
        }

        DrawAxis(top - 4, y);
        DrawReference(top - 4, y);
        for (var i = 0; i < places.Length; i++)
        {
            DrawGroup(i, places[i]);
        }

        if (!_canvas.IsNarrow)
        {
            _canvas.Marks.Line("sms-chart-zero", X(0), top - 4, X(0), y);
        }

        _canvas.Height = y + 24;
    }

    private double NameHeight(int i) => _names[i].Count * 16;

    private double Height(int i)
    {
        var bars = _model.Series.Count * (_barHeight + 2);
        return _canvas.IsNarrow ? NameHeight(i) + 2 + bars : Math.Max(NameHeight(i), bars);
    }

    private double X(double value) => _left + ((value - _scale.Min) / (_scale.Max - _scale.Min) * (_right - _left));

    private string Label(int series, int category)
    {
        var text = _model.Format.Text(_model.Series[series].Values[category]);
        return _model.Series.Count > 1 && category == 0 ? text + " " + _model.Series[series].Name : text;
    }

    private void DrawAxis(double top, double bottom)
    {
        foreach (var tick in _scale.Ticks)
        {
            var text = ChartNumbers.Tick(tick, _scale, _model.Format);
            var half = TextWidth.Of(text) / 2;
            _canvas.Marks.Line("sms-chart-grid", X(tick), top, X(tick), bottom)
                .Text("sms-chart-tick sms-chart-middle", Math.Clamp(X(tick), half, _canvas.Width - half), bottom + 18, text);
        }
    }

    private void DrawGroup(int i, double y)
    {
        var own = i == _model.Own;
        var css = own ? "sms-chart-name sms-chart-strong" : "sms-chart-name sms-chart-halo";
        var middle = _canvas.IsNarrow ? y + (NameHeight(i) / 2) : y + (Height(i) / 2) - 1;
        _canvas.Marks.Block(css, own ? 4 : 0, middle, _names[i]);
        var bar = _canvas.IsNarrow ? y + NameHeight(i) + 2 : y + ((Height(i) - (_model.Series.Count * (_barHeight + 2))) / 2);
        for (var s = 0; s < _model.Series.Count; s++)
        {
            DrawBar(s, i, bar + (s * (_barHeight + 2)));
        }

        if (_canvas.IsNarrow)
        {
            _canvas.Marks.Line("sms-chart-zero", X(0), bar - 2, X(0), bar + (_model.Series.Count * (_barHeight + 2)));
        }
    }

    private void DrawBar(int s, int i, double y)
    {
        var middle = y + (_barHeight / 2) + 4.5;
        var halo = i == _model.Own ? "sms-chart-halo sms-chart-onown" : "sms-chart-halo";
        if (_model.Series[s].Values[i] is not { } value)
        {
            _canvas.Marks.Text("sms-chart-tick " + halo, X(0) + 6, middle, Label(s, i));
            return;
        }

        var (from, to) = (X(Math.Min(0, value)), X(Math.Max(0, value)));
        _canvas.Marks.Rect("sms-chart-mark " + _model.Series[s].Tone.Css(), from, y, to - from, _barHeight);
        if (value < 0)
        {
            _canvas.Marks.Text($"sms-chart-value sms-chart-end {halo}", from - 6, middle, Label(s, i));
        }
        else
        {
            _canvas.Marks.Text("sms-chart-value " + halo, to + 6, middle, Label(s, i));
        }
    }

    private void DrawReference(double top, double bottom)
    {
        if (_model.Reference is not { } line)
        {
            return;
        }

        var text = $"{line.Name}: {_model.Format.Text(line.Value)}";
        var shown = TextWidth.Wrap(text, _canvas.Width - 8, 1)[0];
        var half = TextWidth.Of(shown) / 2;
        _canvas.Marks.Line("sms-chart-limit", X(line.Value), top, X(line.Value), bottom)
            .Text("sms-chart-limittext sms-chart-middle", Math.Clamp(X(line.Value), half, Math.Max(half, _canvas.Width - half)), top - 6, shown);
    }
}
