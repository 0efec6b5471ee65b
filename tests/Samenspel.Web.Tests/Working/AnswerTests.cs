using System.Net;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.Running;

namespace Samenspel.Web.Tests.Working;

/// <summary>Questions of a phase are answered, each or together; how-questions wait.</summary>
public sealed class AnswerTests(SamenspelHost host)
{
    [Fact]
    public async Task Phase_ShowsGoalActorsQuestionsOutputsWarningsAndHelp()
    {
        var work = await WorkVisits.OpenAsync(host);

        var page = await work.Lead.PageAsync($"{work.Track}/explore");

        Assert.Equal("Fase 1: Verkennen", page.Heading());
        foreach (var id in new[] { "doel", "waarschuwingen", "vragen", "resultaten", "inspiratie" })
        {
            Assert.NotNull(page.QuerySelector($"h2#{id}"));
        }

        Assert.Equal(23, page.QuerySelectorAll("table.wk-questions tbody tr").Length);
        Assert.Contains(page.QuerySelectorAll("a"), link => link.GetAttribute("href") == $"{work.Track}/resultaten/choice");
        Assert.Contains((await work.Lead.PageAsync($"{work.Path}/proces")).QuerySelectorAll("ol.pr-rail a"), link => link.GetAttribute("href") == $"{work.Track}/explore");
        await work.Lead.PageAsync($"{work.Track}/bestaat-niet", HttpStatusCode.NotFound);
        await work.Lead.PageAsync($"{work.Path}/proces/9/explore", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Question_ForEach_IsAnsweredWhenAllShared()
    {
        var work = await WorkVisits.OpenAsync(host);
        await work.WriteAsync(work.Lead, WorkVisits.Each, work.Own, "Wij willen hulp", share: true);
        Assert.Contains("1 van 2 beantwoord", (await work.Lead.PageAsync($"{work.Track}/vragen?zoek=hulp")).Text(), StringComparison.Ordinal);

        await work.WriteAsync(work.Other, WorkVisits.Each, work.Others, "Wij ook", share: true);

        var answered = await work.Lead.PageAsync($"{work.Track}/vragen?toon=beantwoord");
        Assert.Single(answered.QuerySelectorAll("table.wk-questions tbody tr"));
        Assert.Contains("Antwoorden van Dordrecht, Papendrecht", answered.Text(), StringComparison.Ordinal);
        Assert.Contains("Wij ook", await WorkVisits.RawAsync(work.Lead, $"{work.Track}/vragen.csv?toon=beantwoord"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_AnsweredTogether_KeepsItsVersions_AndTheSecondWriterSeesBoth()
    {
        var work = await WorkVisits.OpenAsync(host);
        await work.WriteAsync(work.Lead, WorkVisits.Together, null, "Alle ICT-taken");
        var (action, late) = await work.Other.FillInAsync(work.Form(WorkVisits.Together), ("Text", "Alleen het netwerk"));
        await work.WriteAsync(work.Lead, WorkVisits.Together, null, "Alle ICT-taken behalve telefonie");

        var refused = await work.Other.PostAsync(action, late);

        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        var both = await SamenspelHost.ReadAsync(refused);
        Assert.Contains("Alleen het netwerk", both.Text(), StringComparison.Ordinal);
        Assert.Contains("Alle ICT-taken behalve telefonie", both.Text(), StringComparison.Ordinal);
        var page = await work.Lead.PageAsync(work.Question(WorkVisits.Together));
        Assert.Contains("Versie 1", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Versie 2", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HowQuestion_WhileParked_CanBeWrittenDownAndNotAnswered()
    {
        var work = await WorkVisits.OpenAsync(host);
        await work.WriteAsync(work.Lead, WorkVisits.How, null, "Misschien een gemeenschappelijke regeling");

        Assert.Contains("geparkeerd, opgeschreven", (await work.Lead.PageAsync($"{work.Track}/vragen?toon=geparkeerd&zoek=gemeenschappelijke")).Text(), StringComparison.Ordinal);
        Assert.Contains("Opgeschreven zolang de vraag geparkeerd staat", (await work.Lead.PageAsync(work.Question(WorkVisits.How))).Text(), StringComparison.Ordinal);
        const string Each = "shared-service.contracts";
        Assert.Contains("geparkeerd", Assert.Single(await work.Lead.SendFormAsync(work.Form(Each, work.Own), ("Text", "Drie contracten"), ("Share", "true")).RefusedAsync(HttpStatusCode.Conflict)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HowQuestion_BehindAnOpenLock_IsAnsweredAtOnce()
    {
        var lead = host.Member();
        var path = await lead.BegunAsync(more: [("Tracks[0].StartPhase", "organise"), ("Tracks[0].StartedOn", "7-6-2025"), ("Tracks[0].StartGround", "Raadsbesluit 2025-118")]);

        await lead.SendFormAsync($"{path}/proces/1/vragen/{WorkVisits.How}/antwoord", ("Text", "Een gemeenschappelijke regeling"));

        Assert.Contains("Antwoord van allen samen", (await lead.PageAsync($"{path}/proces/1/vragen/{WorkVisits.How}")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithFaults_NamesAll_AndTakesEachKindOfAnswer()
    {
        var work = await WorkVisits.OpenAsync(host);
        Assert.Equal(2, (await work.Lead.SendFormAsync(work.Form("shared-service.ambition", work.Own), ("Value", "6"), ("Text", new string('x', 10_001))).RefusedAsync()).Count);
        Assert.Single(await work.Lead.SendFormAsync(work.Form("needs.best-fit", work.Own), ("Value", "misschien")).RefusedAsync());
        Assert.Single(await work.Lead.SendFormAsync(work.Form("research.money"), ("Value", "veel")).RefusedAsync());
        Assert.Single(await work.Lead.SendFormAsync(work.Form(WorkVisits.Each, work.Own), ("Text", "   ")).RefusedAsync());

        Assert.Equal(HttpStatusCode.Redirect, (await work.Lead.SendFormAsync(work.Form("research.money"), ("Value", "1.250.000,50"))).StatusCode);
        Assert.Contains("€ 1.250.000,50", (await work.Lead.PageAsync(work.Question("research.money"))).Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await work.Lead.SendFormAsync(work.Form("shared-service.ambition", work.Own), ("Value", "4"))).StatusCode);
        Assert.Contains("niveau 4 van 5", (await work.Lead.PageAsync(work.Question("shared-service.ambition"))).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_RevealedTogether_IsNotAnsweredHere()
    {
        var work = await WorkVisits.OpenAsync(host);

        Assert.Contains("gaan voor allen tegelijk open", (await work.Lead.PageAsync(work.Question("strategy.expectation"))).Text(), StringComparison.Ordinal);
        await work.Lead.PageAsync(work.Form("strategy.expectation", work.Own), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Assignment_IsListedAsMine_AndAsOverdue_AndAMunicipalitysIsItsOwn()
    {
        var work = await WorkVisits.OpenAsync(host);
        var form = await work.Other.PageAsync($"{work.Question(WorkVisits.Together)}/toewijzen");
        var bram = form.QuerySelectorAll("select[name=To] option").Single(option => option.TextContent.StartsWith("bram", StringComparison.Ordinal)).GetAttribute("value")!;
        await work.Lead.SendFormAsync($"{work.Question(WorkVisits.Together)}/toewijzen", ("To", bram), ("DueOn", "1-11-2026"));
        await work.Other.SendFormAsync($"{work.Question(WorkVisits.Each)}/toewijzen?deelnemer={work.Others}", ("To", bram), ("DueOn", "2-11-2026"));

        Assert.Contains(await LinksAsync(work.Other, $"{work.Track}/vragen?toon=mijn"), link => link == work.Question(WorkVisits.Together));
        Assert.DoesNotContain(await LinksAsync(work.Lead, $"{work.Track}/vragen?toon=mijn"), link => link == work.Question(WorkVisits.Together));
        Assert.Equal(2, (await LinksAsync(work.Other, $"{work.Track}/vragen?toon=te-laat")).Count);
        Assert.Single(await LinksAsync(work.Lead, $"{work.Track}/vragen?toon=te-laat"));
        Assert.DoesNotContain("2 november 2026", (await work.Lead.PageAsync(work.Question(WorkVisits.Each))).Text(), StringComparison.Ordinal);
        Assert.Single(await work.Lead.SendFormAsync($"{work.Question(WorkVisits.Together)}/toewijzen", ("To", "niemand"), ("DueOn", "31-12-2026")).RefusedAsync());
    }

    [Fact]
    public async Task Remark_IsChangedAndWithdrawnByItsWriter_AndThatStaysVisible()
    {
        var work = await WorkVisits.OpenAsync(host);
        var page = work.Question(WorkVisits.Together);
        Assert.Equal(2, (await work.Other.SendFormAsync($"{page}/reacties/nieuw", ("Text", ""), ("Reference", "Z-12")).RefusedAsync()).Count);
        await work.Other.SendFormAsync($"{page}/reacties/nieuw", ("Text", "Kijk ook naar telefonie"), ("Title", "Notitie telefonie"), ("Reference", "Zaak 2026-114"));
        Assert.Contains("Zaak 2026-114", (await work.Lead.PageAsync(page)).Text(), StringComparison.Ordinal);
        Assert.Null((await work.Lead.PageAsync(page)).Link("Reactie wijzigen of intrekken"));
        var form = (await work.Other.PageAsync(page)).Link("Reactie wijzigen of intrekken")!.GetAttribute("href")!;
        await work.Lead.PageAsync(form, HttpStatusCode.NotFound);

        await work.Other.SendFormAsync(form, ("Text", "Kijk ook naar telefonie en printen"));
        Assert.Contains("Gewijzigd op", (await work.Lead.PageAsync(page)).Text(), StringComparison.Ordinal);
        await work.Other.SendFormAsync(form, ("Text", ""), ("Withdraw", "true"));

        var after = (await work.Lead.PageAsync(page)).Text();
        Assert.Contains("Ingetrokken op", after, StringComparison.Ordinal);
        Assert.DoesNotContain("printen", after, StringComparison.Ordinal);
    }

    private static async Task<List<string>> LinksAsync(HttpClient who, string path) =>
        [.. (await who.PageAsync(path)).QuerySelectorAll("table.wk-questions tbody th a").Select(link => link.GetAttribute("href")!)];
}
