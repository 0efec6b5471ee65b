using Microsoft.AspNetCore.Components;
using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Charts;

/// <summary>The frame round every chart and map: the finding as title, the drawing, key, source and the figures as a table.</summary>
public partial class ChartFigure
{
    /// <summary>The finding, one sentence without a full stop.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>What is drawn, with unit and price level.</summary>
    [Parameter]
    public string? What { get; set; }

    /// <summary>Heading level of the title: 2, 3 or 4.</summary>
    [Parameter]
    public int Level { get; set; } = 3;

    /// <summary>Marks the figure as holding example values or assumptions.</summary>
    [Parameter]
    public bool IsExample { get; set; }

    /// <summary>Further classes of the figure, such as a grid column.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>Where the figures come from.</summary>
    [Parameter]
    public RenderFragment? Source { get; set; }

    /// <summary>What forms and colours mean, where labels in the drawing do not say it.</summary>
    [Parameter]
    public RenderFragment? Key { get; set; }

    /// <summary>A remark that belongs to the drawing, such as "grenzen van nu".</summary>
    [Parameter]
    public RenderFragment? Note { get; set; }

    /// <summary>The same figures as a table.</summary>
    [Parameter]
    public RenderFragment? Table { get; set; }

    /// <summary>The drawing.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private string Css => string.IsNullOrEmpty(Class) ? "sms-figure" : "sms-figure " + Class;

    private string TableLabel => ChartNumbers.Fill(ChartTexts.TableLabel, Title);

    private MarkupString Diamond => !IsExample ? default : (MarkupString)
        $"<span class=\"sms-ex\" role=\"img\" aria-label=\"{SvgWriter.Escape(ChartTexts.ExampleValue)}\"></span>";
}
