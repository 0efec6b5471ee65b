using System.Net;
using AngleSharp.Dom;

namespace Samenspel.Web.Tests.Digests;

/// <summary>The page on which people choose what they hear by mail.</summary>
public sealed class DigestPageTests(DigestSite site) : IClassFixture<DigestSite>
{
    [Fact]
    public async Task Page_BeforeAChoice_IsOffAndShowsWhatWouldBeSent()
    {
        var page = await (await site.BecomeAsync("lisa-meijer")).PageAsync(DigestSite.Page);

        Assert.Equal("Berichten", page.Heading());
        Assert.Contains("U krijgt nu geen overzicht per e-mail.", page.Text(), StringComparison.Ordinal);
        Assert.Equal("Never", page.QuerySelector("input[name=Rhythm][checked]")!.GetAttribute("value"));
        Assert.Contains(Preview(page), line => line.Contains("Besluit van het college: Wat-besluit", StringComparison.Ordinal));
        Assert.Equal(0, await site.RoundAsync());
        Assert.Null(await site.ChoiceAsync("lisa-meijer"));
    }

    [Fact]
    public async Task Page_InEnglish_SharesNoHeadingButtonOrLegendWithTheDutchPage()
    {
        var dutch = await (await site.BecomeAsync("lisa-meijer")).PageAsync(DigestSite.Page);
        var english = await (await site.BecomeAsync("lisa-meijer", "en")).PageAsync(DigestSite.Page);

        Assert.Equal("Messages", english.Heading());
        Assert.InRange(Labels(dutch).Count, 6, int.MaxValue);
        Assert.Equal(Labels(dutch).Count, Labels(english).Count);
        Assert.Empty(Labels(dutch).Intersect(Labels(english)));
        Assert.DoesNotMatch(@"\b(het|een|voor|niet|wordt|dagen)\b", string.Join(' ', Labels(english)));
    }

    [Fact]
    public async Task Choice_WithSeveralFaults_NamesThemAllAndKeepsNothing()
    {
        var browser = await site.BecomeAsync("jan-schouten");

        var answer = await DigestSite.ChooseAsync(browser, "Weekly", "Someday", "");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(
            ["Kies de dag van de week waarop u het overzicht wilt.", "Kies waarover u bericht wilt, of kies ‘Nooit’."], (await SamenspelHost.ReadAsync(answer)).Faults());

        var other = await SamenspelHost.ReadAsync(await DigestSite.ChooseAsync(browser, "7", "Monday", "Turn Gossip"));
        Assert.Equal(
            ["Kies hoe vaak u een overzicht wilt: nooit, elke werkdag of elke week.", "Kies waarover u bericht wilt, of kies ‘Nooit’."], other.Faults());
        Assert.Null(await site.ChoiceAsync("jan-schouten"));
    }

    [Fact]
    public async Task Choice_IsKeptAndShownAgain_WithTheNextMoment()
    {
        var browser = await site.ChoosesAsync("noor-dekker", "Weekly", "Turn Shared");
        var page = await browser.PageAsync($"{DigestSite.Page}?gewijzigd=keuze");

        Assert.Contains("Uw keuze is bewaard.", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Het volgende overzicht komt maandag 23 november, 07:00", page.Text(), StringComparison.Ordinal);
        Assert.Equal(["Turn", "Shared"], page.QuerySelectorAll("input[name=Topics][checked]").Select(one => one.GetAttribute("value")!));
    }

    [Fact]
    public async Task Choice_OfADossierThatIsNotOnesOwn_IsForgotten()
    {
        _ = await site.ChoosesAsync("ria-kramer", "Weekly", DigestSite.Topics, $"{Guid.CreateVersion7()}");

        Assert.Equal("", (await site.ChoiceAsync("ria-kramer"))!.Muted);
    }

    [Fact]
    public async Task Page_OfAVisitor_AsksToSignIn_AndMyMunicipalityOffersIt()
    {
        using var visitor = site.Host.Visitor();
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync(new Uri(DigestSite.Page, UriKind.Relative))).StatusCode);
        Assert.NotEmpty((await (await site.BecomeAsync("noor-dekker")).PageAsync("/mijn-gemeente")).QuerySelectorAll($"main a[href='{DigestSite.Page}']"));
    }

    private static List<string> Preview(IDocument page) => [.. page.QuerySelectorAll("[aria-labelledby=voorbeeld] li").Select(one => one.TextContent.Trim())];

    private static HashSet<string> Labels(IDocument page) => [.. page.QuerySelectorAll("main h1, main h2, main button, main legend").Select(one => one.TextContent.Trim())];
}
