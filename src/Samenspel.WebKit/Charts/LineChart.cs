using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Charts;

/// <summary>Lines over years with a point for every figure, a gap where none is known, and the name at the end of the line.</summary>
public sealed class LineChart : ChartComponent
{
    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public LineModel Model { get; set; } = null!;

    private protected override bool IsEmpty => !Model.Known.Any();

    private protected override void Draw(ChartCanvas canvas) => new LineDrawing(Model, canvas).Draw();

    private protected override ChartTable Tabulate() => new(
        Model.Corner,
        [.. Model.Series.Select(series => series.Name)],
        [.. Model.Years.Select((year, i) => new ChartRow(
            year.ToString(CultureInfo.InvariantCulture), [.. Model.Series.Select(series => Model.Format.Text(series.Values[i]))]))]);

    private protected override IEnumerable<KeyItem> Explain() =>
        Model.Series.Any(series => series.IsContext) ? [KeyItem.Line("sms-chart-context", ChartTexts.Others)] : [];
}
