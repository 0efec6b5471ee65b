using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Charts;

/// <summary>Draws one layout of the two baselines.</summary>
internal sealed class BaselineDrawing
{
    private const double BarHeight = 38;
    private const double RowHeight = 78;
    private const double Inset = 10;
    private readonly BaselineModel _model;
    private readonly ChartCanvas _canvas;
    private readonly double _left;
    private readonly double _most;
    private readonly double _right;

    public BaselineDrawing(BaselineModel model, ChartCanvas canvas)
    {
        _model = model;
        _canvas = canvas;
        _left = canvas.IsNarrow ? 82 : 106;
        BaselineAmount[] all = [model.Today, model.Joint, model.Alone];
        _most = all.Max(amount => amount.Most);

        // The longest bar holds its amount inside; a shorter one may need room beside it.
        _right = canvas.Width - 2;
        foreach (var amount in all)
        {
            var share = _most == 0 ? 0 : amount.Most / _most;
            var text = TextWidth.Of(_model.Amount(amount), 16) + (2 * Inset);
            if (!FitsInside(text, share * (_right - _left)) && _left + (share * (_right - _left)) + text > canvas.Width)
            {
                _right = Math.Max(_left + 60, share == 0 ? _right : _left + ((canvas.Width - _left - text) / share));
            }
        }
    }

    public void Draw()
    {
        double[] tops = [2, 2 + RowHeight, 2 + (2 * RowHeight)];
        var bottom = tops[2] + BarHeight;
        var (today, joint) = (X(_model.Today.Most), X(_model.Joint.Most));
        DrawRow(ChartTexts.Today, _model.Today, ChartTone.Today, tops[0]);
        DrawRow(ChartTexts.Joint, _model.Joint, ChartTone.Joint, tops[1]);
        DrawRow(ChartTexts.Alone, _model.Alone, ChartTone.Alone, tops[2]);
        _canvas.Marks.Line("sms-chart-guide", today, tops[0] + BarHeight, today, tops[1] - 12)
            .Line("sms-chart-guide", joint, tops[1] + BarHeight, joint, tops[2] - 12)
            .Line("sms-chart-zero", _left, tops[0], _left, bottom);
        DrawBracket(today, joint, tops[1], _model.AgainstToday, _model.Joint.Most - _model.Today.Low);
        DrawBracket(joint, X(_model.Alone.Most), tops[2], _model.AgainstAlone, _model.Joint.Most - _model.Alone.Low);
        _canvas.Height = bottom + 4;
    }

    private static bool FitsInside(double text, double bar) => bar >= text;

    private double X(double value) => _most == 0 ? _left : _left + (value / _most * (_right - _left));

    private void DrawRow(string name, BaselineAmount amount, ChartTone tone, double top)
    {
        var middle = top + (BarHeight / 2);
        var lines = amount.Detail is null ? [] : TextWidth.Wrap(amount.Detail, _left - 6, 1);
        _canvas.Marks.Block("sms-chart-name sms-chart-big sms-chart-strong", 0, lines.Count == 0 ? middle : middle - 8, [name])
            .Block("sms-chart-tick", 0, middle + 10, lines)
            .Rect("sms-chart-mark " + tone.Css(), _left, top, X(amount.Low) - _left, BarHeight)
            .Rect("sms-chart-extra " + tone.Css(), X(amount.Low), top, X(amount.Most) - X(amount.Low), BarHeight);
        var text = _model.Amount(amount);
        var end = X(amount.Most);
        var beside = end + Inset + TextWidth.Of(text, 16) <= _canvas.Width;
        if (beside)
        {
            _canvas.Marks.Text("sms-chart-value sms-chart-big", end + Inset, middle + 5.5, text);
        }
        else
        {
            var inside = X(amount.Low) - _left >= TextWidth.Of(text, 16) + (2 * Inset) ? X(amount.Low) : end;
            _canvas.Marks.Text("sms-chart-value sms-chart-big sms-chart-end sms-chart-inside", inside - Inset, middle + 5.5, text);
        }
    }

    // A bracket hangs above the lower of its two bars, from the end of the one to the end of the other.
    private void DrawBracket(double from, double to, double top, string text, double difference)
    {
        var tone = difference == 0 ? ChartTone.Muted.Css() : BaselineModel.Tone(difference).Css();
        var (low, high) = (Math.Min(from, to), Math.Max(from, to));
        var y = top - 12;
        _canvas.Marks.Points("sms-chart-stroke " + tone, [(low, top - 4), (low, y), (high, y), (high, top - 4)]);
        var half = TextWidth.Of(text, 16) / 2;
        var x = Math.Clamp((low + high) / 2, _left + half, Math.Max(_left + half, _canvas.Width - half));
        _canvas.Marks.Text("sms-chart-big sms-chart-strong sms-chart-middle sms-chart-halo sms-chart-tonetext " + tone, x, y - 6, text);
    }
}
