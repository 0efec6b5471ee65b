using System.Text;
using Samenspel.WebKit.Charts;

namespace Samenspel.Web.Tests.WebKit;

/// <summary>All charts on one page, for tests that hold for every chart and for eyes.</summary>
internal static class ChartGallery
{
    public static async Task<IReadOnlyList<string>> Figures(string culture = "nl-NL") =>
    [
        await Markup.Of<BaselineChart>(new { Model = ChartExamples.Drechtsteden, Title = "Personeel kost samen meer dan vandaag, maar minder dan elk alleen", What = "Kosten van de gewenste ICT-formatie per jaar, prijspeil 2004, € 54.000 per fte", Label = "Drie situaties.", Level = 3, Source = "Bron: eindrapport van 9 augustus 2004" }, culture),
        await Markup.Of<BaselineChart>(new { Model = ChartExamples.Zuidwest, Title = "Samen is 22,6 tot 24,1 fte minder dan elk alleen", Label = "Drie situaties.", Span = ChartSpan.Half }, culture),
        await Markup.Of<FanChart>(new { Model = ChartExamples.Fan, Title = "Pas in het vijfde jaar draait het midden naar voordeel", What = "Opgeteld verschil met elk alleen doorgroeien, in miljoen euro. Boven nul: samen is goedkoper.", Label = "Waaiergrafiek.", Level = 2, IsExample = true }, culture),
        await Markup.Of<WaffleChart>(new { Title = "Kans op voordeel na vijf jaar", Filled = 59, ChildContent = Markup.Html("berekeningen zijn voordelig <b>tegenover elk alleen</b>.") }, culture),
        await Markup.Of<BarChart>(new { Model = ChartExamples.Bars, Title = "Dordrecht betaalt bijna de helft", What = "Kosten per jaar in euro", Label = "Staafgrafiek.", Source = "Bron: voorbeeld" }, culture),
        await Markup.Of<BarChart>(new { Model = ChartExamples.Grouped, Title = "Iedere gemeente betaalt meer dan vandaag en minder dan alleen", Label = "Staafgrafiek.", Span = ChartSpan.Full }, culture),
        await Markup.Of<BarChart>(new { Model = ChartExamples.Signed, Title = "Drie gemeenten gaan erop vooruit", Label = "Staafgrafiek." }, culture),
        await Markup.Of<LineChart>(new { Model = ChartExamples.Lines, Title = "Dordrecht geeft meer uit dan vergelijkbare gemeenten", What = "Overhead per inwoner in euro", Label = "Lijngrafiek." }, culture),
        await Markup.Of<SmallMultiples>(new { Model = ChartExamples.Multiples, Title = "Zwijndrecht stijgt het snelst", Label = "Zeven kleine lijngrafieken.", Span = ChartSpan.Full }, culture),
        await Markup.Of<ScatterChart>(new { Model = ChartExamples.Scatter, Title = "Elke groep van vier of meer haalt de grens", Label = "Spreidingsgrafiek." }, culture),
        await Markup.Of<DotPlot>(new { Model = ChartExamples.Dots, Title = "Bij ‘formatie nu’ betaalt Dordrecht meer dan alleen", Label = "Puntengrafiek." }, culture),
    ];

    public static async Task<string> Cells() => "<table class=\"utrecht-table utrecht-table--html-table\"><tbody><tr><th scope=\"row\">Balk</th><td>"
        + await Markup.Of<CellBar>(new { Value = 214.0, Max = 250.0, Label = "214 van 250" })
        + "</td></tr><tr><th scope=\"row\">Minder en meer</th><td>" + await Markup.Of<DivergingBar>(new { Less = 254588.0, More = 242212.0, Max = 404054.0 })
        + "</td></tr><tr><th scope=\"row\">Bereik</th><td>" + await Markup.Of<RangeBar>(new { Low = -1.4e6, Middle = 0.31e6, High = 1.9e6, From = -3e6, To = 3e6 })
        + "</td></tr><tr><th scope=\"row\">Uitslag</th><td>" + await Markup.Of<SwingBar>(new { AtLow = -0.49e6, AtHigh = 1.7e6, Middle = 0.8e6, From = -1e6, To = 2e6 })
        + "</td></tr></tbody></table>";

    public static async Task<string> Page()
    {
        var page = new StringBuilder("<!doctype html><html lang=\"nl\" class=\"samenspel-theme\"><head><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width\"><title>Grafieken</title>");
        foreach (var sheet in (string[])["tokens", "app", "charts"])
        {
            page.Append("<link rel=\"stylesheet\" href=\"../../src/Samenspel.Web/Client/styles/").Append(sheet).Append(".css\">");
        }

        page.Append("</head><body><main class=\"preview full\">");
        foreach (var figure in await Figures())
        {
            page.Append("<section class=\"sms-section\">").Append(figure).Append("</section>");
        }

        return page.Append("<section class=\"sms-section\">").Append(await Cells()).Append("</section></main></body></html>").ToString();
    }
}
