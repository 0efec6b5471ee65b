using Samenspel.WebKit.Charts;

namespace Samenspel.Web.Tests.WebKit;

public sealed class ChartLimitTests
{
    private static readonly string LongName = string.Join(' ', Enumerable.Repeat("Nuenen, Gerwen en Nederwetten-Achtkarspelen", 12));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-1e19)]
    public void Models_WithAValueThatIsNoNumber_Refuse(double value)
    {
        Assert.Throws<ArgumentException>(() => Bars(value));
        Assert.Throws<ArgumentException>(() => new LineModel("Jaar", [2024], [new LineSeries("a", ChartTone.Series1, [value])], ValueFormat.Number));
        Assert.Throws<ArgumentException>(() => new FanModel("Jaar", [2024], [new FanBand(0, 0, 0, 0, value)], ValueFormat.Number));
        Assert.Throws<ArgumentException>(() => new BaselineModel(new(1), new(value), new(3), ValueFormat.Number));
        Assert.Throws<ArgumentException>(() => new DotPlotModel("g", [DotPlotModel.Kind(0, "k")], [new("r", [value])], ValueFormat.Number));
        Assert.Throws<ArgumentException>(() => new ScatterModel(
            new("x", ValueFormat.Number), new("y", ValueFormat.Number), [new("k", MarkerShape.Circle, ChartTone.Series1)], [new(value, 1, 0, "p")]));
    }

    [Fact]
    public void Models_ThatDoNotFit_Refuse()
    {
        Assert.Throws<ArgumentException>(() => new BarModel("g", ["a", "b"], [new BarSeries("s", ChartTone.Series1, [1])], ValueFormat.Number));
        Assert.Throws<ArgumentException>(() => new DotPlotModel("g", [DotPlotModel.Kind(0, "k"), DotPlotModel.Kind(0, "l")], [], ValueFormat.Number));
        Assert.Throws<ArgumentException>(() => new DotPlotModel("g", [DotPlotModel.Kind(0, "k")], [new("r", [1, 2])], ValueFormat.Number));
        Assert.Throws<ArgumentException>(() => new LineModel("j", [2024, 2023], [], ValueFormat.Number));
        Assert.Throws<ArgumentException>(() => new FanModel("j", [2024], [new FanBand(5, 4, 3, 2, 1)], ValueFormat.Number));
        Assert.Throws<ArgumentException>(() => new BaselineModel(new(-1), new(1), new(1), ValueFormat.Number));
        Assert.Throws<ArgumentException>(() => new BaselineModel(new(1), new(5, 2), new(1), ValueFormat.Number));
    }

    [Fact]
    public async Task Chart_WithoutFigures_SaysSoAndDrawsNothing()
    {
        var html = await Markup.Of<LineChart>(new { Model = new LineModel("Jaar", [], [], ValueFormat.Number), Title = "T", Label = "L" });
        Assert.Contains("geen cijfers", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<details", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1e17)]
    [InlineData(-1e17)]
    [InlineData(-0.0001)]
    public async Task Charts_WithOneValue_AreDrawn(double value)
    {
        string[] all =
        [
            await Draw<BarChart>(Bars(value)),
            await Draw<LineChart>(new LineModel("Jaar", [2024], [new LineSeries("a", ChartTone.Series1, [value])], ValueFormat.Euro)),
            await Draw<FanChart>(new FanModel("Jaar", [2024], [new FanBand(value, value, value, value, value)], ValueFormat.Euro)),
            await Draw<SmallMultiples>(new MultiplesModel("Jaar", [2024], [new ChartPanel("a", [value])], ValueFormat.Euro)),
            await Draw<DotPlot>(new DotPlotModel("g", [DotPlotModel.Kind(0, "k")], [new("r", [value])], ValueFormat.Euro, new ReferenceLine("grens", 0))),
            await Draw<ScatterChart>(new ScatterModel(
                new("x", ValueFormat.Number), new("y", ValueFormat.Euro), [new("k", MarkerShape.Cross, ChartTone.Series6)], [new(value, value, 0, "p", true)])),
        ];
        Assert.All(all, html => Assert.Contains("sms-only-narrow", html, StringComparison.Ordinal));
        Assert.All(all, html => Assert.DoesNotMatch("NaN|∞|Infinity|width=\"-", html));
    }

    [Fact]
    public async Task Bars_SixtyWithLongNames_KeepEveryNameInTheTable()
    {
        var model = new BarModel("Gemeente", [.. Enumerable.Range(1, 60).Select(i => $"{LongName} {i}")],
            [new BarSeries("s", ChartTone.Joint, [.. Enumerable.Range(1, 60).Select(i => (double?)i)])], ValueFormat.Euro);
        var html = await Draw<BarChart>(model);
        Assert.Contains($"{LongName} 60</th>", html, StringComparison.Ordinal);
        Assert.Contains("…</text>", html, StringComparison.Ordinal);
        Assert.Equal(120, html.Split("sms-chart-mark").Length - 1);
    }

    [Fact]
    public async Task Lines_MoreThanSix_KeepOnlyTheHighlightedInColour()
    {
        var series = Enumerable.Range(0, 20).Select(i => new LineSeries($"lijn {i}", ChartTone.Series1, [i, i + 1], IsHighlight: i == 7));
        var html = await Draw<LineChart>(new LineModel("Jaar", [2023, 2024], [.. series], ValueFormat.Number));
        Assert.Equal(2, html.Split("class=\"sms-chart-line").Length - 1);
        Assert.Contains("overige", html, StringComparison.Ordinal);
        Assert.Contains("lijn 19</th>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_WithMarkup_AreEscaped()
    {
        var html = await Markup.Of<BarChart>(new
        {
            Model = new BarModel("<b>", ["<script>\"'&"], [new BarSeries("<i>", ChartTone.Joint, [1])], ValueFormat.Number),
            Title = "<u>",
            Label = "\"><script>",
        });
        Assert.DoesNotMatch("<(script|b|i|u)>", html);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public async Task Waffle_OutsideAHundred_Refuses(int filled) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Markup.Of<WaffleChart>(new { Title = "T", Filled = filled }));

    [Fact]
    public async Task Cells_OutsideTheAxis_StayInsideTheCell()
    {
        Assert.Contains("width=\"100\"", await Markup.Of<CellBar>(new { Value = 900.0, Max = 100.0 }), StringComparison.Ordinal);
        Assert.Contains("aria-hidden", await Markup.Of<CellBar>(new { Value = (double?)null, Max = 0.0 }), StringComparison.Ordinal);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Markup.Of<RangeBar>(new { Low = 2.0, High = 1.0, From = 0.0, To = 3.0 }));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Markup.Of<DivergingBar>(new { Less = -2.0, Max = 3.0 }));
    }

    private static BarModel Bars(double value) => new("g", ["a"], [new BarSeries("s", ChartTone.Series1, [value])], ValueFormat.Euro);

    private static Task<string> Draw<T>(object model)
        where T : ChartComponent => Markup.Of<T>(new { Model = model, Title = "T", Label = "L" });
}
