using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Samenspel.WebKit.Charts;

namespace Samenspel.Web.Tests.WebKit;

public sealed class ChartTests
{
    [Fact]
    public async Task Charts_All_HaveLabelNoStyleAndTwoLayouts()
    {
        foreach (var html in await ChartGallery.Figures())
        {
            Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
            Assert.DoesNotContain("NaN", html, StringComparison.Ordinal);
            var page = Parse(html);
            var drawings = page.QuerySelectorAll("svg[role=img]");
            Assert.NotEmpty(drawings);
            Assert.All(drawings, svg => Assert.False(string.IsNullOrWhiteSpace(svg.GetAttribute("aria-label"))));
            if (page.QuerySelector("figure") is not null)
            {
                Assert.NotNull(page.QuerySelector("svg.sms-only-wide"));
                Assert.StartsWith("0 0 358 ", page.QuerySelector("svg.sms-only-narrow")!.GetAttribute("viewBox"), StringComparison.Ordinal);
                Assert.NotNull(page.QuerySelector("figcaption > :is(h2, h3)"));
                Assert.NotEmpty(page.QuerySelectorAll("details.sms-data table tbody tr"));
            }
        }
    }

    [Fact]
    public async Task Charts_All_StayInsideTheirDrawing()
    {
        foreach (var svg in (await ChartGallery.Figures()).SelectMany(html => Parse(html).QuerySelectorAll("svg.sms-chart-svg")))
        {
            var size = svg.GetAttribute("viewBox")!.Split(' ').Select(Number).ToArray();
            foreach (var text in svg.QuerySelectorAll("text"))
            {
                var width = TextWidth.Of(text.TextContent, text.ClassList.Contains("sms-chart-big") ? 16 : 13);
                var left = Number(text.GetAttribute("x")!) - (text.ClassList.Contains("sms-chart-end") ? width : text.ClassList.Contains("sms-chart-middle") ? width / 2 : 0);
                Assert.True(left >= -1 && left + width <= size[2] + 1, $"'{text.TextContent}' runs from {left} to {left + width} in {size[2]}");
                Assert.InRange(Number(text.GetAttribute("y")!), 8, size[3] + 1);
            }
        }
    }

    [Fact]
    public async Task Table_OfBars_HoldsEveryValueOfTheChart()
    {
        var html = Parse(await Markup.Of<BarChart>(new { Model = ChartExamples.Grouped, Title = "T", Label = "L" }));
        var cells = html.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent).ToArray()).ToArray();
        for (var i = 0; i < ChartExamples.Grouped.Categories.Count; i++)
        {
            Assert.Equal(ChartExamples.Grouped.Series.Select(series => series.Values[i] is { } value ? $"€\u00a0{value:N0}".Replace(',', '.') : "geen cijfer"), cells[i]);
        }

        var bars = html.QuerySelectorAll("svg.sms-only-wide rect.sms-chart-mark").Select(bar => Number(bar.GetAttribute("width")!)).ToArray();
        var values = Enumerable.Range(0, 7).SelectMany(i => ChartExamples.Grouped.Series.Select(series => series.Values[i])).OfType<double>().ToArray();
        Assert.Equal(values.Length, bars.Length);
        var scale = bars.Max() / values.Max();
        Assert.All(values.Zip(bars), pair => Assert.InRange(pair.Second, (pair.First * scale) - 0.11, (pair.First * scale) + 0.11));
    }

    [Fact]
    public async Task Baselines_OfDrechtsteden_ShowBothDifferencesOfTheReport()
    {
        var html = await Markup.Of<BaselineChart>(new { Model = ChartExamples.Drechtsteden, Title = "T", Label = "L" });
        Assert.Contains("+\u00a0€\u00a01.458.000", html, StringComparison.Ordinal);
        Assert.Contains("\u2212\u00a0€\u00a01.763.100", html, StringComparison.Ordinal);
        Assert.Contains("107,65 fte", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Baselines_OfZuidwest_ShowTheRange()
    {
        var html = await Markup.Of<BaselineChart>(new { Model = ChartExamples.Zuidwest, Title = "T", Label = "L" });
        Assert.Contains("\u221222,6 tot \u221224,1\u00a0fte", html, StringComparison.Ordinal);
        Assert.Contains("+3,5 tot +5\u00a0fte", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Baselines_InEnglish_UseEnglishWordsAndNumbers()
    {
        var html = await Markup.Of<BaselineChart>(new { Model = ChartExamples.Drechtsteden, Title = "T", Label = "L" }, "en-GB");
        Assert.Contains("Each alone", html, StringComparison.Ordinal);
        Assert.Contains("€\u00a05,813,100", html, StringComparison.Ordinal);
        Assert.Contains("Show as table", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_WithMissingYears_LeavesAGap()
    {
        var html = Parse(await Markup.Of<LineChart>(new { Model = ChartExamples.Lines, Title = "T", Label = "L" }));
        Assert.Equal(2, html.QuerySelectorAll("svg.sms-only-wide path.sms-chart-line.sms-tone-2").Length);
        Assert.Equal(8, html.QuerySelectorAll("svg.sms-only-wide rect.sms-chart-mark.sms-tone-2").Length);
        Assert.Equal(4, html.QuerySelectorAll("tbody td").Count(cell => cell.TextContent == "geen cijfer"));
    }

    [Fact]
    public async Task Line_OverYears_PutsEachPointAboveItsYearAndAtItsHeight()
    {
        var html = Parse(await Markup.Of<LineChart>(new { Model = ChartExamples.Lines, Title = "T", Label = "L" })).QuerySelector("svg.sms-only-wide")!;
        var points = html.QuerySelectorAll("circle").Select(point => (X: Number(point.GetAttribute("cx")!), Y: Number(point.GetAttribute("cy")!))).ToArray();
        var ticks = html.QuerySelectorAll("text.sms-chart-tick").ToDictionary(tick => tick.TextContent, tick => (X: Number(tick.GetAttribute("x")!), Y: Number(tick.GetAttribute("y")!)));
        Assert.Equal(10, points.Length);
        Assert.Equal(points[3].X, ticks["2020"].X, 0.11);
        Assert.Equal(points[9].X, ticks["2026"].X, 0.11);
        var unit = (ticks["0"].Y - ticks["400"].Y) / 400;
        Assert.All(points.Zip(ChartExamples.Lines.Series[0].Values), pair => Assert.Equal(ticks["0"].Y - 4.5 - (pair.Second!.Value * unit), pair.First.Y, 0.3));
    }

    [Fact]
    public async Task Waffle_Of59_Fills59Squares()
    {
        var html = Parse(await Markup.Of<WaffleChart>(new { Title = "Kans", Filled = 59 }));
        Assert.Equal(59, html.QuerySelectorAll(".sms-waffle-on").Length);
        Assert.Equal(41, html.QuerySelectorAll(".sms-waffle-off").Length);
        Assert.Contains("59 van de 100", html.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1.0, 2.0, 2)]
    [InlineData(2.0, -1.0, 2)]
    [InlineData(1.5, 2.0, 1)]
    [InlineData(-1.0, 0.0, 1)]
    [InlineData(1.0, 1.0, 0)]
    public async Task Swing_OfTwoOutcomes_IsCutAtTheMiddle(double one, double other, int parts)
    {
        var html = Parse(await Markup.Of<SwingBar>(new { AtLow = one, AtHigh = other, Middle = 1.0, From = -2.0, To = 2.0 }));

        var bars = html.QuerySelectorAll("rect").Select(bar => (From: Number(bar.GetAttribute("x")!), Width: Number(bar.GetAttribute("width")!))).ToArray();
        Assert.Equal(parts, bars.Length);
        Assert.Equal(Math.Abs(other - one) * 25, bars.Sum(bar => bar.Width), 0.01);
        Assert.All(bars, bar => Assert.True(bar.From >= 75 || bar.From + bar.Width <= 75.01, "A part crosses the middle."));
        Assert.NotNull(html.QuerySelector(".sms-cellchart-zero"));
    }

    [Fact]
    public async Task Charts_DrawnTwice_AreEqual() => Assert.Equal(await ChartGallery.Page(), await ChartGallery.Page());

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
