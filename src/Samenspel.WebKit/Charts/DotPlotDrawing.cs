namespace Samenspel.WebKit.Charts;

/// <summary>Draws one layout of a dot plot.</summary>
internal sealed class DotPlotDrawing
{
    private const double NameSize = 15;
    private const double DotRoom = 12;

    // Dots that would cover each other move up or down; the middle first.
    private static readonly double[] Lanes = [0, -8, 8, -16, 16];

    private readonly DotPlotModel _model;
    private readonly ChartCanvas _canvas;
    private readonly NiceScale _scale;
    private readonly double _left;
    private readonly double _right;
    private readonly double _rowHeight;
    private readonly double _top;

    public DotPlotDrawing(DotPlotModel model, ChartCanvas canvas)
    {
        (_model, _canvas) = (model, canvas);
        var values = model.Rows.SelectMany(row => row.Values).OfType<double>();
        _scale = NiceScale.For(model.Limit is { } limit ? values.Append(limit.Value) : values, fromZero: false, canvas.IsNarrow ? 5 : 6);
        var names = model.Rows.Max(row => TextWidth.Of(row.Name, NameSize));
        var endTick = TextWidth.Of(Tick(_scale.Max)) / 2;
        _left = canvas.IsNarrow ? TextWidth.Of(Tick(_scale.Min)) / 2 : Math.Min(names + 24, canvas.Width * 0.35);
        _right = canvas.Width - endTick - 2;
        _rowHeight = canvas.IsNarrow ? 62 : 48;
        _top = model.Limit is null ? 26 : 44;
    }

    public void Draw()
    {
        _canvas.Height = _top + (_rowHeight * _model.Rows.Count) + 4;
        DrawLimit();
        for (var i = 0; i < _model.Rows.Count; i++)
        {
            DrawGround(_model.Rows[i], _top + (i * _rowHeight));
        }

        DrawAxis();
        for (var i = 0; i < _model.Rows.Count; i++)
        {
            DrawRow(_model.Rows[i], _top + (i * _rowHeight));
        }
    }

    private double X(double value) => _left + ((value - _scale.Min) / (_scale.Max - _scale.Min) * (_right - _left));

    private string Tick(double value) => ChartNumbers.Tick(value, _scale, _model.Format) + _model.Format.Suffix;

    private void DrawLimit()
    {
        if (_model.Limit is { } limit)
        {
            var half = TextWidth.Of(limit.Name) / 2;
            var x = Math.Clamp(X(limit.Value), half, Math.Max(half, _canvas.Width - half));
            _canvas.Marks.Rect("sms-chart-region", X(limit.Value), _top, _right - X(limit.Value), _rowHeight * _model.Rows.Count)
                .Text("sms-chart-strong sms-chart-middle", x, 14, limit.Name);
        }
    }

    private void DrawAxis()
    {
        var bottom = _top + (_rowHeight * _model.Rows.Count);
        foreach (var tick in _scale.Ticks)
        {
            var isLimit = _model.Limit?.Value == tick;
            _canvas.Marks.Line(isLimit ? "sms-chart-zero" : "sms-chart-grid", X(tick), _top - 8, X(tick), bottom)
                .Text(isLimit ? "sms-chart-strong sms-chart-middle" : "sms-chart-tick sms-chart-middle", X(tick), _top - 13, Tick(tick));
        }

        if (_model.Limit is { } limit && !_scale.Ticks.Contains(limit.Value))
        {
            _canvas.Marks.Line("sms-chart-zero", X(limit.Value), _top - 8, X(limit.Value), bottom);
        }
    }

    private void DrawGround(DotRow row, double top)
    {
        if (row.IsOwn)
        {
            _canvas.Marks.Rect("sms-chart-own", 0, top, _canvas.Width, _rowHeight);
        }

        _canvas.Marks.Line("sms-chart-grid", 0, top, _canvas.Width, top);
    }

    private void DrawRow(DotRow row, double top)
    {
        var middle = _canvas.IsNarrow ? top + 40 : top + (_rowHeight / 2);
        var room = _canvas.IsNarrow ? _canvas.Width - 8 : _left - 20;
        _canvas.Marks.Block("sms-chart-name sms-chart-strong", row.IsOwn ? 6 : 0, _canvas.IsNarrow ? top + 12 : middle, TextWidth.Wrap(row.Name, room, _canvas.IsNarrow ? 1 : 2, NameSize));
        var known = row.Values.OfType<double>().ToList();
        if (known.Count > 1)
        {
            _canvas.Marks.Line("sms-chart-stroke sms-tone-muted", X(known.Min()), middle, X(known.Max()), middle);
        }

        var lanes = LanesOf(row);
        for (var kind = _model.Kinds.Count - 1; kind >= 0; kind--)
        {
            if (row.Values[kind] is { } value)
            {
                _canvas.Marks.Marker(_model.Kinds[kind].Shape, _model.Kinds[kind].Tone.Css(), X(value), middle + lanes[kind], 5);
            }
        }
    }

    private double[] LanesOf(DotRow row)
    {
        var last = new double[Lanes.Length];
        Array.Fill(last, double.NegativeInfinity);
        var lanes = new double[row.Values.Count];
        foreach (var kind in Enumerable.Range(0, lanes.Length).Where(kind => row.Values[kind] is not null).OrderBy(kind => row.Values[kind]))
        {
            var x = X(row.Values[kind]!.Value);
            var free = Math.Max(0, Array.FindIndex(last, taken => x - taken >= DotRoom));
            (lanes[kind], last[free]) = (Lanes[free], x);
        }

        return lanes;
    }
}
