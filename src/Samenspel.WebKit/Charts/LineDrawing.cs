namespace Samenspel.WebKit.Charts;

/// <summary>Draws one layout of <see cref="LineModel"/>.</summary>
internal sealed class LineDrawing(LineModel model, ChartCanvas canvas)
{
    private readonly List<LineSeries> _named =
        [.. model.Series.Where(series => !series.IsContext && series.Values.Any(value => value is not null))];

    public void Draw()
    {
        canvas.Height = canvas.IsNarrow ? 270 : 330;
        var width = canvas.IsNarrow ? 96.0 : 170;
        var labels = _named.Select(series => TextWidth.Wrap(series.Name, width, 3)).ToArray();
        var room = labels.SelectMany(lines => lines).Select(line => TextWidth.Of(line)).DefaultIfEmpty(-8).Max() + 22;
        var scale = NiceScale.For(model.Known, model.FromZero);
        var plot = canvas.Plot(scale, model.Format, model.Years[0], model.Years[^1], room);
        plot.DrawValues(canvas.Marks, model.Format);
        plot.DrawYears(canvas.Marks, model.Years[0], model.Years[^1], names: null, canvas.IsNarrow ? 4 : 6);
        foreach (var series in model.Series.OrderByDescending(one => one.IsContext))
        {
            DrawSeries(canvas.Marks, plot, model.Years, series);
        }

        DrawLabels(plot, labels);
    }

    /// <summary>The line in runs of years that follow each other, so that a missing year stays a gap.</summary>
    public static void DrawSeries(SvgWriter svg, PlotArea plot, IReadOnlyList<int> years, LineSeries series, double marker = 4)
    {
        var css = series.IsContext ? "sms-chart-context" : "sms-chart-line " + series.Tone.Css();
        foreach (var run in Runs(years, series.Values))
        {
            if (run.Count > 1)
            {
                svg.Points(css, run.Select(point => (plot.X(point.Year), plot.Y(point.Value))));
            }

            if (!series.IsContext)
            {
                run.ForEach(point => svg.Marker(series.Tone.Shape(), series.Tone.Css(), plot.X(point.Year), plot.Y(point.Value), marker));
            }
            else if (run.Count == 1)
            {
                svg.Marker(MarkerShape.Circle, ChartTone.Muted.Css(), plot.X(run[0].Year), plot.Y(run[0].Value), 2);
            }
        }
    }

    private static IEnumerable<List<(int Year, double Value)>> Runs(IReadOnlyList<int> years, IReadOnlyList<double?> values)
    {
        // Series every second year have no gaps between them: the usual step counts, not one.
        var step = years.Count < 2 ? 1 : years.Skip(1).Select((year, i) => year - years[i]).Min();
        var run = new List<(int, double)>();
        for (var i = 0; i < years.Count; i++)
        {
            var isGap = values[i] is null || (run.Count > 0 && years[i] - run[^1].Item1 > step);
            if (isGap && run.Count > 0)
            {
                yield return run;
                run = [];
            }

            if (values[i] is { } value)
            {
                run.Add((years[i], value));
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private void DrawLabels(PlotArea plot, IReadOnlyList<string>[] labels)
    {
        var ends = _named.Select(LastPoint).ToArray();
        var heights = labels.Select(lines => lines.Count * 15.0 + 1).ToArray();
        var places = PlotArea.Spread([.. ends.Select(end => plot.Y(end.Value))], heights, 2, canvas.Height - 12);
        for (var i = 0; i < ends.Length; i++)
        {
            var (x, y) = (plot.X(ends[i].Year), plot.Y(ends[i].Value));
            var at = plot.Right + 20;
            if (Math.Abs(places[i] - y) > 6 || x < plot.Right - 1)
            {
                canvas.Marks.Points("sms-chart-leader", [(x + 6, y), (plot.Right + 8, places[i]), (at - 3, places[i])]);
            }

            canvas.Marks.Block("sms-chart-name", at, places[i], labels[i], 15);
        }
    }

    private (int Year, double Value) LastPoint(LineSeries series)
    {
        var last = Enumerable.Range(0, model.Years.Count).Last(i => series.Values[i] is not null);
        return (model.Years[last], series.Values[last]!.Value);
    }
}
