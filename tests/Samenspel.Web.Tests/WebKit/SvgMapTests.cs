using AngleSharp.Html.Parser;
using Samenspel.WebKit.Charts;
using Samenspel.WebKit.Maps;

namespace Samenspel.Web.Tests.WebKit;

public sealed class SvgMapTests
{
    [Fact]
    public async Task Map_OfARegion_LinksByKeyboardWithAName()
    {
        var page = new HtmlParser().ParseDocument((await MapExamples.Figures())[1]);
        var links = page.QuerySelectorAll("svg.sms-map a");
        Assert.Equal(7, links.Length);
        Assert.All(links, link => Assert.False(link.HasAttribute("tabindex")));
        Assert.All(links, link => Assert.NotEmpty(link.QuerySelector("title")!.TextContent));
        Assert.Equal("group", page.QuerySelector("svg.sms-map")!.GetAttribute("role"));
        Assert.Equal(3, page.QuerySelectorAll("mask").Length);
        Assert.Contains(page.QuerySelectorAll(".sms-map-labels.sms-only-wide text"), text => text.TextContent == "Papendrecht");
    }

    [Fact]
    public async Task Map_OfTheCountry_LeavesTheKeyboardToTheList()
    {
        var page = new HtmlParser().ParseDocument((await MapExamples.Figures())[0]);
        Assert.Equal("true", page.QuerySelector("svg.sms-map")!.GetAttribute("aria-hidden"));
        Assert.All(page.QuerySelectorAll("svg.sms-map a"), link => Assert.Equal("-1", link.GetAttribute("tabindex")));
        Assert.Equal("Kaart van Nederland.", page.QuerySelector("p.sms-vh")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll("path[fill='url(#nl-hatch)']").Length);
    }

    [Fact]
    public async Task Map_WithUnknownCodes_IsTheCountryWithoutThem()
    {
        var html = await Markup.Of<SvgMap>(new
        {
            Map = MapExamples.Netherlands,
            Id = "k",
            Title = "<T>",
            Label = "\"L\"",
            Focus = (string[])["GM9999"],
            Marks = new Dictionary<string, AreaMark> { ["GM9999"] = new(MapFill.Own) },
            Groups = (MapGroup[])[new("leeg", ["GM9999"], Letter: "A")],
        });
        Assert.Equal(342, html.Split("sms-fill-land").Length - 1);
        Assert.DoesNotMatch("NaN|<T>|style=", html);
    }

    [Fact]
    public void Labels_InARegion_DoNotOverlap()
    {
        var geometry = MapExamples.Netherlands.At(MapDetail.Region);
        var view = new MapView(geometry.BoxOf(MapExamples.Drechtsteden).Fit(1, 1.35), 680);
        var labels = new MapLabels(view, 13);
        var placed = geometry.Areas.Select(area => labels.Place(area, area.Name, isImportant: true)).OfType<PlacedLabel>().ToArray();
        Assert.InRange(placed.Length, 10, 120);
        for (var i = 0; i < placed.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                Assert.False(Box(placed[i]).Meets(Box(placed[j])), $"{placed[i].Lines[0]} overlaps {placed[j].Lines[0]}");
            }
        }
    }

    [Fact]
    public void Steps_OfManyValues_HaveRoundBoundsAndOneFillEach()
    {
        var steps = MapSteps.For(Enumerable.Range(1, 342).Select(i => i * 317.0), ValueFormat.Number);
        Assert.Equal([22000, 43000, 65000, 87000], steps.Bounds);
        Assert.Equal(MapFill.Step1, steps.FillOf(21_999));
        Assert.Equal(MapFill.Step2, steps.FillOf(22_000));
        Assert.Equal(MapFill.Step5, steps.FillOf(1e6));
        Assert.Equal(MapFill.NoData, steps.FillOf(null));
        Assert.Equal(6, steps.Key(withNoData: true).Count);
        Assert.Throws<ArgumentException>(() => MapSteps.For([], ValueFormat.Number));
        Assert.Throws<ArgumentException>(() => new MapSteps([2, 2], ValueFormat.Number));
        Assert.Equal(MapFill.Step5, MapSteps.For([7, 7, 7], ValueFormat.Number).FillOf(7));
    }

    private static MapBox Box(PlacedLabel label)
    {
        var half = label.Lines.Max(line => TextWidth.Of(line)) / 2;
        var high = label.Lines.Count * 7;
        return new MapBox(label.Middle.X - half, label.Middle.Y - high, label.Middle.X + half, label.Middle.Y + high);
    }
}
