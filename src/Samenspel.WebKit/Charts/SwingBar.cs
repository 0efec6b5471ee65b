using Microsoft.AspNetCore.Components;

namespace Samenspel.WebKit.Charts;

/// <summary>
/// How far one uncertain number moves an outcome from its middle, in a table cell: a row of a tornado. What lies below the middle is a loss,
/// what lies above it a gain; the zero line shows when the axis holds zero.
/// </summary>
public sealed class SwingBar : CellChart
{
    /// <summary>The outcome with the number low.</summary>
    [Parameter, EditorRequired]
    public double AtLow { get; set; }

    /// <summary>The outcome with the number high.</summary>
    [Parameter, EditorRequired]
    public double AtHigh { get; set; }

    /// <summary>The outcome with everything at its middle: the same in every row.</summary>
    [Parameter, EditorRequired]
    public double Middle { get; set; }

    /// <summary>Left end of the axis: the same in every row.</summary>
    [Parameter, EditorRequired]
    public double From { get; set; }

    /// <summary>Right end of the axis: the same in every row.</summary>
    [Parameter, EditorRequired]
    public double To { get; set; }

    private protected override void Draw(SvgWriter svg)
    {
        var middle = Place(Middle, From, To, nameof(Middle));
        var (low, high) = (Place(Math.Min(AtLow, AtHigh), From, To, nameof(AtLow)), Place(Math.Max(AtLow, AtHigh), From, To, nameof(AtHigh)));
        Part(svg, ChartTone.Loss, low, Math.Min(high, middle));
        Part(svg, ChartTone.Gain, Math.Max(low, middle), high);
        if (From <= 0 && To >= 0)
        {
            var zero = Place(0, From, To, nameof(From));
            svg.Line("sms-cellchart-zero", zero, 0, zero, Height);
        }

        svg.Line("sms-cellchart-middle", middle, 0, middle, Height);
    }

    private static void Part(SvgWriter svg, ChartTone tone, double from, double to)
    {
        if (to > from)
        {
            svg.Rect("sms-chart-mark " + tone.Css(), from, 2, to - from, Height - 4);
        }
    }
}
