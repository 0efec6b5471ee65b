using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Samenspel.WebKit.Charts;

/// <summary>
/// A small drawing in a table cell. The number stands in the table too, so without a label it is hidden from assistive technology.
/// </summary>
public abstract class CellChart : ComponentBase
{
    private protected const double Width = 100;
    private protected const double Height = 16;

    /// <summary>One sentence for who cannot see the drawing; leave out when a neighbouring cell holds the numbers.</summary>
    [Parameter]
    public string? Label { get; set; }

    private protected abstract void Draw(SvgWriter svg);

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var svg = new SvgWriter().Begin(Width, Height, "sms-cellchart", Label, stretch: true);
        Draw(svg);
        builder.AddMarkupContent(0, svg.End());
    }

    /// <summary>The place of a value between two ends; what lies outside is drawn at the end.</summary>
    private protected static double Place(double value, double from, double to, string name)
    {
        ChartNumbers.Require(value, name);
        return to <= from ? 0 : Math.Clamp((value - from) / (to - from), 0, 1) * Width;
    }
}
