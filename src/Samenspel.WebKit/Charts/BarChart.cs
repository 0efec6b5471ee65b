using Microsoft.AspNetCore.Components;

namespace Samenspel.WebKit.Charts;

/// <summary>Horizontal bars from zero, each with its value; grouped when there are more series.</summary>
public sealed class BarChart : ChartComponent
{
    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public BarModel Model { get; set; } = null!;

    private protected override bool IsEmpty => !Model.Known.Any();

    private protected override void Draw(ChartCanvas canvas) => new BarDrawing(Model, canvas).Draw();

    private protected override ChartTable Tabulate() => new(
        Model.Corner,
        [.. Model.Series.Select(series => series.Name)],
        [.. Model.Categories.Select((name, i) =>
            new ChartRow(name, [.. Model.Series.Select(series => Model.Format.Text(series.Values[i]))], i == Model.Own))]);

    // The first group names its bars directly; the key repeats it for the reader who scrolled past.
    private protected override IEnumerable<KeyItem> Explain() =>
        Model.Series.Count < 2 ? [] : Model.Series.Select(series => KeyItem.Box("sms-chart-mark " + series.Tone.Css(), series.Name));
}
