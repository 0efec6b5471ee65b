using Microsoft.AspNetCore.Components;
using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Charts;

/// <summary>A chance as so many of a hundred squares, with the number in words; needs no table, the number is the text.</summary>
public partial class WaffleChart
{
    private const int Columns = 20;
    private const double Pitch = 16;

    /// <summary>Whose chance it is, such as "Kans op voordeel na vijf jaar".</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>How many of the hundred squares are filled: 0 to 100.</summary>
    [Parameter, EditorRequired]
    public int Filled { get; set; }

    /// <summary>Heading level of the title: 2 or 3.</summary>
    [Parameter]
    public int Level { get; set; } = 3;

    /// <summary>The sentence that says what the squares count.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private string Count => ChartNumbers.Fill(ChartTexts.OfHundred, Filled);

    private MarkupString Squares
    {
        get
        {
            var svg = new SvgWriter().Begin(Columns * Pitch, 100 / Columns * Pitch, "sms-waffle-svg", $"{Title}: {Count}");
            for (var i = 0; i < 100; i++)
            {
                svg.Rect(i < Filled ? "sms-waffle-on" : "sms-waffle-off", (i % Columns * Pitch) + 1, (i / Columns * Pitch) + 1, Pitch - 3, Pitch - 3);
            }

            return (MarkupString)svg.End();
        }
    }

    protected override void OnParametersSet() => ChartNumbers.RequireRange(Filled, 0, 100, nameof(Filled));
}
