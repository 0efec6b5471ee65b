using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.Api;
using Samenspel.Web.Tests.Dossiers;
using Samenspel.Web.Tests.Running;
using Samenspel.Web.Tests.Working;

namespace Samenspel.Web.Tests.Publishing;

/// <summary>What everybody may read of a dossier: by choice, as it was looked at, and nothing else.</summary>
public sealed class PublicPartTests(SamenspelHost host)
{
    private const string Start = "start-research/college-start";
    private const string Consent = "enter-arrangement/council-consent";
    private const string Secret = "Dit blijft onder ons";

    [Fact]
    public async Task Nothing_IsPublicUntilItIsChosen_AndThenExactlyWhatWasLookedAt()
    {
        var (lead, path, party) = await BegunAsync();
        await lead.RecordedAsync(path, Consent, party, "granted", "8-11-2026", ("VotesFor", "31"), ("VotesAgainst", "7"), ("Seats", "39"), ("Conditions", "Eerst een begroting"), ("Reference", "2026-118"));
        var visitor = host.Visitor("nl");
        var open = Public(path);
        await visitor.PageAsync(open, HttpStatusCode.NotFound);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"{open}/besluiten.csv")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/api/v1{open}")).StatusCode);

        var look = await lead.PageAsync($"{path}/openbaar?voorbeeld=1&besluiten=1");
        await visitor.PageAsync(open, HttpStatusCode.NotFound);
        await MakeAsync(lead, path, "besluiten=1");
        var page = await visitor.PageAsync(open);

        Assert.Equal(Sections(look.QuerySelector(".ds-preview")!), Sections(page.QuerySelector("main")!));
        foreach (var told in (string[])["verleend, met voorwaarden", "31 voor, 7 tegen, 39 zetels", "Eerst een begroting", "2026-118", "Raad, Dordrecht", "8 nov"])
        {
            Assert.Contains(told, page.Text(), StringComparison.OrdinalIgnoreCase);
        }

        Assert.Null(page.QuerySelector("#data"));
        Assert.Contains("Eerst een begroting", await visitor.GetStringAsync($"{open}/besluiten.csv?vorm=machine"), StringComparison.Ordinal);
        using var read = JsonDocument.Parse(await visitor.GetStringAsync($"/api/v1{open}"));
        Assert.Equal(1, read.RootElement.GetProperty("besluiten").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, read.RootElement.GetProperty("data").ValueKind);
        Assert.Contains((await visitor.PageAsync("/openbaar")).QuerySelectorAll("main a"), link => link.GetAttribute("href") == open);
        Assert.NotNull((await visitor.PageAsync("/dossiers")).QuerySelector("main a[href='/openbaar']"));
        Assert.Contains(path.Split('/')[^1], await visitor.GetStringAsync("/api/v1/openbaar"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Public_HoldsNoneOfWhatIsInside()
    {
        var work = await WorkVisits.OpenAsync(host);
        await work.WriteAsync(work.Lead, WorkVisits.Each, work.Own, Secret + " antwoord", share: true);
        await work.WriteAsync(work.Lead, WorkVisits.Together, null, Secret + " samen");
        await work.Lead.ContributeAsync($"{work.Path}/inbreng/nieuw", [("Title", Secret), ("Text", Secret)], "a;1\n", "geheim.csv");
        await work.Lead.RecordedAsync(work.Path, Start, work.Own, "adopted", "1-1-2025", ("EarlyGround", Secret + " vroeg"));
        Assert.Equal(HttpStatusCode.Redirect, (await work.Lead.SendFormAsync($"{work.Path}/besluiten/1/verbeteren", ("Outcome", "adopted"), ("Date", "2-1-2025"), ("EarlyGround", Secret), ("Reason", Secret + " reden"))).StatusCode);
        await MakeAsync(work.Lead, work.Path, "besluiten=1&data=1");
        var visitor = host.Visitor("nl");
        var open = Public(work.Path);

        var all = string.Concat(
            await visitor.GetStringAsync(open), await visitor.GetStringAsync($"{open}/besluiten.csv"), await visitor.GetStringAsync($"/api/v1{open}"), await visitor.GetStringAsync("/openbaar"), await visitor.GetStringAsync("/api/v1/openbaar"));

        Assert.Contains("In de plaats van besluit 1", all, StringComparison.Ordinal);
        Assert.Contains("2 jan 2025", all, StringComparison.Ordinal);
        Assert.DoesNotContain("1 jan 2025", all, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, all, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim.csv", all, StringComparison.Ordinal);
        Assert.DoesNotContain("@", (await visitor.PageAsync(open)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await visitor.PageAsync(work.Path, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task WithheldDecision_StaysInside_AndSoDoesItsCorrection()
    {
        var (lead, path, party) = await BegunAsync();
        await lead.RecordedAsync(path, Start, party, "adopted", "20-11-2026", ("Reference", "GEHEIM-1"));
        await MakeAsync(lead, path, "besluiten=1&niet=1");
        var visitor = host.Visitor("nl");

        Assert.DoesNotContain("GEHEIM-1", (await visitor.PageAsync(Public(path))).Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await lead.SendFormAsync($"{path}/besluiten/1/verbeteren", ("Outcome", "adopted"), ("Date", "19-11-2026"), ("Reference", "GEHEIM-2"), ("Reason", "Datum"))).StatusCode);
        Assert.DoesNotContain("GEHEIM-2", (await visitor.PageAsync(Public(path))).Text(), StringComparison.Ordinal);

        await MakeAsync(lead, path, "besluiten=1");
        Assert.Contains("GEHEIM-2", (await visitor.PageAsync(Public(path))).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task View_IsNeverShownAsAgreement()
    {
        var (lead, path, party) = await BegunAsync();
        await lead.RecordedAsync(path, "enter-arrangement/council-view", party, "given", "20-11-2026", ("Text", "Neem op wat uittreden kost."));
        await MakeAsync(lead, path, "besluiten=1");

        var page = await host.Visitor("nl").PageAsync(Public(path));

        Assert.Contains("Dit is geen instemming.", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Neem op wat uittreden kost.", page.Text(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#besluiten ~ div .sms-status--none, section[aria-labelledby=besluiten] .sms-status--none"));
        Assert.Null(page.QuerySelector("section[aria-labelledby=besluiten] .sms-status--ok"));
    }

    [Fact]
    public async Task Document_NeedsItsOrganisationAndTheLead_AndGoesWhenOneOfThemStops()
    {
        var (lead, path, _) = await BegunAsync();
        var made = await lead.ContributeAsync($"{path}/inbreng/nieuw", [("Title", "Rapport")], "naam;1\n", "rapport.csv");
        var contribution = made.Headers.Location!.OriginalString.Split('?')[0];
        var id = contribution.Split('/')[^1];
        var visitor = host.Visitor("nl");
        var file = $"{Public(path)}/stukken/{id}";

        Assert.Empty((await lead.PageAsync($"{path}/openbaar")).QuerySelectorAll("input[name=stuk]"));
        Assert.Contains("met iedereen gedeeld", Assert.Single(await SendAsync(lead, path, $"stuk={id}").RefusedAsync()), StringComparison.Ordinal);
        await lead.SendFormAsync(contribution, ("Circle", "Participants"), ("Delen", "1"));
        Assert.Empty((await lead.PageAsync($"{path}/openbaar")).QuerySelectorAll("input[name=stuk]"));
        await lead.SendFormAsync(contribution, ("Circle", "Public"), ("Delen", "1"));
        await MakeAsync(lead, path, "besluiten=1");
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(file)).StatusCode);
        await MakeAsync(lead, path, $"stuk={id}");

        var answer = await visitor.GetAsync(file);
        Assert.Equal("naam;1\n", await answer.Content.ReadAsStringAsync());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains((await visitor.PageAsync(Public(path))).QuerySelectorAll("main a"), link => link.GetAttribute("href") == file);

        foreach (var act in (await lead.PageAsync(contribution)).QuerySelectorAll("button[name=Intrekken]").Select(button => button.GetAttribute("value")!).ToList())
        {
            await lead.SendFormAsync(contribution, ("Intrekken", act), ("Circle", ""));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(file)).StatusCode);
        Assert.DoesNotContain("Rapport", (await visitor.PageAsync(Public(path))).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ending_TakesThePageAway_AndBothActsStandInTheRecord()
    {
        var (lead, path, _) = await BegunAsync();
        await MakeAsync(lead, path, "besluiten=1&data=1");
        var visitor = host.Visitor("nl");
        Assert.Contains("Waar het staat", (await visitor.PageAsync(Public(path))).Text(), StringComparison.Ordinal);
        Assert.Contains("Een deel van dit dossier is openbaar", (await lead.PageAsync($"{path}/openbaar")).Text(), StringComparison.Ordinal);

        var ended = await lead.SendFormAsync($"{path}/openbaar", []);

        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Contains("Niets is meer openbaar", (await lead.PageAsync(ended.Headers.Location!.ToString())).Text(), StringComparison.Ordinal);
        await visitor.PageAsync(Public(path), HttpStatusCode.NotFound);
        Assert.Equal(2, (await lead.PageAsync($"{path}/register")).QuerySelectorAll("tbody tr").Count(row => row.TextContent.Contains("Openbaar deel gekozen", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task TwoAtOnce_TheSecondIsTold_AndWrongWordsAreNamed()
    {
        var (lead, path, _) = await BegunAsync();
        var (action, first) = await lead.FillInAsync($"{path}/openbaar?voorbeeld=1&besluiten=1");
        var (_, second) = await lead.FillInAsync($"{path}/openbaar?voorbeeld=1&data=1");
        Assert.Equal(HttpStatusCode.Redirect, (await lead.PostAsync(action, first)).StatusCode);
        var late = await lead.PostAsync(action, second);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        Assert.Contains("intussen gekozen", Assert.Single((await SamenspelHost.ReadAsync(late)).Faults()), StringComparison.Ordinal);
        Assert.Null((await host.Visitor("nl").PageAsync(Public(path))).QuerySelector("#data"));
        var (again, bare) = await lead.FillInAsync($"{path}/openbaar?voorbeeld=1&data=1");
        using var without = new FormUrlEncodedContent((await bare.ReadAsStringAsync()).Split('&').Select(pair => pair.Split('=')).Where(pair => pair[0] != "voorbeeld").Select(pair => new KeyValuePair<string, string>(WebUtility.UrlDecode(pair[0]), WebUtility.UrlDecode(pair[1]))));
        Assert.Equal(HttpStatusCode.BadRequest, (await lead.PostAsync(again, without)).StatusCode);
        await host.Visitor("nl").PageAsync(Public(path));
        var faults = await SendAsync(lead, path, "besluiten=1&niet=77&niet=zes&stuk=rapport").RefusedAsync();
        Assert.Equal(3, faults.Count);
        Assert.Contains(faults, fault => fault.Contains("geen besluit 77", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Choice_IsForWhoLeads_AlsoOfAClosedDossier_AndNotOfAnExample()
    {
        var (lead, path, _) = await BegunAsync();
        var editor = await host.RoleAsync(path, "redacteur@papendrecht.test", "GM0590", DossierRole.Editor);
        await editor.PageAsync($"{path}/openbaar", HttpStatusCode.Forbidden);
        await host.Visitor("nl").PageAsync($"{path}/openbaar", HttpStatusCode.NotFound);
        Assert.NotNull((await lead.PageAsync(path)).QuerySelector($"a[href='{path}/openbaar']"));
        Assert.Null((await editor.PageAsync(path)).QuerySelector($"a[href='{path}/openbaar']"));

        await lead.SendFormAsync($"{path}/afsluiten", ("State", "Closed"));
        await MakeAsync(lead, path, "besluiten=1");
        await host.Visitor("nl").PageAsync(Public(path));
        await lead.SendFormAsync($"{path}/afsluiten", ("State", "Archived"), ("KeptUntil", "1-1-2040"), ("Ground", "Selectielijst 1.1"));
        Assert.DoesNotContain(path.Split('/')[^1], await host.Visitor("nl").GetStringAsync("/openbaar"), StringComparison.Ordinal);
        await host.Visitor("nl").PageAsync(Public(path));
    }

    [Fact]
    public async Task Program_ChoosesByTheVersionThatItRead_AndEndsIt()
    {
        var program = await host.ProgramAsync();
        var (path, _) = await program.OpenDossierAsync();
        var read = await program.AskAsync(HttpMethod.Get, path + "/openbaar");
        Assert.False((await read.JsonAsync()).GetProperty("openbaar").GetBoolean());

        var chosen = await program.AskAsync(HttpMethod.Put, path + "/openbaar", new { besluiten = true, data = true }, ("If-Match", read.Tag()));
        Assert.True((await chosen.JsonAsync()).GetProperty("openbaar").GetBoolean());
        var seen = await (await host.Visitor("nl").GetAsync("/api/v1" + path.Replace("/dossiers/", "/openbaar/", StringComparison.Ordinal))).JsonAsync();
        Assert.Equal(0, seen.GetProperty("besluiten").GetArrayLength());

        await (await program.AskAsync(HttpMethod.Put, path + "/openbaar", new { besluiten = true }, ("If-Match", read.Tag()))).ProblemAsync(HttpStatusCode.PreconditionFailed, "api.changed-meanwhile");
        var wrong = await (await program.AskAsync(HttpMethod.Put, path + "/openbaar", new { achtergehouden = Enumerable.Repeat(4, 1), stukken = Enumerable.Repeat(Guid.Empty, 1) }, ("If-Match", chosen.Tag())))
            .ProblemAsync(HttpStatusCode.BadRequest, "dossiers.public-decision");
        Assert.Equal(["achtergehouden", "stukken"], wrong.Fields());
        var ended = await program.AskAsync(HttpMethod.Put, path + "/openbaar", new { openbaar = false }, ("If-Match", chosen.Tag()));
        Assert.False((await ended.JsonAsync()).GetProperty("openbaar").GetBoolean());
        await (await program.AskAsync(HttpMethod.Put, path + "/openbaar", new { openbaar = false }, ("If-Match", ended.Tag()))).ProblemAsync(HttpStatusCode.BadRequest, "dossiers.not-public");
    }

    [Fact]
    public async Task Pages_AreInEnglishToo()
    {
        var (lead, path, party) = await BegunAsync();
        await lead.RecordedAsync(path, Start, party, "adopted", "20-11-2026");
        await MakeAsync(lead, path, "besluiten=1&data=1");
        var english = host.Visitor("en");

        Assert.Equal("Public dossiers", (await english.PageAsync("/openbaar")).Heading());
        var page = await english.PageAsync(Public(path));
        Assert.Contains("Where it stands", page.Text(), StringComparison.Ordinal);
        Assert.Contains("This is not an official publication", page.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("besluit", page.QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    private static string Public(string path) => $"/openbaar/{path.Split('/')[^1]}";

    private static IReadOnlyList<string> Sections(IElement within) =>
        [.. within.QuerySelectorAll("section").Where(one => one.QuerySelector("form") is null).Select(one => string.Join(' ', one.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    private static Task<HttpResponseMessage> SendAsync(HttpClient lead, string path, string choice) => lead.SendFormAsync($"{path}/openbaar?voorbeeld=1&{choice}", []);

    private static async Task MakeAsync(HttpClient lead, string path, string choice)
    {
        var answer = await SendAsync(lead, path, choice);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, string.Join("; ", (await SamenspelHost.ReadAsync(answer)).Faults()));
    }

    private async Task<(HttpClient Lead, string Path, string Party)> BegunAsync()
    {
        var lead = host.Member();
        var path = new Uri(new Uri("http://localhost"), await lead.BegunAsync()).AbsolutePath;
        return (lead, path, await lead.PartyAsync(path, "Dordrecht"));
    }
}
