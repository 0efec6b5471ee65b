using Microsoft.AspNetCore.Components;

namespace Samenspel.WebKit.Charts;

/// <summary>Dots of several kinds on one axis, a row for each municipality; kinds differ in form as well as in colour.</summary>
public sealed class DotPlot : ChartComponent
{
    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public DotPlotModel Model { get; set; } = null!;

    private protected override bool IsEmpty => Model.Rows.All(row => row.Values.All(value => value is null));

    private protected override void Draw(ChartCanvas canvas) => new DotPlotDrawing(Model, canvas).Draw();

    private protected override ChartTable Tabulate() => new(
        Model.RowHead,
        [.. Model.Kinds.Select(kind => kind.Name)],
        [.. Model.Rows.Select(row => new ChartRow(row.Name, [.. row.Values.Select(value => Model.Format.Text(value))], row.IsOwn))]);

    private protected override IEnumerable<KeyItem> Explain() => Model.Kinds.Select(kind => KeyItem.Marker(kind.Shape, kind.Tone, kind.Name));
}
