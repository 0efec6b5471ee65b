using System.Net;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Web.Tests.Dossiers;

/// <summary>Who is invited, looks along, takes part, declines or leaves: with day and reason, and never changed afterwards.</summary>
public sealed class ParticipationTests(DossierSite site)
{
    private const string Today = "21-11-2026";

    [Fact]
    public async Task Page_OfADossierOfWhichNothingWasWrittenDown_SaysSoAndOffersTheForm()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Nog niets vastgelegd", codes: "GM0505.GM0590");

        var page = await visitor.PageAsync(DossierPaths.Participation(id));

        Assert.Equal("Verloop van deelname", page.Heading());
        Assert.Contains("Er is nog niets vastgelegd", page.Text(), StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("input[name=Participants]").Length);
        Assert.Contains((await visitor.PageAsync(DossierPaths.Show(id))).QuerySelectorAll("main a"), link => link.GetAttribute("href") == DossierPaths.Participation(id));
    }

    [Fact]
    public async Task Writing_OfTwoAtOnce_StandsOnThePageTheOverviewAndTheCourse()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Twee tegelijk", codes: "GM0505.GM0590");
        var both = await IdsAsync(id);

        var answer = await WriteAsync(visitor, id, both, "doet-mee", "3-9-2026", "De raad stemde in");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await visitor.PageAsync(answer.Headers.Location!.OriginalString);
        Assert.Equal(2, page.QuerySelectorAll("[aria-labelledby=verloop] tbody tr").Length);
        Assert.Contains("De raad stemde in", page.Text(), StringComparison.Ordinal);
        Assert.Contains("sinds 3 sep 2026", page.QuerySelector("[aria-labelledby=nu]")!.TextContent, StringComparison.Ordinal);
        var overview = (await visitor.PageAsync(DossierPaths.Show(id))).Text();
        Assert.Contains("2 gemeenten: doet mee", overview, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writing_WithEverythingWrong_NamesItAllAndKeepsWhatWasTyped()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Alles mis", codes: "GM0505.GM0590");

        var answer = await WriteAsync(visitor, id, [], "vertrokken", "31-2-2026", new string('x', 1001));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await SamenspelHost.ReadAsync(answer);
        Assert.Equal(4, page.Faults().Count);
        Assert.Equal("31-2-2026", page.QuerySelector("input[name=On]")!.GetAttribute("value"));
        Assert.Empty((await visitor.PageAsync(DossierPaths.Participation(id))).QuerySelectorAll("[aria-labelledby=verloop] tbody tr"));
    }

    [Theory]
    [InlineData("22-11-2026", "De datum ligt na vandaag")]
    [InlineData("2-9-2026", "Vul die dag of een latere in")]
    [InlineData("29-2-2025", "Sinds:")]
    public async Task Writing_OnADayThatCannotBe_IsRefused(string day, string sentence)
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync($"Dag {day}", codes: "GM0505.GM0590");
        var one = (await IdsAsync(id))[..1];
        Assert.Equal(HttpStatusCode.Redirect, (await WriteAsync(visitor, id, one, "verkent", "3-9-2026", "")).StatusCode);

        var answer = await WriteAsync(visitor, id, one, "doet-mee", day, "");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(sentence, Assert.Single((await SamenspelHost.ReadAsync(answer)).Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_WithDayAndReason_TakesItOutOfTheGroupAndStaysInTheCourse()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Vertrek", codes: "GM0505.GM0590.GM0610");
        var leaver = (await site.StoredAsync(id)).Participants.Single(one => one.Code == "GM0610").Id;
        await WriteAsync(visitor, id, [leaver.Value], "doet-mee", "1-6-2026", "");

        var kept = await EndAsync(visitor, id, leaver, "vertrokken", Today, "Gaat verder met een andere regio");

        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.DoesNotContain((await site.StoredAsync(id)).Participants, one => one.Code == "GM0610");
        var rows = (await visitor.PageAsync(DossierPaths.Participation(id))).QuerySelectorAll("[aria-labelledby=verloop] tbody tr").Select(row => row.TextContent).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Contains("Gaat verder met een andere regio", rows[1], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(DossierPaths.EndParticipation(id, leaver))).StatusCode);
    }

    [Fact]
    public async Task Leaving_WithNothingFilledIn_NamesAllFourFaultsAndTakesNobodyOut()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Vertrek zonder reden", codes: "GM0505.GM0590");
        var leaver = (await site.StoredAsync(id)).Participants[0].Id;

        var answer = await visitor.SendFormAsync(DossierPaths.EndParticipation(id, leaver), ("On", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(4, (await SamenspelHost.ReadAsync(answer)).Faults().Count);
        Assert.Equal(2, (await site.StoredAsync(id)).Participants.Count);
    }

    [Fact]
    public async Task Declining_ByWhoTookPart_AndLeavingByTheLast_AreRefused()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("De laatste", codes: "GM0505");
        var only = (await site.StoredAsync(id)).Participants[0].Id;
        await WriteAsync(visitor, id, [only.Value], "doet-mee", "1-6-2026", "");

        var faults = (await SamenspelHost.ReadAsync(await EndAsync(visitor, id, only, "afgezien", Today, "Te duur"))).Faults();

        Assert.Equal(["Deze gemeente deed mee; kies vertrokken.", "Dit is de laatste gemeente in de groep. Sluit het dossier in plaats daarvan."], faults);
    }

    [Fact]
    public async Task Choosing_WithoutSomebodyOfWhomParticipationWasWrittenDown_SendsToTheCourse()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Niet zomaar weg", codes: "GM0505.GM0590");
        await WriteAsync(visitor, id, await IdsAsync(id), "verkent", "1-6-2026", "");

        var answer = await DossierSite.ChooseAsync(visitor, id, "GM0505");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Verloop van deelname", Assert.Single((await SamenspelHost.ReadAsync(answer)).Faults()), StringComparison.Ordinal);
        Assert.Equal(2, (await site.StoredAsync(id)).Participants.Count);
    }

    [Fact]
    public async Task Writing_AfterSomebodyElseChangedTheDossier_IsAConflict()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Twee schrijvers", codes: "GM0505.GM0590");
        var ids = await IdsAsync(id);
        var (action, late) = await visitor.FillInAsync(DossierPaths.Participation(id), ("Participants", ids[0].ToString()), ("State", "verkent"), ("On", Today));
        Assert.Equal(HttpStatusCode.Redirect, (await WriteAsync(visitor, id, ids, "uitgenodigd", "1-6-2026", "")).StatusCode);

        var answer = await visitor.PostAsync(action, late);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(2, (await visitor.PageAsync(DossierPaths.Participation(id))).QuerySelectorAll("[aria-labelledby=verloop] tbody tr").Length);
    }

    [Fact]
    public async Task Page_InEnglish_AndOfAnExample_CanBeReadAndNotWritten()
    {
        using var visitor = await site.VisitorAsync("en");

        var page = await visitor.PageAsync(DossierPaths.Participation(site.Example));

        Assert.Equal("Course of participation", page.Heading());
        Assert.Empty(page.QuerySelectorAll("main form[method=post]"));
        Assert.Empty(page.QuerySelectorAll("main a[href*=beeindigen]"));
    }

    private static Task<HttpResponseMessage> WriteAsync(HttpClient visitor, DossierId id, IReadOnlyList<Guid> who, string state, string day, string reason) => visitor.SendFormAsync(
        DossierPaths.Participation(id), [.. who.Select(one => ("Participants", one.ToString())), ("State", state), ("On", day), ("Reason", reason)]);

    private static Task<HttpResponseMessage> EndAsync(HttpClient visitor, DossierId id, ParticipantId who, string state, string day, string reason) => visitor.SendFormAsync(
        DossierPaths.EndParticipation(id, who), ("State", state), ("On", day), ("Reason", reason), ("Sure", "true"));

    private async Task<Guid[]> IdsAsync(DossierId id) => [.. (await site.StoredAsync(id)).Participants.Select(one => one.Id.Value)];
}
