using Microsoft.AspNetCore.Components;

namespace Samenspel.WebKit.Charts;

/// <summary>A stretch of time on a fixed axis, in a table cell; an end that is not certain is open.</summary>
public sealed class SpanBar : CellChart
{
    /// <summary>First day of the stretch.</summary>
    [Parameter, EditorRequired]
    public DateOnly Start { get; set; }

    /// <summary>Last day of the stretch; it runs to the end of the axis when null.</summary>
    [Parameter]
    public DateOnly? End { get; set; }

    /// <summary>Left end of the axis: the same in every row.</summary>
    [Parameter, EditorRequired]
    public DateOnly From { get; set; }

    /// <summary>Right end of the axis: the same in every row.</summary>
    [Parameter, EditorRequired]
    public DateOnly To { get; set; }

    /// <summary>Draws the last part open, because the end is inferred.</summary>
    [Parameter]
    public bool IsEndInferred { get; set; }

    private protected override void Draw(SvgWriter svg)
    {
        var (start, end) = (At(Start, nameof(Start)), At(End ?? To, nameof(End)));
        svg.Rect("sms-chart-grid sms-spanbar-track", 0, (Height / 2) - 0.5, Width, 1);
        var tail = IsEndInferred ? Math.Min(6, (end - start) / 2) : 0;
        svg.Rect("sms-chart-mark " + ChartTone.Joint.Css(), start, 3, Math.Max(1, end - start - tail), Height - 6);
        if (tail > 0)
        {
            svg.Rect("sms-spanbar-open", end - tail, 3, tail, Height - 6);
        }
    }

    private double At(DateOnly day, string name) => Place(day.DayNumber, From.DayNumber, To.DayNumber, name);
}
