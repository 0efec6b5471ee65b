using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Samenspel.WebKit.Charts;

namespace Samenspel.WebKit.Maps;

/// <summary>
/// Municipalities and partnerships with lines between them, drawn on the server on their place on the map; the island <c>sms-network</c>
/// pulls them apart, and <c>sms-map</c> adds zoom and hover.
/// </summary>
public sealed class RelationMap : ComponentBase
{
    /// <summary>The boundaries.</summary>
    [Parameter, EditorRequired]
    public BoundaryMap Map { get; set; } = null!;

    /// <summary>The finding, one sentence without a full stop.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>One sentence that says what the drawing shows.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>Who is in the network; those that are not on the map are left out.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<RelationNode> Nodes { get; set; } = [];

    /// <summary>Lines between places in <see cref="Nodes"/>.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<(int From, int To)> Lines { get; set; } = [];

    /// <summary>What the drawing stands for.</summary>
    [Parameter]
    public string? What { get; set; }

    /// <summary>The municipalities to fit in the picture; the whole country when empty.</summary>
    [Parameter]
    public IReadOnlyCollection<string> Focus { get; set; } = [];

    /// <summary>Heading level of the title: 2, 3 or 4.</summary>
    [Parameter]
    public int Level { get; set; } = 2;

    /// <summary>Further classes of the figure.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>What the kinds of nodes mean.</summary>
    [Parameter]
    public IReadOnlyList<(RelationKind Kind, string Text)> Key { get; set; } = [];

    /// <summary>Where the facts come from.</summary>
    [Parameter]
    public RenderFragment? Source { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var html = new RelationDrawing(this).Draw();
        var key = RelationDrawing.DrawKey(Key);
        builder.OpenComponent<ChartFigure>(0);
        builder.AddComponentParameter(1, nameof(ChartFigure.Title), Title);
        builder.AddComponentParameter(2, nameof(ChartFigure.What), What);
        builder.AddComponentParameter(3, nameof(ChartFigure.Level), Level);
        builder.AddComponentParameter(4, nameof(ChartFigure.Class), ("sms-mapfigure " + Class).TrimEnd());
        builder.AddComponentParameter(5, nameof(ChartFigure.Source), Source);
        builder.AddComponentParameter(6, nameof(ChartFigure.ChildContent), (RenderFragment)(inner => inner.AddMarkupContent(0, html)));
        builder.AddComponentParameter(7, nameof(ChartFigure.Key), key is null ? null : (RenderFragment)(inner => inner.AddMarkupContent(0, key)));
        builder.CloseComponent();
    }
}
