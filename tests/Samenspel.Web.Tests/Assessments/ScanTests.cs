using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.Api;
using Samenspel.Web.Tests.BusinessCases;
using Samenspel.Web.Tests.Running;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Web.Tests.Assessments;

/// <summary>People answer a scan without their name; what comes of it is their organisation's own until that shares it.</summary>
public sealed class ScanTests(SamenspelHost host)
{
    [Fact]
    public async Task Result_IsTheOrganisationsOwn_UntilItIsShared()
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await two.BegunAsync();
        foreach (var person in await two.PeopleAsync(host, 5))
        {
            await ScanVisits.AnsweredAsync(person, scan, two.Papendrecht, 2, words: "Wij schrijven alles op");
        }

        await ScanVisits.AnsweredAsync(two.Lead, scan, two.Dordrecht, 4, together: true);
        await two.ClosedAsync(scan);

        Assert.Equal(["niet gedeeld"], ScanVisits.FirstRow(await two.Lead.PageAsync(scan)).Skip(1).Take(1));
        Assert.DoesNotContain("Wij schrijven alles op", await two.Lead.GetStringAsync(scan), StringComparison.Ordinal);
        Assert.Equal("niet gedeeld", ScanVisits.FirstRow(await two.Other.PageAsync(scan))[0]);
        Assert.Equal("II 2,0 5 mensen", ScanVisits.FirstRow(await two.Other.PageAsync(scan))[1]);
        Assert.Equal(HttpStatusCode.Forbidden, (await ShareAsync(two.Lead, scan, two.Papendrecht)).StatusCode);

        await ScanVisits.SharedAsync(two.Other, scan, two.Papendrecht);
        var page = await two.Lead.PageAsync(scan);
        Assert.Equal(["IV 4,0 samen ingevuld", "II 2,0 5 mensen", "II 2,0 5 mensen", "2,0", "1,0", "2,0"], ScanVisits.FirstRow(page));
        Assert.Contains("Wij schrijven alles op", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Papendrecht ligt 1,0 onder het haalbare doel", page.Text(), StringComparison.Ordinal);
        Assert.Contains("\"value\":2", await ReadAsync(scan), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closing_KeepsNoAnswerAndNoSecret_AndNothingIsAnsweredAfter()
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await two.BegunAsync();
        await ScanVisits.AnsweredAsync(two.Other, scan, two.Papendrecht, 3);
        var late = await two.Other.FillInAsync($"{scan}/invullen/{two.Papendrecht}", ("Perspective", "staff"), ("Do", "inleveren"));
        Assert.Equal(1, await SheetsAsync(two.Path));

        await two.ClosedAsync(scan);

        Assert.Equal(0, await SheetsAsync(two.Path));
        var id = new DossierId(Guid.Parse(two.Path.Split('/')[^1]));
        var kept = await host.UseAsync(db => db.Set<Scan>().AsNoTracking().SingleAsync(one => one.DossierId == id));
        Assert.Equal("", kept.Secret);
        Assert.Equal(HttpStatusCode.Conflict, (await two.Other.PostAsync(late.Action, late.Content)).StatusCode);
    }

    [Theory]
    [InlineData(4, "te weinig antwoorden")]
    [InlineData(5, "V 5,0 5 mensen")]
    public async Task Cell_OfFewerPeopleThanFive_IsShownNowhere(int people, string cell)
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await two.BegunAsync();
        foreach (var person in await two.PeopleAsync(host, people))
        {
            await ScanVisits.AnsweredAsync(person, scan, two.Papendrecht, 5, words: "Alleen wij weten dit");
        }

        var open = (await two.Other.PageAsync(scan)).Text();
        Assert.Equal(people < 5, open.Contains("minder dan 5 mensen", StringComparison.Ordinal));
        await two.ClosedAsync(scan);

        Assert.Equal(cell, ScanVisits.FirstRow(await two.Other.PageAsync(scan))[1]);
        await ScanVisits.SharedAsync(two.Other, scan, two.Papendrecht);
        foreach (var path in (string[])[scan, $"{scan}/gebieden/egem.leadership", $"{scan}.csv"])
        {
            var text = await two.Lead.GetStringAsync(path);
            Assert.Equal(people == 5, text.Contains("Alleen wij weten dit", StringComparison.Ordinal) || text.Contains("5,0", StringComparison.Ordinal) || text.Contains(";5;1;5;5;", StringComparison.Ordinal));
        }

        Assert.Equal(Download.ExcelType, (await two.Lead.GetAsync($"{scan}.xlsx")).Content.Headers.ContentType!.MediaType);
        Assert.Equal(people == 5, (await ReadAsync(scan)).Contains("\"value\":5", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Answers_AreSeenByNobodyElse_AlsoNotInTheRecord()
    {
        const string Words = "Mijn chef luistert nooit";
        var two = await ScanVisits.OpenAsync(host);
        var scan = await two.BegunAsync();
        var person = (await two.PeopleAsync(host, 1))[0];
        await ScanVisits.AnsweredAsync(person, scan, two.Papendrecht, 1, words: Words);

        Assert.Contains(Words, await person.GetStringAsync($"{scan}/invullen/{two.Papendrecht}"), StringComparison.Ordinal);
        foreach (var path in (string[])[scan, $"{two.Path}/scans", $"{two.Path}/register"])
        {
            Assert.DoesNotContain(Words, await two.Lead.GetStringAsync(path), StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Words, await ReadAsync(scan), StringComparison.Ordinal);
        Assert.DoesNotContain(Words, await two.Other.GetStringAsync($"{scan}/invullen/{two.Papendrecht}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await two.Lead.GetAsync($"{scan}/invullen/{two.Papendrecht}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await person.GetAsync($"{scan}/samen/{two.Papendrecht}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await host.PlatformAsync()).GetAsync(scan)).StatusCode);
    }

    [Fact]
    public async Task Sheet_ThatIsKept_GoesOnLater_AndDoesNotCount()
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await two.BegunAsync();
        await ScanVisits.AnsweredAsync(two.Other, scan, two.Papendrecht, 3, words: "Half af", handsIn: false);

        var page = await two.Other.PageAsync($"{scan}/invullen/{two.Papendrecht}");
        Assert.Contains("Half af", page.Text(), StringComparison.Ordinal);
        Assert.Equal("3", page.QuerySelector("input[name='a.egem.leadership.phase'][checked]")!.GetAttribute("value"));
        Assert.Contains("Verder invullen", (await two.Other.PageAsync(scan)).Text(), StringComparison.Ordinal);
        Assert.Contains("nog niemand", (await two.Other.PageAsync(scan)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sheet_WithFaults_NamesAllAtOnce()
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await two.BegunAsync();

        var faults = await two.Other.SendFormAsync($"{scan}/invullen/{two.Papendrecht}", ("Version", "0"), ("a.egem.leadership.phase", "9"), ("Do", "inleveren")).RefusedAsync();

        Assert.Contains(faults, fault => fault.Contains("Leiderschap", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("In welke rol", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Scan_WithFaults_NamesAllAtOnce()
    {
        var two = await ScanVisits.OpenAsync(host);

        var faults = await two.Lead.SendFormAsync($"{two.Path}/scans/nieuw", ("Instrument", "samenspel:niets"), ("Participants", two.Dordrecht), ("MinimumGroup", "2"), ("Deadline", "gisteren")).RefusedAsync();

        Assert.Equal(4, faults.Count);
    }

    [Fact]
    public async Task Barometer_AsksAboutEachPartner_AndShowsBothDirections()
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await two.BegunAsync(ScanVisits.Trust);
        foreach (var person in await two.PeopleAsync(host, 5))
        {
            await ScanVisits.AnsweredAsync(person, scan, two.Papendrecht, 4, "floor");
        }

        var form = await two.Other.PageAsync($"{scan}/invullen/{two.Papendrecht}");
        Assert.Contains("Dordrecht: Afspraken nakomen", form.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Papendrecht: Afspraken nakomen", form.Text(), StringComparison.Ordinal);
        for (var i = 0; i < 5; i++)
        {
            await ScanVisits.AnsweredAsync(await ScanVisits.PersonAsync(host, two.Path, "GM0505"), scan, two.Dordrecht, 2, "floor");
        }

        await two.ClosedAsync(scan);
        await ScanVisits.SharedAsync(two.Other, scan, two.Papendrecht);
        await ScanVisits.SharedAsync(two.Lead, scan, two.Dordrecht);

        Assert.Contains("Papendrecht ziet Dordrecht anders dan andersom, verschil 2,0", (await two.Lead.PageAsync(scan)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondScan_ShowsTheCourse()
    {
        var two = await ScanVisits.OpenAsync(host);
        var people = await two.PeopleAsync(host, 5);
        var scan = "";
        foreach (var level in (int[])[2, 3])
        {
            scan = await two.BegunAsync();
            foreach (var person in people)
            {
                await ScanVisits.AnsweredAsync(person, scan, two.Papendrecht, level);
            }

            await two.ClosedAsync(scan);
        }

        var row = (await two.Other.PageAsync(scan)).QuerySelectorAll("section[aria-labelledby=verloop] tbody tr")[0];
        Assert.Equal(["Papendrecht", "2,0", "3,0", "+1,0"], row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public async Task TwoScans_OfWhichTheSourceComparesAreas_StandBesideEachOther()
    {
        var two = await ScanVisits.OpenAsync(host);
        var people = await two.PeopleAsync(host, 5);
        var scan = "";
        foreach (var (instrument, level) in (ValueTuple<string, int>[])[("samenspel:open-loket-scan", 3), (ScanVisits.Egem, 2)])
        {
            scan = await two.BegunAsync(instrument);
            foreach (var person in people)
            {
                await ScanVisits.AnsweredAsync(person, scan, two.Papendrecht, level);
            }

            await two.ClosedAsync(scan);
        }

        var row = (await two.Other.PageAsync(scan)).QuerySelectorAll("section[aria-labelledby=naast-elkaar] tbody tr")[0];
        Assert.Equal(["Leiderschap", "fase II van V (2,0)", "Besluitvorming", "fase 3 van 6 (3,0)"], row.QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim()));
        Assert.DoesNotContain("3,0", (await two.Lead.PageAsync(scan)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sheet_SentTwice_FromTwoWindows_ShowsBothVersions()
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await two.BegunAsync();
        (string, string)[] first = [("Version", "0"), ("Perspective", "staff"), ("a.egem.leadership.phase", "2"), ("Do", "inleveren")];
        Assert.Equal(HttpStatusCode.Redirect, (await two.Other.SendFormAsync($"{scan}/invullen/{two.Papendrecht}", first)).StatusCode);

        var second = await two.Other.SendFormAsync($"{scan}/invullen/{two.Papendrecht}", [("Version", "0"), ("Perspective", "staff"), ("a.egem.leadership.phase", "4"), ("Do", "inleveren")]);

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("De leiding stemt haar keuzes af", (await SamenspelHost.ReadAsync(second)).QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LastDay_WhenItIsPast_TakesNoAnswers_AndTheScanWaitsToBeClosed()
    {
        await using var site = SamenspelHost.With();
        var two = await ScanVisits.OpenAsync(site);
        var scan = await two.BegunAsync(more: ("Deadline", "1-12-2026"));
        var form = await two.Other.FillInAsync($"{scan}/invullen/{two.Papendrecht}", ("Perspective", "staff"), ("a.egem.leadership.phase", "2"), ("Do", "inleveren"));

        await site.UseAsync(async db =>
        {
            var open = await db.Set<Scan>().SingleAsync();
            open.Keep(open.Document with { LastDay = new DateOnly(2026, 11, 20) });
            return await db.SaveChangesAsync();
        });

        Assert.Equal(HttpStatusCode.Conflict, (await two.Other.PostAsync(form.Action, form.Content)).StatusCode);
        Assert.Contains("de scan is nog niet gesloten", (await two.Lead.PageAsync(scan)).Text(), StringComparison.Ordinal);
        await two.ClosedAsync(scan);
    }

    [Fact]
    public async Task Participant_ThatLeaves_GoesFromAnOpenScan_WithTheAnswersOfItsPeople()
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await two.BegunAsync();
        await ScanVisits.AnsweredAsync(two.Other, scan, two.Papendrecht, 3);
        await ScanVisits.AnsweredAsync(two.Lead, scan, two.Dordrecht, 3);

        await two.Lead.ChooseAsync(two.Path, "GM0505.GM0523");

        Assert.Equal(1, await SheetsAsync(two.Path));
        Assert.DoesNotContain("Papendrecht", (await two.Lead.PageAsync(scan)).QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenScan_IsANextStep_OfWhomNobodyAnswered_AndWaitsForWhoTakesPart()
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await two.BegunAsync();
        await ScanVisits.AnsweredAsync(two.Lead, scan, two.Dordrecht, 3);

        Assert.Contains("EGEM-scan, scan 1", (await two.Other.PageAsync(two.Path)).Text(), StringComparison.Ordinal);
        await ScanVisits.AnsweredAsync(two.Other, scan, two.Papendrecht, 3);
        Assert.DoesNotContain("EGEM-scan, scan 1 invullen", (await two.Other.PageAsync(two.Path)).Text(), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> ShareAsync(HttpClient browser, string scan, string participant)
    {
        var page = await browser.PageAsync(scan);
        var own = page.QuerySelectorAll("main form").First(form => form.QuerySelector("input[name=_handler]")!.GetAttribute("value")!.StartsWith("share-", StringComparison.Ordinal));
        return await browser.PostAsync(scan, new FormUrlEncodedContent(own.QuerySelectorAll("input[name]")
            .Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("name") == "Participant" ? participant : field.GetAttribute("value") ?? ""))));
    }

    private async Task<string> ReadAsync(string scan)
    {
        var answer = await (await host.ProgramAsync()).AskAsync(HttpMethod.Get, new Uri(scan).AbsolutePath);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadAsStringAsync()).Replace(" ", "", StringComparison.Ordinal);
    }

    private async Task<int> SheetsAsync(string path)
    {
        var id = new DossierId(Guid.Parse(path.Split('/')[^1]));
        return await host.UseAsync(db => db.Set<ScanSheet>().CountAsync(one => db.Set<Scan>().Any(scan => scan.Id == one.ScanId && scan.DossierId == id)));
    }
}
