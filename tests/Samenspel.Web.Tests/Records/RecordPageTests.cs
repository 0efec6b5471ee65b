using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Handling;
using Samenspel.Data.Recording;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Records;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.Dossiers;

namespace Samenspel.Web.Tests.Records;

/// <summary>The record as a page and as files, for those who may read it and nobody else.</summary>
public sealed class RecordPageTests(DossierSite site)
{
    [Theory]
    [InlineData("nl", "Register van het dossier", "Dossier geopend", "gedaan", "3 regels", "Deelnemers gewijzigd")]
    [InlineData("en", "Record of the dossier", "Opened a dossier", "done", "3 lines", "Changed the participants")]
    public async Task Dossier_ShowsItsLinesWithNamesInBothLanguages(string language, string heading, string opened, string done, string count, string participants)
    {
        using var visitor = await site.VisitorAsync(language);
        var id = await site.OpenAsync("Register bekijken", "1-1-2026", "GM0505");
        await visitor.SendFormAsync(DossierPaths.Change(id), ("Title", "Nieuwe naam"));

        var page = await visitor.PageAsync(DossierPaths.Record(id));

        Assert.Equal(heading, page.Heading());
        var rows = Rows(page);
        Assert.Equal(3, rows.Count);
        Assert.Equal((participants, done, "anna"), (rows[1][0], rows[1][2], rows[1][3]));
        Assert.Equal(opened, rows[2][0]);
        Assert.StartsWith("Nieuwe naam", rows[0][1], StringComparison.Ordinal);
        Assert.Contains(count, page.Text(), StringComparison.Ordinal);
        Assert.Equal(DossierPaths.Record(id), page.QuerySelector(".sms-localnav [aria-current=page]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Filters_ChooseLines_AndStayInTheForm()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Register filteren", "1-1-2026", "GM0505");
        using var stranger = await site.Host.MemberAsync("vreemde@papendrecht.test", "GM0590");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(DossierPaths.Show(id))).StatusCode);
        var path = DossierPaths.Record(id);

        var denied = await visitor.PageAsync($"{path}?uitkomst=denied");
        Assert.Equal(["vreemde"], Rows(denied).Select(row => row[3]));
        Assert.Equal("denied", denied.QuerySelector("select[name=uitkomst] option[selected]")!.GetAttribute("value"));
        Assert.Equal(2, Rows(await visitor.PageAsync($"{path}?uitkomst=done")).Count);
        Assert.Equal(["Deelnemers gewijzigd"], Rows(await visitor.PageAsync($"{path}?handeling=dossiers.change-participants")).Select(row => row[0]));
        Assert.Equal(3, Rows(await visitor.PageAsync($"{path}?van=21-11-2026&tot=21%20november%202026")).Count);
        Assert.Empty(Rows(await visitor.PageAsync($"{path}?van=22-11-2026")));
        Assert.Empty(Rows(await visitor.PageAsync($"{path}?tot=2026-11-20")));
        Assert.Equal(3, Rows(await visitor.PageAsync($"{path}?zoek={id.Value.ToString()[..13].ToUpperInvariant()}")).Count);
        Assert.Empty(Rows(await visitor.PageAsync($"{path}?zoek=%25_%5C'")));
        Assert.Equal("Dossier geopend", Rows(await visitor.PageAsync($"{path}?sorteer=tijd"))[0][0]);
        Assert.Equal(3, Rows(await visitor.PageAsync($"{path}?pagina=99")).Count);
        Assert.Equal(3, Rows(await visitor.PageAsync($"{path}?pagina=-1&sorteer=onzin")).Count);
        Assert.Empty(Rows(await visitor.PageAsync($"{path}?wie=niemand&handeling=onzin")));
    }

    [Theory]
    [InlineData("nl", "van=gisteren", "‘gisteren’ is geen datum. Typ bijvoorbeeld 1-7-2026")]
    [InlineData("en", "tot=31-2-2026", "‘31-2-2026’ is no date. Type for example 1-7-2026")]
    [InlineData("nl", "van=2-1-2026&tot=1-1-2026", "De einddatum ligt voor de begindatum")]
    [InlineData("en", "uitkomst=onzin", "Choose a result from the list")]
    [InlineData("nl", "van=1-1-0001", "‘1-1-0001’ is geen datum. Typ bijvoorbeeld 1-7-2026")]
    public async Task Filters_ThatMeanNothing_AreTold(string language, string query, string fault)
    {
        using var visitor = await site.VisitorAsync(language);
        var id = await site.OpenAsync("Register fout");

        var page = await visitor.PageAsync($"{DossierPaths.Record(id)}?{query}", HttpStatusCode.UnprocessableEntity);
        Assert.Equal([fault], page.Faults());
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.GetAsync($"{DossierPaths.Record(id)}.csv?{query}")).StatusCode);
    }

    [Fact]
    public async Task Check_OnDemand_SaysHowFarTheChainFits()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Register controleren");

        var page = await visitor.PageAsync($"{DossierPaths.Record(id)}?controle=1");

        Assert.Contains("De keten klopt: gecontroleerd op 21 nov 2026 10:00:00, tot en met regel 1.", page.Text(), StringComparison.Ordinal);
        var last = (await LinesAsync(DossierStanding.NameOf(id)))[^1];
        Assert.Equal(last.Hash, page.QuerySelector(".sms-hash")!.TextContent);
    }

    [Fact]
    public async Task Files_OfTheWholeChain_FitElsewhere()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Register exporteren", "1-1-2026", "GM0505");

        foreach (var (file, type) in new[] { (".json", "application/json"), (".csv?vorm=machine&uitkomst=denied", "text/csv") })
        {
            var answer = await visitor.GetAsync(DossierPaths.Record(id) + file);
            Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
            Assert.True(RecordFileReader.Read(await answer.Content.ReadAsByteArrayAsync()).TryGet(out var content));
            Assert.Equal(2, content.Check(null).Chains.Single().Lines);
            Assert.Empty(content.Check(content.Lines[^1].Hash).Faults);
        }

        var excel = await visitor.GetStringAsync($"{DossierPaths.Record(id)}.csv?handeling=dossiers.open-dossier");
        Assert.Equal(2, excel.Trim().Split("\r\n").Length);
        Assert.Contains("1;21-11-2026;10:00:00;Dossier geopend;Register exporteren;gedaan;anna;", excel, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.GetAsync($"{DossierPaths.Record(id)}.csv?vorm=onzin")).StatusCode);
    }

    [Fact]
    public async Task Record_IsForThoseWhoLead_AndNobodyElse()
    {
        var id = await site.OpenAsync("Register van ons");
        using var stranger = await site.Host.MemberAsync("ander@papendrecht.test", "GM0590");
        using var anybody = site.Host.Visitor();

        foreach (var file in new[] { "", ".csv", ".csv?vorm=machine", ".json", "?controle=1" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(DossierPaths.Record(id) + file)).StatusCode);
            Assert.NotEqual(HttpStatusCode.OK, (await anybody.GetAsync(DossierPaths.Record(id) + file)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(DossierPaths.Record(site.Example) + file)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(RecordPaths.Platform + file)).StatusCode);
        }
    }

    [Fact]
    public async Task Organisation_ShowsItsRecordToItsAdministratorsOnly()
    {
        using var administrator = await site.Host.MemberAsync("beheer@zwijndrecht.test", "GM0642");
        using var member = await site.Host.MemberAsync("lid@zwijndrecht.test", "GM0642", OrganisationRole.Member);
        var organisation = (await site.Host.UseAsync(db => TestPeople.MembershipAsync(db, "lid@zwijndrecht.test"))).Organisation;
        var path = RecordPaths.Organisation(organisation);

        var page = await administrator.PageAsync(path);
        Assert.Contains("Nog geen regels", page.Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await member.GetAsync(path + ".json")).StatusCode);
        Assert.Equal("0", (await administrator.GetStringAsync(path + ".json")).Split("\"number\": ")[1][..1]);
    }

    [Fact]
    public async Task Platform_ShowsItsOwnChainOnly_AndARemovedPersonWithoutAName()
    {
        using var one = await site.Host.MemberAsync("platform@samenspel.test", "Platform");
        using var leaver = await site.Host.MemberAsync("weg@samenspel.test", "Platform");
        var unknown = Guid.CreateVersion7(SamenspelHost.Now);
        Assert.Equal(HttpStatusCode.NotFound, (await leaver.GetAsync($"/dossiers/{unknown}")).StatusCode);
        var removed = await site.Host.UseAsync(async db =>
        {
            await db.Set<Account>().Where(account => account.Email == "platform@samenspel.test").ExecuteUpdateAsync(set => set.SetProperty(account => account.IsPlatformAdministrator, true));
            var account = await db.Set<Account>().SingleAsync(known => known.Email == "weg@samenspel.test");
            account.RemovedAt = SamenspelHost.Now;
            await db.SaveChangesAsync();
            return account.Id;
        });

        var page = await one.PageAsync($"{RecordPaths.Platform}?zoek={unknown}");

        var row = Assert.Single(Rows(page));
        Assert.Equal(("Pagina gevraagd: /dossiers/{Id:guid}", $"dossier:{unknown}", "geweigerd", $"verwijderd persoon ({removed.ToString("N")[^6..]})"), (row[0], row[1], row[2], row[3]));
    }

    [Fact]
    public async Task HiddenAndMissing_CostTheSame_OneLineEach()
    {
        var id = await site.OpenAsync("Register verborgen");
        using var stranger = await site.Host.MemberAsync("nieuwsgierig@papendrecht.test", "GM0590");
        var unknown = Guid.CreateVersion7(SamenspelHost.Now);

        // The header holds a form to sign out with, whose token is another one each time.
        var hidden = WithoutTokens(await (await stranger.GetAsync(DossierPaths.Show(id))).Content.ReadAsStringAsync());
        var missing = WithoutTokens(await (await stranger.GetAsync($"/dossiers/{unknown}")).Content.ReadAsStringAsync());

        Assert.Equal(hidden.Replace(id.Value.ToString(), "", StringComparison.Ordinal), missing.Replace(unknown.ToString(), "", StringComparison.Ordinal));
        Assert.Single(await LinesAsync(DossierStanding.NameOf(id)), line => line.Result == "denied");
        Assert.Single(await LinesAsync(Recorder.Platform), line => line.Subject == $"dossier:{unknown}");
    }

    [Fact]
    public async Task EveryAction_HasAText()
    {
        await using var scope = site.Host.Services.CreateAsyncScope();
        var names = scope.ServiceProvider.GetRequiredService<RecordNames>();
        var registered = scope.ServiceProvider.GetServices<RegisteredAction>().ToList();

        Assert.NotEmpty(registered);
        Assert.DoesNotContain(registered, action => names.Action(action.Name) == action.Name);
        var texts = scope.ServiceProvider.GetServices<ActionText>().Select(text => text.Name).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(registered, action => action.IsWrite && !texts.Contains(action.Name));
    }

    private static string WithoutTokens(string html) => System.Text.RegularExpressions.Regex.Replace(
        html, "value=\"CfDJ8[^\"]+\"", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    private Task<List<RecordLine>> LinesAsync(string chain) => site.Host.UseAsync(db =>
        db.Set<RecordLine>().AsNoTracking().Where(line => line.Chain == chain).OrderBy(line => line.Number).ToListAsync());

    private static List<List<string>> Rows(IDocument page) =>
        [.. page.QuerySelectorAll("main table tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()).ToList())];
}
