using System.Net;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.Running;
using static Samenspel.Web.Tests.Monitor.MonitorVisits;

namespace Samenspel.Web.Tests.Monitor;

/// <summary>A monitor body asks municipalities with whom they work; whoever is named confirms or denies it.</summary>
public sealed class CampaignTests(SamenspelHost host)
{
    [Fact]
    public async Task Campaign_FromTheFirstAnswerToTheFigures()
    {
        var body = await host.BodyAsync("hele");
        var campaign = await body.BegunAsync("Hele campagne");
        var (dordrecht, papendrecht, zwijndrecht) = (await host.OfAsync(Dordrecht), await host.OfAsync(Papendrecht), await host.OfAsync(Zwijndrecht));

        await dordrecht.NamedAsync(campaign, Dordrecht, "Bureau Rivier", "Papendrecht\nGM0642", send: false);
        Assert.Contains("Nog niemand noemt u", (await papendrecht.PageAsync($"{AnswerOf(campaign, Papendrecht)}/reacties")).Text(), StringComparison.Ordinal);
        await dordrecht.DoneAsync(AnswerOf(campaign, Dordrecht), ("motieven", "cost"), ("insturen", "ja"));
        Assert.Contains("Noemt u bij: Bureau Rivier", (await papendrecht.PageAsync($"{AnswerOf(campaign, Papendrecht)}/reacties")).Text(), StringComparison.Ordinal);
        await papendrecht.RepliedAsync(campaign, Papendrecht, Dordrecht, "bevestigt");
        await zwijndrecht.RepliedAsync(campaign, Zwijndrecht, Dordrecht, "ontkent", "Geheim waarom niet");
        Assert.Contains("Nog geen uitkomst", (await dordrecht.PageAsync(campaign)).Text(), StringComparison.Ordinal);
        await body.ClosedAsync(campaign);

        var visitor = host.Visitor();
        var page = (await visitor.PageAsync(campaign)).Text();
        Assert.Contains("2 van 3 gemeenten (67 %) hebben een bevestigde samenwerking; 1 antwoordden", page, StringComparison.Ordinal);
        Assert.Contains("Dordrecht Papendrecht bevestigd Dordrecht noemt: Bureau Rivier", page, StringComparison.Ordinal);
        Assert.Contains("Dordrecht Zwijndrecht ontkend", page, StringComparison.Ordinal);
        var network = (await visitor.PageAsync(campaign)).QuerySelector("section[aria-labelledby=netwerk]")!;
        Assert.Equal(["Dordrecht, Papendrecht", "Zwijndrecht"], network.QuerySelectorAll("dl dd").Select(one => one.TextContent));
        Assert.Equal(["/gemeenten/GM0505", "/gemeenten/GM0590"], network.QuerySelectorAll("sms-network a").Select(one => one.GetAttribute("href")).Order());
        Assert.DoesNotContain("Geheim waarom niet", page, StringComparison.Ordinal);
        var csv = await visitor.GetStringAsync($"{campaign}/relaties.csv?vorm=machine&status=ontkend");
        Assert.Equal("GM0505,Dordrecht,GM0642,Zwijndrecht,ontkend,Bureau Rivier,,0", csv.Trim().Split('\n')[^1].Trim());
        Assert.Contains("\"status\":\"bevestigd\"", await visitor.GetStringAsync("/api/v1" + campaign), StringComparison.Ordinal);
        Assert.Contains("Hele campagne", (await visitor.PageAsync("/monitor")).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "In 2006 had 209 gemeenten (46 %) een bevestigde samenwerking", "349 (76 % van alle)")]
    [InlineData("en", "In 2006 209 municipalities (46 %) had a confirmed cooperation", "349 (76 % of all)")]
    public async Task Overview_ShowsTheFiguresOf2006(string language, string lede, string answered)
    {
        var text = (await host.Visitor(language).PageAsync("/monitor")).Text();

        Assert.Contains(lede, text, StringComparison.Ordinal);
        Assert.Contains(answered, text, StringComparison.Ordinal);
        Assert.Contains("337", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Campaign_ForWhoIsAsked_IsNotThereForOthers()
    {
        var body = await host.BodyAsync("dicht");
        var campaign = await body.BegunAsync("Besloten campagne", isPublic: false);
        var stranger = await host.OfAsync("GM0363");

        foreach (var path in (string[])[campaign, $"{campaign}/respons", $"{campaign}/bewerken", $"{campaign}/importeren", $"{campaign}/antwoorden.csv", $"{campaign}/relaties.csv", AnswerOf(campaign, Dordrecht), $"/api/v1{campaign}"])
        {
            Assert.Equal(path.StartsWith("/api", StringComparison.Ordinal) ? HttpStatusCode.Unauthorized : HttpStatusCode.NotFound, (await stranger.GetAsync(path)).StatusCode);
            var unknown = path.Replace(campaign, $"/monitor/{Guid.Empty}", StringComparison.Ordinal);
            Assert.Equal((await host.Visitor().GetAsync(unknown)).StatusCode, (await host.Visitor().GetAsync(path)).StatusCode);
        }

        Assert.DoesNotContain("Besloten campagne", await stranger.GetStringAsync("/monitor"), StringComparison.Ordinal);
        Assert.DoesNotContain("Besloten campagne", await host.Visitor().GetStringAsync("/api/v1/monitor"), StringComparison.Ordinal);
        var asked = await host.OfAsync(Dordrecht);
        Assert.Contains("Besloten campagne", await asked.GetStringAsync("/monitor"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await asked.GetAsync($"{campaign}/respons")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await asked.GetAsync(AnswerOf(campaign, Papendrecht))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await body.GetAsync(AnswerOf(campaign, Dordrecht))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await asked.GetAsync("/monitor/nieuw")).StatusCode);
    }

    [Fact]
    public async Task NewCampaign_WithFaults_NamesAllAtOnce()
    {
        var body = await host.BodyAsync("fout");

        var faults = await body.SendFormAsync("/monitor/nieuw", ("titel", ""), ("van", "gisteren"), ("tot", ""), ("openbaar", "misschien"), ("gemeenten", "Atlantis\nDordrecht")).RefusedAsync();

        Assert.Contains(faults, fault => fault.Contains("Titel", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("Eerste dag", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("Laatste dag", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("Kies wie", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("Atlantis", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("ten minste twee", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Answer_WithFaults_NamesAllAtOnce_AndKeepsNothing()
    {
        var body = await host.BodyAsync("antwoordfout");
        var campaign = await body.BegunAsync("Antwoordfouten");
        var dordrecht = await host.OfAsync(Dordrecht);

        var faults = await dordrecht.SendFormAsync($"{AnswerOf(campaign, Dordrecht)}/samenwerking/nieuw", ("naam", ""), ("partners", "Dordrecht\nAtlantis"), ("taken", "zweven"), ("vorm", "kring"), ("tevreden", "9")).RefusedAsync();
        Assert.Equal(6, faults.Count);
        var unsaid = await host.OfAsync(Papendrecht);
        Assert.Contains(await unsaid.SendFormAsync(AnswerOf(campaign, Papendrecht), ("insturen", "ja")).RefusedAsync(), fault => fault.Contains("Zeg of uw gemeente", StringComparison.Ordinal));
        Assert.Contains("0 van 3", (await body.PageAsync($"{campaign}/respons")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_OfTwoAtOnce_TellsTheSecond()
    {
        var body = await host.BodyAsync("tegelijk");
        var campaign = await body.BegunAsync("Tegelijk");
        var dordrecht = await host.OfAsync(Dordrecht);
        var late = await dordrecht.FillInAsync($"{AnswerOf(campaign, Dordrecht)}/samenwerking/nieuw", ("naam", "Tweede"), ("partners", "Papendrecht"));
        await dordrecht.NamedAsync(campaign, Dordrecht, "Eerste", "Papendrecht", send: false);

        var refused = await dordrecht.PostAsync(late.Action, late.Content);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await SamenspelHost.ReadAsync(refused);
        Assert.Contains(page.Faults(), fault => fault.Contains("Iemand anders", StringComparison.Ordinal));
        Assert.Equal("Tweede", page.QuerySelector("input[name=naam]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Answer_TakenBack_CountsNoMore_AndAfterClosingNothingChanges()
    {
        var body = await host.BodyAsync("terug");
        var campaign = await body.BegunAsync("Terughalen");
        var (dordrecht, papendrecht) = (await host.OfAsync(Dordrecht), await host.OfAsync(Papendrecht));
        await dordrecht.NamedAsync(campaign, Dordrecht, "Bureau", "Papendrecht");
        Assert.Contains("Haal het eerst terug", string.Join(' ', await dordrecht.SendFormAsync($"{AnswerOf(campaign, Dordrecht)}/samenwerking/nieuw", ("naam", "x"), ("partners", "Papendrecht")).RefusedAsync()), StringComparison.Ordinal);
        await dordrecht.DoneAsync(AnswerOf(campaign, Dordrecht));
        Assert.Contains("Nog niemand noemt u", (await papendrecht.PageAsync($"{AnswerOf(campaign, Papendrecht)}/reacties")).Text(), StringComparison.Ordinal);
        var late = await dordrecht.FillInAsync(AnswerOf(campaign, Dordrecht), ("insturen", "ja"));

        await body.ClosedAsync(campaign);

        var refused = await dordrecht.PostAsync(late.Action, late.Content);
        Assert.Contains((await SamenspelHost.ReadAsync(refused)).Faults(), fault => fault.Contains("afgesloten", StringComparison.Ordinal));
        Assert.Contains("0 van 3 gemeenten (0 %)", (await host.Visitor().PageAsync(campaign)).Text(), StringComparison.Ordinal);
        Assert.Contains(await body.SendFormAsync($"{campaign}/bewerken", ("titel", "Anders"), ("gemeenten", "*")).RefusedAsync(), fault => fault.Contains("afgesloten", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Municipality_ThatWentIntoAnother_IsFollowed_AndIsNotAskedItself()
    {
        var body = await host.BodyAsync("gemeente");
        var campaign = await body.BegunAsync("Herindeling", asked: "Dordrecht\nAmsterdam");
        var dordrecht = await host.OfAsync(Dordrecht);

        await dordrecht.NamedAsync(campaign, Dordrecht, "Met Weesp", "GM0457");
        await body.ClosedAsync(campaign);

        Assert.Contains("Amsterdam Dordrecht onbevestigd Dordrecht noemt: Met Weesp", (await host.Visitor().PageAsync(campaign)).Text(), StringComparison.Ordinal);
        var then = await body.BegunAsync("Toen Weesp er nog was", asked: "Weesp\nAmsterdam", from: "1-3-2021", until: "1-4-2021");
        Assert.Contains("Weesp", (await body.PageAsync($"{then}/respons")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_AtFirst_IsWhatTheRegisterKnows()
    {
        var body = await host.BodyAsync("register");
        var campaign = await body.BegunAsync("Uit het register", asked: "Bunnik\nBaarn\nDordrecht");

        var text = (await (await host.OfAsync(Bunnik)).PageAsync(AnswerOf(campaign, Bunnik))).Text();

        Assert.Contains("Dit weet het register al", text, StringComparison.Ordinal);
        Assert.Contains("RID Utrecht", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dit weet het register al", (await (await host.OfAsync(Dordrecht)).PageAsync(AnswerOf(campaign, Dordrecht))).Text(), StringComparison.Ordinal);
        Assert.Contains("0 van 3", (await body.PageAsync($"{campaign}/respons")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_WithFaults_NamesEachLine_AndTakesNothing()
    {
        var body = await host.BodyAsync("invoer");
        var campaign = await body.BegunAsync("Invoer");

        var refused = await body.ImportAsync(campaign, "gemeente;soort;waarde;partners;exit\nDordrecht;samenwerking;Bureau;Papendrecht;\nAtlantis;geen;;;\nPapendrecht;feest;;;\nGM0363;geen;;;\nZwijndrecht;samenwerking;Kring;Zwijndrecht;soms\n");

        var faults = (await SamenspelHost.ReadAsync(refused)).Faults();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.All((int[])[3, 4, 5, 6], line => Assert.Contains(faults, fault => fault.StartsWith($"Regel {line}:", StringComparison.Ordinal)));
        Assert.DoesNotContain(faults, fault => fault.StartsWith("Regel 2:", StringComparison.Ordinal));
        Assert.Contains("0 van 3", (await body.PageAsync($"{campaign}/respons")).Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await body.ImportAsync(campaign, "")).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await body.ImportAsync(campaign, "naam;wat\nx;y\n")).StatusCode);
    }

    [Fact]
    public async Task Import_WritesNothingOverThatAMunicipalityDidHere()
    {
        var body = await host.BodyAsync("overschrijven");
        var campaign = await body.BegunAsync("Overschrijven");
        var (dordrecht, papendrecht, zwijndrecht) = (await host.OfAsync(Dordrecht), await host.OfAsync(Papendrecht), await host.OfAsync(Zwijndrecht));
        await dordrecht.NamedAsync(campaign, Dordrecht, "Bureau", "Papendrecht\nGM0642");
        await papendrecht.RepliedAsync(campaign, Papendrecht, Dordrecht, "ontkent");
        await zwijndrecht.NamedAsync(campaign, Zwijndrecht, "Half af", "Papendrecht", send: false);

        var refused = await body.ImportAsync(campaign, "gemeente;soort;waarde\nPapendrecht;geen;\nZwijndrecht;geen;\n");
        Assert.Contains((await SamenspelHost.ReadAsync(refused)).Faults(), fault => fault.Contains("Regel 3", StringComparison.Ordinal) && fault.Contains("Zwijndrecht", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Redirect, (await body.ImportAsync(campaign, "gemeente;soort;waarde\nPapendrecht;geen;\n")).StatusCode);

        await body.ClosedAsync(campaign);
        Assert.Contains("Dordrecht Papendrecht ontkend", (await host.Visitor().PageAsync(campaign)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_IsTakenByAnotherCampaign_WithTheSameFigures()
    {
        var body = await host.BodyAsync("uitvoer");
        var first = await body.BegunAsync("Uitvoer eerste");
        var (dordrecht, papendrecht) = (await host.OfAsync(Dordrecht), await host.OfAsync(Papendrecht));
        await dordrecht.NamedAsync(first, Dordrecht, "Bureau; \"groot\"", "Papendrecht\nZwijndrecht");
        await papendrecht.RepliedAsync(first, Papendrecht, Dordrecht, "voorbij", "Sinds vorig jaar");
        await papendrecht.DoneAsync(AnswerOf(first, Papendrecht), ("samen", "nee"), ("insturen", "ja"));
        var second = await body.BegunAsync("Uitvoer tweede");

        var taken = await body.ImportAsync(second, await body.GetStringAsync($"{first}/antwoorden.csv"));
        Assert.True(taken.StatusCode == HttpStatusCode.Redirect, string.Join("; ", (await SamenspelHost.ReadAsync(taken)).Faults()));
        await body.ClosedAsync(first);
        await body.ClosedAsync(second);

        var visitor = host.Visitor();
        Assert.Equal(await visitor.GetStringAsync($"{first}/relaties.csv"), await visitor.GetStringAsync($"{second}/relaties.csv"));
        Assert.Contains("vervallen", await visitor.GetStringAsync($"{second}/relaties.csv"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await body.ImportAsync(await body.BegunAsync("Uitvoer derde", asked: "Amsterdam\nWeert"), await body.GetStringAsync($"{first}/antwoorden.csv"))).StatusCode);
    }

    [Fact]
    public async Task Reminder_GoesToWhoHasNotAnswered_OnceADay()
    {
        var body = await host.BodyAsync("mail");
        var campaign = await body.BegunAsync("Met mail", asked: "Alphen-Chaam\nBaarle-Nassau");
        _ = await host.OfAsync("GM1723");
        _ = await host.OfAsync("GM0744");
        await (await host.OfAsync("GM0744")).NamedAsync(campaign, "GM0744", "Twee", "Alphen-Chaam");

        var sent = await body.SendFormAsync($"{campaign}/respons");

        Assert.Contains("1 mensen krijgen een mail", (await SamenspelHost.ReadAsync(sent)).Text(), StringComparison.Ordinal);
        Assert.Contains(AnswerOf(campaign, "GM1723"), await host.MailAsync("monitor@gm1723.test", "Met mail"), StringComparison.Ordinal);
        Assert.DoesNotContain((await body.PageAsync($"{campaign}/respons")).QuerySelectorAll("form"), form => form.QuerySelector("input[value=remind]") is not null);
    }

    [Fact]
    public async Task Filters_ThatAreWrong_AreNamed()
    {
        var body = await host.BodyAsync("filter");
        var campaign = await body.BegunAsync("Filters");
        await body.ClosedAsync(campaign);

        var page = await host.Visitor().PageAsync($"{campaign}?status=wellicht&gemeente=Atlantis", HttpStatusCode.UnprocessableEntity);

        Assert.Equal(2, page.Faults().Count);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Visitor().GetAsync($"{campaign}/relaties.csv?status=wellicht")).StatusCode);
        Assert.Contains("Geen relaties", (await host.Visitor().PageAsync($"{campaign}?gemeente=Dordrecht")).Text(), StringComparison.Ordinal);
    }
}
