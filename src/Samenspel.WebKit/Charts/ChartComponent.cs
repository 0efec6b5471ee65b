using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Charts;

/// <summary>What all charts share: the frame, a layout for each width, and the table made of the same figures.</summary>
public abstract class ChartComponent : ComponentBase
{
    /// <summary>The finding, one sentence without a full stop.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>One sentence that says what the drawing shows; read aloud instead of the drawing.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

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

    /// <summary>How much of the page the figure gets.</summary>
    [Parameter]
    public ChartSpan Span { get; set; }

    /// <summary>Where the figures come from, as plain text.</summary>
    [Parameter]
    public string? Source { get; set; }

    /// <summary>Where the figures come from, with links; instead of <see cref="Source"/>.</summary>
    [Parameter]
    public RenderFragment? SourceContent { get; set; }

    /// <summary>A remark that belongs to the drawing.</summary>
    [Parameter]
    public RenderFragment? Note { get; set; }

    private protected abstract bool IsEmpty { get; }

    /// <summary>Draws one layout.</summary>
    private protected abstract void Draw(ChartCanvas canvas);

    private protected abstract ChartTable? Tabulate();

    private protected virtual IEnumerable<KeyItem> Explain() => [];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var span = Span switch { ChartSpan.Half => " sms-chart--half", ChartSpan.Full => " sms-chart--full", _ => "" };
        builder.OpenComponent<ChartFigure>(0);
        builder.AddComponentParameter(1, nameof(ChartFigure.Title), Title);
        builder.AddComponentParameter(2, nameof(ChartFigure.What), What);
        builder.AddComponentParameter(3, nameof(ChartFigure.Level), Level);
        builder.AddComponentParameter(4, nameof(ChartFigure.IsExample), IsExample);
        builder.AddComponentParameter(5, nameof(ChartFigure.Class), ("sms-chart" + span + " " + Class).TrimEnd());
        builder.AddComponentParameter(6, nameof(ChartFigure.Source), SourceContent ?? Fragment(SourceLine()));
        builder.AddComponentParameter(7, nameof(ChartFigure.Note), Note);
        if (IsEmpty)
        {
            builder.AddComponentParameter(8, nameof(ChartFigure.ChildContent),
                Fragment($"<p class=\"sms-chart-none\">{SvgWriter.Escape(ChartTexts.NoFigures)}</p>"));
        }
        else
        {
            builder.AddComponentParameter(8, nameof(ChartFigure.ChildContent), Fragment(Layouts()));
            builder.AddComponentParameter(9, nameof(ChartFigure.Key), Fragment(KeyItem.List([.. Explain()])));
            builder.AddComponentParameter(10, nameof(ChartFigure.Table), Fragment(Tabulate()?.Markup(Title)));
        }

        builder.CloseComponent();
    }

    private string? SourceLine() => string.IsNullOrEmpty(Source) ? null : SvgWriter.Escape(Source);

    private string Layouts()
    {
        var html = new StringBuilder(8192);
        if (Span == ChartSpan.Full)
        {
            html.Append(Layout(1120, "sms-only-full"));
        }

        return html.Append(Layout(Span == ChartSpan.Half ? 520 : 680, "sms-only-wide"))
            .Append(Layout(ChartCanvas.NarrowWidth, "sms-only-narrow")).ToString();
    }

    private string Layout(double width, string css)
    {
        var canvas = new ChartCanvas(width);
        Draw(canvas);
        return canvas.Finish(css, Label);
    }

    private static RenderFragment? Fragment(string? html) => html is null ? null : builder => builder.AddMarkupContent(0, html);
}
