using Microsoft.AspNetCore.Components;

namespace Samenspel.WebKit.Charts;

/// <summary>A range with its middle on a fixed axis, in a table cell; the zero line shows when the axis holds zero.</summary>
public sealed class RangeBar : CellChart
{
    /// <summary>Low end of the range (P10).</summary>
    [Parameter, EditorRequired]
    public double Low { get; set; }

    /// <summary>The middle (P50); no mark when null.</summary>
    [Parameter]
    public double? Middle { get; set; }

    /// <summary>High end of the range (P90).</summary>
    [Parameter, EditorRequired]
    public double High { get; set; }

    /// <summary>Left end of the axis: the same in every row.</summary>
    [Parameter, EditorRequired]
    public double From { get; set; }

    /// <summary>Right end of the axis: the same in every row.</summary>
    [Parameter, EditorRequired]
    public double To { get; set; }

    private protected override void Draw(SvgWriter svg)
    {
        ChartNumbers.RequireRange(High, Low, ChartNumbers.Largest, nameof(High));
        var (low, high) = (Place(Low, From, To, nameof(Low)), Place(High, From, To, nameof(High)));
        svg.Rect("sms-chart-band50", low, 2, Math.Max(0.5, high - low), Height - 4);
        if (From <= 0 && To >= 0)
        {
            var zero = Place(0, From, To, nameof(From));
            svg.Line("sms-cellchart-zero", zero, 0, zero, Height);
        }

        if (Middle is { } middle)
        {
            var x = Place(middle, From, To, nameof(Middle));
            svg.Line("sms-cellchart-middle", x, 0, x, Height);
        }
    }
}
