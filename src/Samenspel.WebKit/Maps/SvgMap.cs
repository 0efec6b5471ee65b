using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Samenspel.WebKit.Charts;

namespace Samenspel.WebKit.Maps;

/// <summary>
/// A map of municipalities drawn on the server, with key, note, source and a table; the island <c>sms-map</c> adds zoom and hover.
/// </summary>
public sealed class SvgMap : ComponentBase
{
    /// <summary>The boundaries.</summary>
    [Parameter, EditorRequired]
    public BoundaryMap Map { get; set; } = null!;

    /// <summary>An id that occurs once on the page; prefix of the drawing's own ids.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    /// <summary>The finding, one sentence without a full stop.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>One sentence that says what the map shows.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>What the colours stand for, with unit and year.</summary>
    [Parameter]
    public string? What { get; set; }

    /// <summary>Heading level of the title: 2, 3 or 4.</summary>
    [Parameter]
    public int Level { get; set; } = 3;

    /// <summary>Marks the map as holding example values.</summary>
    [Parameter]
    public bool IsExample { get; set; }

    /// <summary>Further classes of the figure.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>What each municipality shows, by code; codes the map does not know are left out.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, AreaMark> Marks { get; set; } = new Dictionary<string, AreaMark>();

    /// <summary>Names to show instead of the map's own, by code.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, string>? Names { get; set; }

    /// <summary>Groups with a line round them: up to three lie beside each other, more are thin lines on the border.</summary>
    [Parameter]
    public IReadOnlyList<MapGroup> Groups { get; set; } = [];

    /// <summary>The municipalities to fit in the picture; the whole country when null or empty.</summary>
    [Parameter]
    public IReadOnlyCollection<string>? Focus { get; set; }

    /// <summary>Room round the focus, as a share of its size.</summary>
    [Parameter]
    public double Margin { get; set; } = 0.12;

    /// <summary>Width of the picture divided by its height, for a focus.</summary>
    [Parameter]
    public double Ratio { get; set; } = 1.35;

    /// <summary>Names that must be shown when there is room at all, the most important first; marked ones when null.</summary>
    [Parameter]
    public IReadOnlyList<string>? Labelled { get; set; }

    /// <summary>Whether the map can be zoomed by the island.</summary>
    [Parameter]
    public bool IsZoomable { get; set; } = true;

    /// <summary>What the fills mean; groups are added by themselves.</summary>
    [Parameter]
    public IReadOnlyList<MapKeyItem> Key { get; set; } = [];

    /// <summary>A remark such as "grenzen van nu".</summary>
    [Parameter]
    public RenderFragment? Note { get; set; }

    /// <summary>Where boundaries and figures come from.</summary>
    [Parameter]
    public RenderFragment? Source { get; set; }

    /// <summary>The same facts as a table; leave out when the page holds them as a list already.</summary>
    [Parameter]
    public RenderFragment? Table { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var drawing = new MapDrawing(this);
        var html = drawing.Draw();
        var key = drawing.DrawKey();
        builder.OpenComponent<ChartFigure>(0);
        builder.AddComponentParameter(1, nameof(ChartFigure.Title), Title);
        builder.AddComponentParameter(2, nameof(ChartFigure.What), What);
        builder.AddComponentParameter(3, nameof(ChartFigure.Level), Level);
        builder.AddComponentParameter(4, nameof(ChartFigure.IsExample), IsExample);
        builder.AddComponentParameter(5, nameof(ChartFigure.Class), ("sms-mapfigure " + Class).TrimEnd());
        builder.AddComponentParameter(6, nameof(ChartFigure.Source), Source);
        builder.AddComponentParameter(7, nameof(ChartFigure.Note), Note is null ? null : Wrap(Note));
        builder.AddComponentParameter(8, nameof(ChartFigure.Table), Table);
        builder.AddComponentParameter(9, nameof(ChartFigure.ChildContent), (RenderFragment)(inner => inner.AddMarkupContent(0, html)));
        builder.AddComponentParameter(10, nameof(ChartFigure.Key), key is null ? null : (RenderFragment)(inner => inner.AddMarkupContent(0, key)));
        builder.CloseComponent();
    }

    private static RenderFragment Wrap(RenderFragment note) => builder =>
    {
        builder.OpenElement(0, "p");
        builder.AddAttribute(1, "class", "sms-source");
        builder.AddContent(2, note);
        builder.CloseElement();
    };
}
