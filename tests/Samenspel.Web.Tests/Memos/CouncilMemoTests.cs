using System.Net;
using System.Text.RegularExpressions;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;
using Samenspel.Web.Tests.Running;

namespace Samenspel.Web.Tests.Memos;

/// <summary>The council memo says what the dossier says, on the page and in the file, and nothing that is not in it.</summary>
public sealed partial class CouncilMemoTests(SamenspelHost host)
{
    [Fact]
    public async Task Memo_OfAnExample_HasTheAmountsOfTheBusinessCase()
    {
        var visitor = host.Visitor("nl");
        var path = await visitor.ExampleAsync(CaseVisits.Drechtsteden);
        var row = (await visitor.PageAsync($"{path}/businesscase")).QuerySelectorAll("tbody tr").Select(one => one.Children.Select(cell => CaseVisits.Plain(cell.TextContent)).ToList())
            .First(cells => cells.Count == 8 && cells[0] == "Papendrecht" && cells[2].StartsWith('€'));

        var memo = await visitor.MemoAsync(path, "Papendrecht");

        Assert.Equal("Gemeente Papendrecht", memo.QuerySelector(".rb-g")!.TextContent.Trim());
        var shown = memo.QuerySelectorAll(".rb-t tbody tr").Select(one => one.Children.Select(cell => CaseVisits.Plain(cell.TextContent)).ToList()).ToList();
        Assert.Equal(row[2..5], shown.Select(cells => cells[2]));
        Assert.Equal(["4", "13,2"], new[] { shown[0][1], shown[2][1] });
        Assert.Equal(row[5], $"+ {shown[0][4].Replace(" duurder", "", StringComparison.Ordinal)}");
        Assert.Equal(row[6], $"− {shown[2][4].Replace(" goedkoper", "", StringComparison.Ordinal)}");
        Assert.Contains("Samen is duurder dan nu en goedkoper dan alleen.", memo.Under("cost"), StringComparison.Ordinal);
        Assert.Contains("Prijspeil 2004, € 54.000 per fte", memo.Under("cost"), StringComparison.Ordinal);
        Assert.Contains("Bron: ", memo.QuerySelector(".rb-f")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Memo_OfAnExample_SaysHowSureAgainstBothBaselinesAndMarksWhatIsAJudgement()
    {
        var visitor = host.Visitor("nl");
        var path = await visitor.ExampleAsync(CaseVisits.Drechtsteden);
        var memo = await visitor.MemoAsync(path, "Papendrecht");
        var chances = (await visitor.PageAsync($"{path}/businesscase")).QuerySelectorAll("details[id^=per-gemeente-] tbody tr, [id^=per-gemeente-] tbody tr")
            .Where(row => row.QuerySelector("th")!.TextContent.Trim() == "Papendrecht").Select(row => CaseVisits.Plain(row.Children[^2].TextContent).Replace(" %", "", StringComparison.Ordinal)).ToList();

        var sure = memo.Under("certainty");

        Assert.Equal(2, chances.Count);
        Assert.Equal(chances.Order(StringComparer.Ordinal), OfHundred().Matches(sure).Select(match => match.Groups["n"].Value).Order(StringComparer.Ordinal));
        Assert.Single(memo.QuerySelectorAll("[aria-labelledby=brief-certainty] .sms-ex"));
        Assert.Contains("voorbeeldwaarde", memo.QuerySelector(".rb-f")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Memo_WithAConsentToCome_AsksItWithItsGroundsAndWhatIsNotAsked()
    {
        var lead = host.Member();
        var path = await ToConsentAsync(lead);

        var memo = await lead.MemoAsync(path, "Dordrecht");

        Assert.Equal("Toestemming voor Proef", memo.Heading());
        var ask = memo.Under("ask");
        Assert.Contains("Geef het college toestemming om de regeling aan te gaan (Wgr, artikel 1).", ask, StringComparison.Ordinal);
        Assert.Contains("U kunt dit alleen weigeren wegens strijd met het recht of strijd met het algemeen belang.", ask, StringComparison.Ordinal);
        Assert.Contains("Wij vragen u niet de regeling zelf vast te stellen.", ask, StringComparison.Ordinal);
        Assert.Contains("Stand op 21 november 2026 in de andere raden (Toestemming): nog geen raad heeft besloten.", memo.Under("planning"), StringComparison.Ordinal);
        Assert.Contains("geen zienswijze", memo.Under("planning"), StringComparison.Ordinal);
        Assert.Contains("is in dit dossier niet vastgelegd", memo.Under("whatif"), StringComparison.Ordinal);
        Assert.Contains("zonder Dordrecht verder", memo.Under("whatif"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Memo_AtTheFirstGate_AsksTheWhatDecisionAndSaysWhatComesFirst()
    {
        var lead = host.Member();
        var path = await lead.BegunAsync();

        var memo = await lead.MemoAsync(path, "Papendrecht");

        Assert.Equal("Wat-besluit: Proef", memo.Heading());
        Assert.Contains("Eerst moet de stap ‘Onderzoek beginnen’ klaar zijn.", memo.Under("ask"), StringComparison.Ordinal);
        Assert.Contains("Wij vragen u nog niet hoe", memo.Under("ask"), StringComparison.Ordinal);
        Assert.Contains("Een dag is nog niet afgesproken.", memo.Under("ask"), StringComparison.Ordinal);
        Assert.Contains("geen berekende businesscase", memo.QuerySelector(".rb-tools")!.TextContent, StringComparison.Ordinal);
        Assert.Null(memo.QuerySelector(".rb-t"));
        Assert.Null(memo.QuerySelector("[aria-labelledby=brief-why]"));
    }

    [Fact]
    public async Task Memo_AfterTheCouncilDecided_SaysSoAndAsksNothing()
    {
        var lead = host.Member();
        var path = await ToConsentAsync(lead);
        await lead.RecordedAsync(path, "enter-arrangement/council-consent", await lead.PartyAsync(path, "Dordrecht"), "granted", "20-11-2026");

        var ask = (await lead.MemoAsync(path, "Dordrecht")).Under("ask");

        Assert.Contains("Uw raad heeft besloten op 20 november 2026: Toestemming, verleend.", ask, StringComparison.Ordinal);
        Assert.DoesNotContain("Geef het college", ask, StringComparison.Ordinal);
        Assert.Contains("verleend: Dordrecht", (await lead.MemoAsync(path, "Papendrecht")).Under("planning"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "Hoe zeker is dit?", "uiterlijk 30 april: kaders voor het begrotingsjaar", "12 weken voor uw zienswijze op de ontwerpbegroting", "vóór 15 september")]
    [InlineData("en", "How sure is this?", "by 30 April: ", "12 weeks for your ", "before 15 September")]
    public async Task Word_SaysWhatThePageSays(string language, params string[] told)
    {
        var visitor = host.Visitor(language);
        var path = await visitor.MemoPathAsync(await visitor.ExampleAsync(CaseVisits.Drechtsteden), "Papendrecht");
        var memo = await visitor.PageAsync(path);
        var page = CaseVisits.Plain(memo.QuerySelector("article")!.TextContent);

        var word = await visitor.WordAsync(path);

        Assert.All(told, text => Assert.Contains(text, page, StringComparison.Ordinal));
        var all = string.Join(' ', word);
        foreach (var text in memo.QuerySelectorAll("article h1, article h2, article dt, article dd, article li, article section > p, article .rb-t td, article .rb-t tbody th, article footer p").Select(one => CaseVisits.Plain(one.TextContent)))
        {
            Assert.Contains(text, all, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Check_OfTheSameMemoIsTheSame_AndOfAnotherIsNot()
    {
        var visitor = host.Visitor("nl");
        var path = await visitor.ExampleAsync(CaseVisits.Drechtsteden);

        var (one, again, other) = (await CheckAsync(visitor, path, "Papendrecht"), await CheckAsync(visitor, path, "Papendrecht"), await CheckAsync(visitor, path, "Zwijndrecht"));

        Assert.Matches("^[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}$", one);
        Assert.Equal(one, again);
        Assert.NotEqual(one, other);
    }

    [Fact]
    public async Task Memo_OfADossierThatOneDoesNotSee_IsNotThere()
    {
        var lead = host.Member();
        var path = await lead.BegunAsync();
        var memo = await lead.MemoPathAsync(path, "Dordrecht");
        var stranger = await host.MemberAsync("brief@elders.test", "GM0363");

        foreach (var address in new[] { $"{path}/raadsbrief", memo, $"{memo}/brief.docx" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(address)).StatusCode);
        }

        await lead.PageAsync($"{path}/raadsbrief/{Guid.CreateVersion7(SamenspelHost.Now)}", HttpStatusCode.NotFound);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.GetAsync($"{path}/raadsbrief/{Guid.CreateVersion7(SamenspelHost.Now)}/brief.docx")).StatusCode);
    }

    [Fact]
    public async Task Memo_WithoutQuestionAndAmounts_SaysWhereToBegin()
    {
        var lead = host.Member();
        var path = await lead.OpenAsync(20_000, 30_000);

        var page = await lead.MemoAsync(path, "A");

        Assert.Contains("nog geen raadsbrief te maken", page.Text(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"main a[href='{path}/proces']"));
        Assert.NotNull(page.QuerySelector($"main a[href='{path}/businesscase']"));
        Assert.Null(page.QuerySelector("article.rb"));
    }

    [Fact]
    public async Task List_WithOneParticipant_SaysThatItTakesTwo()
    {
        var lead = host.Member();
        var path = await lead.OpenAsync(20_000);

        var page = await lead.PageAsync($"{path}/raadsbrief");

        Assert.Contains("ten minste twee deelnemers", page.Text(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"main a[href='{path}/deelnemers']"));
    }

    [Fact]
    public async Task Memo_IsReachedFromTheDecisionsAndTheDossier()
    {
        var lead = host.Member();
        var path = await lead.BegunAsync();
        var memos = $"/dossiers/{path.Split('/')[^1]}/raadsbrief";

        Assert.Equal(memos, (await lead.PageAsync($"{path}/besluiten")).Link("Raadsbrieven")?.GetAttribute("href"));
        Assert.NotNull((await lead.PageAsync(path)).QuerySelector($"nav a[href='{memos}']"));
    }

    [Fact]
    public async Task Print_HidesWhatIsNotOfTheMemoAndIsOneSheet()
    {
        var visitor = host.Visitor("nl");
        var page = await visitor.PageAsync("/");
        var styles = await visitor.GetStringAsync(page.QuerySelectorAll("link[rel=stylesheet]")[0].GetAttribute("href"));

        Assert.Matches(@"@page memo\s*\{[^}]*A4", styles);
        Assert.Contains(".rb-tools", styles[styles.LastIndexOf("@page memo", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    private static async Task<string> CheckAsync(HttpClient visitor, string path, string name) =>
        CheckNumber().Match((await visitor.MemoAsync(path, name)).QuerySelector(".rb-f p")!.TextContent).Groups["n"].Value;

    // Everything before the consent, for both; the councils have no view.
    private static async Task<string> ToConsentAsync(HttpClient lead)
    {
        var path = await lead.BegunAsync();
        (string What, string Outcome)[] steps =
        [
            ("start-research/college-start", "adopted"), ("what-decision/college-what", "adopted"), ("what-decision/council-what", "adopted"), ("how-decision/college-draft", "adopted"), ("enter-arrangement/council-view", "none"),
        ];
        foreach (var name in new[] { "Dordrecht", "Papendrecht" })
        {
            var party = await lead.PartyAsync(path, name);
            foreach (var (what, outcome) in steps)
            {
                await lead.RecordedAsync(path, what, party, outcome, "10-11-2026");
            }
        }

        return path;
    }

    [GeneratedRegex(@"in (?<n>\d+) van de 100", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OfHundred();

    [GeneratedRegex(@"Controlegetal (?<n>[0-9a-f ]+)\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CheckNumber();
}
