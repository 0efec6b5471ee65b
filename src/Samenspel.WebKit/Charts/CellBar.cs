using Microsoft.AspNetCore.Components;

namespace Samenspel.WebKit.Charts;

/// <summary>A bar from zero in a table cell.</summary>
public sealed class CellBar : CellChart
{
    /// <summary>The value; nothing is drawn when it is not known.</summary>
    [Parameter, EditorRequired]
    public double? Value { get; set; }

    /// <summary>The value at which the bar is full: the same in every row.</summary>
    [Parameter, EditorRequired]
    public double Max { get; set; }

    /// <summary>Its meaning.</summary>
    [Parameter]
    public ChartTone Tone { get; set; } = ChartTone.Joint;

    private protected override void Draw(SvgWriter svg)
    {
        var end = Value is { } value ? Place(value, 0, Max, nameof(Value)) : 0;
        svg.Rect("sms-chart-mark " + Tone.Css(), 0, 2, end, Height - 4);
    }
}
