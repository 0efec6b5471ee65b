using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Samenspel.WebKit.Charts;

/// <summary>The sign of a kind of point, beside its name in text or a table; the name says what it is.</summary>
public sealed class ChartMarker : ComponentBase
{
    private const double Size = 16;

    /// <summary>Which sign.</summary>
    [Parameter, EditorRequired]
    public PointKind Kind { get; set; } = null!;

    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddMarkupContent(
        0, new SvgWriter().Begin(Size, Size, "sms-chart-marker", label: null).Marker(Kind.Shape, Kind.Tone.Css(), Size / 2, Size / 2, 5).End());
}
