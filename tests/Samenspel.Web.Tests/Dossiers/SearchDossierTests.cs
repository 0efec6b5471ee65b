using System.Net;
using System.Text.Json;
using Samenspel.Modules.Dossiers.Searching;
using Samenspel.Web.Tests.Demonstration;
using Samenspel.Web.Tests.Working;

namespace Samenspel.Web.Tests.Dossiers;

/// <summary>Searching in one dossier finds what the asker may read, and nothing else.</summary>
public sealed class SearchDossierTests(SamenspelHost host)
{
    [Theory]
    [InlineData("servicedesk", "De Servicedesk telt mee", true)]
    [InlineData("súdwest", "Sudwest doet mee", true)]
    [InlineData("cooperatie", "een coöperatie", true)]
    [InlineData("niet hier", "hier, maar dan niet", true)]
    [InlineData("\"niet hier\"", "hier, maar dan niet", false)]
    [InlineData("\"dan niet\" hier", "hier, maar dan niet", true)]
    [InlineData("“dan niet”", "maar dan niet", true)]
    [InlineData("\"open", "de deur is open", true)]
    [InlineData("ontbreekt hier", "hier", false)]
    public void Words_OccurWithoutCaseAndDiacritics_AndTogetherBetweenQuotes(string typed, string text, bool isThere) =>
        Assert.Equal(isThere, SearchWords.Of(typed).AreIn("", text));

    [Fact]
    public void Words_MayStandInTheTitleAndTheText() => Assert.True(SearchWords.Of("oosterkreek tegen").AreIn("Oosterkreek: besluit", "stemde tegen"));

    [Fact]
    public void Mark_ShowsTheTextAsItIs_AroundTheFirstFind()
    {
        var text = $"{new string('a', 300)} Coöperatie en coöperatie {new string('b', 300)}";

        var parts = SearchWords.Of("COOPERATIE").Mark(text, 60);

        Assert.Equal(["Coöperatie", "coöperatie"], parts.Where(part => part.IsFound).Select(part => part.Text));
        Assert.Equal(("…", false), parts[0]);
        Assert.Equal(("…", false), parts[^1]);
        Assert.Equal(60, parts.Sum(part => part.Text.Length) - 2);
        Assert.Contains(string.Concat(parts.Skip(1).SkipLast(1).Select(part => part.Text)), text, StringComparison.Ordinal);
    }

    [Fact]
    public void Mark_NeverCutsACharacterInTwo()
    {
        var text = string.Concat(Enumerable.Repeat("🏛", 100));

        Assert.All(Enumerable.Range(5, 20), longest => Assert.All(
            SearchWords.Of("x").Mark(text, longest).Where(part => part.Text != "…"),
            part => Assert.True(!char.IsLowSurrogate(part.Text[0]) && !char.IsHighSurrogate(part.Text[^1]))));
    }

    [Fact]
    public async Task Page_FindsAnswersDiscussionAndDecisions_EachWhereItIs()
    {
        var work = await WorkVisits.OpenAsync(host);
        await work.WriteAsync(work.Lead, WorkVisits.Each, work.Own, "Wij zoeken een kwintessens van beheer", share: true);
        await work.Lead.SendFormAsync($"{work.Question(WorkVisits.Each)}/reacties/nieuw", ("Text", "Kwintessens is een groot woord"));

        var page = await work.Other.PageAsync($"{work.Path}/zoeken?zoek=KWINTESSENS");

        Assert.Contains("2 vondsten", page.Text(), StringComparison.Ordinal);
        Assert.Equal(["vragen", "gesprek"], page.QuerySelectorAll("main section h2").Select(heading => heading.Id!).Where(id => id is "vragen" or "gesprek"));
        Assert.Equal(2, page.QuerySelectorAll("ul.sms-finds mark").Length);
        Assert.All(page.QuerySelectorAll("ul.sms-finds a"), link => Assert.Equal(work.Question(WorkVisits.Each), link.GetAttribute("href")));
        Assert.Single((await work.Other.PageAsync($"{work.Path}/zoeken?zoek=kwintessens&soort=gesprek")).QuerySelectorAll("ul.sms-finds li"));
        Assert.Equal($"{work.Path}/zoeken", (await work.Other.PageAsync(work.Path)).QuerySelector("main form[role=search]")!.GetAttribute("action"));
        Assert.Contains((await work.Other.PageAsync(work.Path)).QuerySelectorAll("nav a"), link => link.GetAttribute("href") == $"{work.Path}/zoeken");
    }

    [Fact]
    public async Task Page_NeverFindsWhatAnotherMunicipalityKeepsPrivate()
    {
        var work = await WorkVisits.OpenAsync(host);
        await work.WriteAsync(work.Lead, WorkVisits.Each, work.Own, "Zilvervosje blijft binnen", share: false);
        await work.Lead.SendFormAsync($"{work.Path}/inbreng/nieuw", ("Title", "Zilvervosje"), ("Text", "Alleen voor ons"));

        Assert.Equal(2, (await work.Lead.PageAsync($"{work.Path}/zoeken?zoek=zilvervosje")).QuerySelectorAll("ul.sms-finds li").Length);
        foreach (var other in new[] { work.Other, work.Colleague })
        {
            Assert.Contains("Niets gevonden", (await other.PageAsync($"{work.Path}/zoeken?zoek=zilvervosje")).Text(), StringComparison.Ordinal);
        }

        using var stranger = host.Visitor();
        Assert.NotEqual(HttpStatusCode.OK, (await stranger.GetAsync($"{work.Path}/zoeken?zoek=zilvervosje")).StatusCode);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("\"\"")]
    public async Task Page_WithTooLittleToLookFor_SaysHowMuchIsWanted(string typed)
    {
        using var visitor = host.Visitor();
        var path = await ExampleAsync(visitor);

        var answer = await visitor.GetAsync($"{path}/zoeken?zoek={Uri.EscapeDataString(typed)}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("ten minste 2", Assert.Single((await SamenspelHost.ReadAsync(answer)).Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OfAnExample_IsForEverybody_AlsoInEnglish()
    {
        using var visitor = host.Visitor("en");
        var path = await ExampleAsync(visitor);

        Assert.Empty((await visitor.PageAsync($"{path}/zoeken")).QuerySelectorAll("ul.sms-finds"));
        var page = await visitor.PageAsync($"{path}/zoeken?zoek=Papendrecht");

        Assert.Contains("One find", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Nothing found", (await visitor.PageAsync($"{path}/zoeken?zoek={new string('q', 100)}")).Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.GetAsync($"{path}/zoeken?zoek={new string('q', 101)}")).StatusCode);
    }

    [Fact]
    public async Task Page_OfTheRegion_FindsTheNoOfACouncil()
    {
        await using var site = new DemonstrationSite();
        var lead = await site.BecomeAsync(DemonstrationSite.Lead);
        var dossier = (await lead.PageAsync("/dossiers")).QuerySelectorAll("main a").First(link => link.TextContent.Trim() == "ICT-beheer Vierwaarden").GetAttribute("href")!;

        var page = await lead.PageAsync($"{dossier}/zoeken?zoek=oosterkreek afgewezen");

        Assert.Contains("afgewezen", page.QuerySelector("section[aria-labelledby=besluiten] ul.sms-finds")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_GivesTheSameFinds_AndRefusesTooShort()
    {
        using var visitor = host.Visitor();
        var id = (await ExampleAsync(visitor)).Split('/')[^1];

        var found = JsonDocument.Parse(await visitor.GetStringAsync($"/api/v1/dossiers/{id}/zoeken?zoek=papendrecht")).RootElement;

        Assert.Contains("Papendrecht", found.ToString(), StringComparison.Ordinal);
        Assert.Contains("deelnemers", found.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.GetAsync($"/api/v1/dossiers/{id}/zoeken?zoek=x")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.GetAsync($"/api/v1/dossiers/{id}/zoeken")).StatusCode);
    }

    private static async Task<string> ExampleAsync(HttpClient visitor) =>
        (await visitor.PageAsync("/dossiers")).QuerySelectorAll("main a").First(link => link.TextContent.Trim() == "IT-beheer Drechtsteden 2004").GetAttribute("href")!;

    [Theory]
    [InlineData("besluit college", "stappen")]
    [InlineData("wolderveen", "verloop")]
    public async Task Search_FindsWhatIsPlannedAndWhatHappened(string text, string kind)
    {
        await using var site = new DemonstrationSite();
        var lead = await site.BecomeAsync(DemonstrationSite.Lead);
        var path = (await DemonstrationSite.FindAsync(lead, "ICT-beheer Vierwaarden"))!;

        var page = await lead.PageAsync($"{path}/zoeken?zoek={Uri.EscapeDataString(text)}");

        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href")!.Contains($"soort={kind}", StringComparison.Ordinal));
    }
}
