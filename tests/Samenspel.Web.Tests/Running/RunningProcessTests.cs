using System.Net;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.Running;

/// <summary>A process begins, its tracks change, and its phases follow from the gates.</summary>
public sealed class RunningProcessTests(SamenspelHost host)
{
    [Fact]
    public async Task Process_ThatBegan_ShowsItsPhasesTheLockAndWhatIsParked()
    {
        var lead = host.Member();
        var path = await lead.BegunAsync();

        var page = await lead.PageAsync($"{path}/proces");

        Assert.Contains("Infrastructuur is in fase 1: Verkennen", page.Text(), StringComparison.Ordinal);
        Assert.Equal(6, page.QuerySelectorAll("ol.pr-rail > li").Length);
        Assert.Equal("step", page.QuerySelector("li.pr-phase.is-now")!.GetAttribute("aria-current"));
        Assert.Contains("slot dicht", page.QuerySelector("li.pr-lock")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("hoe-vragen wachten", page.Text(), StringComparison.Ordinal);
        Assert.Contains("samenspel:kinds", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Infrastructuur is in fase 1", (await lead.PageAsync(path)).Text(), StringComparison.Ordinal);
        Assert.Contains("Infrastructuur is in phase 1: Explore", (await host.Member("en").PageAsync($"{path}/proces")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Process_IsBegunOnce()
    {
        var lead = host.Member();
        var path = await lead.BegunAsync();

        Assert.Contains("al begonnen", Assert.Single(await lead.SendFormAsync($"{path}/proces/beginnen?model={RunningVisits.Model}", ("Tracks[0].Name", "Nog een")).RefusedAsync(HttpStatusCode.Conflict)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithFaults_NamesAll()
    {
        var lead = host.Member();
        var path = await lead.OpenAsync(50_000, 30_000);

        var faults = await lead.SendFormAsync(
            $"{path}/proces/beginnen?model={RunningVisits.Model}",
            ("Tracks[0].Name", "Een"), ("Tracks[1].Name", "een"), ("Tracks[2].Name", "Drie"), ("Tracks[2].StartPhase", "organise"), ("Tracks[2].StartedOn", "1-1-2030")).RefusedAsync();

        Assert.Equal(3, faults.Count);
        Assert.Empty((await lead.PageAsync($"{path}/proces")).QuerySelectorAll("ol.pr-rail"));
    }

    [Fact]
    public async Task Track_ThatBeganLater_SaysSinceWhenAndWhy_AndItsLockIsOpen()
    {
        var lead = host.Member();
        var path = await lead.BegunAsync(more: [("Tracks[0].StartPhase", "organise"), ("Tracks[0].StartedOn", "7-6-2025"), ("Tracks[0].StartGround", "Raadsbesluit 2025-118")]);

        var page = await lead.PageAsync($"{path}/proces");

        Assert.Contains("fase 3", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Raadsbesluit 2025-118", page.Text(), StringComparison.Ordinal);
        Assert.Contains("slot open", page.QuerySelector("li.pr-lock")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("voorbij vóór Samenspel", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tracks_AreAddedRenamedAndEnded_AndNothingDisappears()
    {
        var lead = host.Member();
        var path = await lead.BegunAsync();

        await lead.SendFormAsync($"{path}/proces/sporen/nieuw", ("Name", "Applicaties"));
        await lead.SendFormAsync($"{path}/proces/sporen/2", ("Name", "Applicatiebeheer"));
        Assert.Equal(2, (await lead.SendFormAsync($"{path}/proces/sporen/2/beeindigen", ("EndedOn", "1-1-2030"), ("Reason", "")).RefusedAsync()).Count);
        await lead.SendFormAsync($"{path}/proces/sporen/2/beeindigen", ("EndedOn", "20-11-2026"), ("Reason", "Gaat op in spoor 1"));

        var page = await lead.PageAsync($"{path}/proces");
        Assert.Contains("Eerder: Applicaties", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Beëindigd op 20 november 2026: Gaat op in spoor 1", page.Text(), StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("ol.pr-rail").Length);
    }

    [Fact]
    public async Task Track_ThatSomebodyElseChanged_IsNotOverwritten()
    {
        var lead = host.Member();
        var path = await lead.BegunAsync();
        var (action, content) = await lead.FillInAsync($"{path}/proces/sporen/1", ("Name", "Mijn naam"));
        await lead.SendFormAsync($"{path}/proces/sporen/1", ("Name", "Eerder"));

        var answer = await lead.PostAsync(action, content);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Eerder", (await lead.PageAsync($"{path}/proces")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Phase_FollowsFromTheGates_AndGoesBackWhenADecisionIsCorrected()
    {
        var lead = host.Member();
        var path = await lead.BegunAsync("GM0505");
        var party = await lead.PartyAsync(path, "Dordrecht");
        await lead.RecordedAsync(path, "start-research/college-start", party, "adopted", "20-11-2026");
        Assert.Contains("is in fase 2: Onderzoeken", (await lead.PageAsync($"{path}/proces")).Text(), StringComparison.Ordinal);
        await lead.RecordedAsync(path, "what-decision/college-what", party, "adopted", "20-11-2026");
        var council = await lead.RecordedAsync(path, "what-decision/council-what", party, "adopted", "21-11-2026");
        var open = await lead.PageAsync($"{path}/proces");
        Assert.Contains("is in fase 3: Organiseren", open.Text(), StringComparison.Ordinal);
        Assert.Contains("slot open", open.QuerySelector("li.pr-lock")!.TextContent, StringComparison.Ordinal);

        var corrected = await lead.SendFormAsync($"{council}/verbeteren", ("Reason", "Het was aangehouden"), ("Outcome", "postponed"));

        Assert.Equal(HttpStatusCode.Redirect, corrected.StatusCode);
        var shut = await lead.PageAsync($"{path}/proces");
        Assert.Contains("is in fase 2: Onderzoeken", shut.Text(), StringComparison.Ordinal);
        Assert.Contains("slot dicht", shut.QuerySelector("li.pr-lock")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gate_TakesARuleAndDates_AndTellsTheNextDecision()
    {
        var lead = host.Member();
        var path = await lead.BegunAsync();
        var form = $"{path}/proces/sporen/1/poorten/start-research";
        Assert.Equal(2, (await lead.SendFormAsync(form, ("Rule", "Number"), ("Number", "3"), ("by.college-start", "ooit")).RefusedAsync()).Count);

        Assert.Equal(HttpStatusCode.Redirect, (await lead.SendFormAsync(form, ("Rule", "Number"), ("Number", "1"), ("by.college-start", "1-12-2026"))).StatusCode);

        var page = await lead.PageAsync($"{path}/proces");
        Assert.Contains("ten minste 1 deelnemers", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Volgende besluit: Dordrecht, Opdracht of intentie, voor 1 december 2026", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_OfAUser_IsShownAsText()
    {
        var lead = host.Member();
        var path = await lead.OpenAsync(50_000);
        await lead.SendFormAsync($"{path}/proces/beginnen?model={RunningVisits.Model}", ("Tracks[0].Name", "<script>alert(1)</script>"));

        var page = await lead.PageAsync($"{path}/proces");

        Assert.Contains("<script>alert(1)</script>", page.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("main script"), script => script.TextContent.Contains("alert", StringComparison.Ordinal));
    }
}
