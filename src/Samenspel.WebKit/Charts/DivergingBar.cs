using Microsoft.AspNetCore.Components;

namespace Samenspel.WebKit.Charts;

/// <summary>
/// Less to the left and more to the right of one zero line, in a table cell: both differences of one municipality side by side.
/// </summary>
public sealed class DivergingBar : CellChart
{
    /// <summary>How much less: zero or more.</summary>
    [Parameter]
    public double Less { get; set; }

    /// <summary>How much more: zero or more.</summary>
    [Parameter]
    public double More { get; set; }

    /// <summary>The amount at which either side is full: the same in every row.</summary>
    [Parameter, EditorRequired]
    public double Max { get; set; }

    private protected override void Draw(SvgWriter svg)
    {
        ChartNumbers.RequireRange(Less, 0, ChartNumbers.Largest, nameof(Less));
        ChartNumbers.RequireRange(More, 0, ChartNumbers.Largest, nameof(More));
        var less = Place(Less, 0, Max, nameof(Less)) / 2;
        var more = Place(More, 0, Max, nameof(More)) / 2;
        svg.Rect("sms-chart-mark " + ChartTone.Gain.Css(), (Width / 2) - less, 2, less, Height - 4)
            .Rect("sms-chart-mark " + ChartTone.Loss.Css(), Width / 2, 2, more, Height - 4)
            .Line("sms-cellchart-zero", Width / 2, 0, Width / 2, Height);
    }
}
