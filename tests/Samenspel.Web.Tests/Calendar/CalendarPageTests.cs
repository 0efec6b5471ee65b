using System.Net;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.Calendar;

/// <summary>The calendar as visitors and members see it.</summary>
public sealed class CalendarPageTests(SamenspelHost host)
{
    [Theory]
    [InlineData("nl", "Kalender", "Waarom deze datum")]
    [InlineData("en", "Calendar", "Why this date")]
    public async Task Calendar_ShowsTheYearlyCycleToAVisitor(string language, string heading, string why)
    {
        var page = await host.Visitor(language).PageAsync("/kalender");

        Assert.Equal(heading, page.Heading());
        Assert.Contains(why, page.Text(), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".kal-list > li"));
        Assert.NotNull(page.QuerySelector("svg[role=img]"));
    }

    [Theory]
    [InlineData("2021", "15 april 2021", "30 april 2021")]
    [InlineData("2023", "30 april 2023", "15 april 2023")]
    public async Task PastYear_ShowsTheRulesOfThatYear(string year, string there, string notThere)
    {
        var text = (await host.Visitor().PageAsync($"/kalender?jaar={year}")).Text();

        Assert.Contains(there, text, StringComparison.Ordinal);
        Assert.DoesNotContain(notThere, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task YearBefore2015_HasNoTerms() =>
        Assert.Contains("Geen termijnen bekend", (await host.Visitor().PageAsync("/kalender?jaar=2009")).Text(), StringComparison.Ordinal);

    [Fact]
    public async Task WrongYearAndMunicipality_AreBothNamed()
    {
        var page = await host.Visitor().PageAsync("/kalender?jaar=twintig&gemeente=Nergenshuizen", HttpStatusCode.UnprocessableEntity);

        Assert.Equal(2, page.Faults().Count);
    }

    [Fact]
    public async Task MergedMunicipality_LeadsToItsSuccessor() =>
        Assert.Contains("is opgegaan in", (await host.Visitor().PageAsync("/kalender?gemeente=GM0585")).Text(), StringComparison.Ordinal);

    [Fact]
    public async Task Term_ComputesWithADayWithoutScript()
    {
        var text = (await host.Visitor().PageAsync("/kalender/termijn/draft-view?datum=22-8-2022")).Text();

        Assert.Contains("maandag 17 oktober 2022", text, StringComparison.Ordinal);
        Assert.Contains("dinsdag 23 augustus 2022", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Term_WithAWrongDay_SaysSo()
    {
        Assert.Single((await host.Visitor().PageAsync("/kalender/termijn/draft-view?datum=31-2-2022", HttpStatusCode.UnprocessableEntity)).Faults());
        await host.Visitor().PageAsync("/kalender/termijn/bestaat-niet", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Council_IsEnteredChangedAndRemoved()
    {
        var member = await host.MemberAsync("griffie@kalender.test", "GM0613");
        const string council = "/kalender/raad/GM0613";
        using (var wrong = await member.SendFormAsync($"{council}/vergadering/nieuw", ("day", "32-1-2027"), ("delivery", "morgen")))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        }

        using (var late = await member.SendFormAsync($"{council}/vergadering/nieuw", ("day", "12-1-2027"), ("delivery", "13-1-2027")))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        }

        await member.SendFormAsync($"{council}/vergadering/nieuw", ("day", "12-1-2027"), ("delivery", "29-12-2026"), ("name", "Raad <b>vet</b>"));
        var page = await member.PageAsync(council);
        Assert.Contains("Raad <b>vet</b>", page.Text(), StringComparison.Ordinal);
        Assert.Contains("12 jan", (await member.PageAsync("/kalender?jaar=2027")).QuerySelector("svg.sms-chart-svg")!.TextContent, StringComparison.Ordinal);

        await member.SendFormAsync($"{council}/vergadering/2027-01-12", ("day", "13-1-2027"));
        Assert.Contains("13 januari 2027", (await member.PageAsync(council)).Text(), StringComparison.Ordinal);

        await member.SendFormAsync($"{council}/vergadering/2027-01-13/verwijderen");
        Assert.DoesNotContain("13 januari 2027", (await member.PageAsync(council)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Council_IsHiddenFromWhoHasNothingToDoWithIt()
    {
        var stranger = await host.MemberAsync("ander@kalender.test", "GM0518");

        await stranger.PageAsync("/kalender/raad/GM0003", HttpStatusCode.NotFound);
        await stranger.PageAsync("/kalender/raad/GM0003/vergadering/nieuw", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Import_ShowsFirstAndThenDoesAllOfIt()
    {
        var member = await host.MemberAsync("import@kalender.test", "GM0482");
        using var form = new MultipartFormDataContent();
        var (action, content) = await member.FillInAsync("/kalender/raad/GM0482/importeren");
        foreach (var field in (await content.ReadAsStringAsync()).Split('&').Select(pair => pair.Split('=')))
        {
            form.Add(new StringContent(WebUtility.UrlDecode(field[1])), WebUtility.UrlDecode(field[0]));
        }

        form.Add(new ByteArrayContent("soort;datum;naam\nvergadering;12-1-2027;Raad\nvergadering;onzin;\n"u8.ToArray()), "bestand", "raad.csv");
        using var shown = await member.PostAsync(new Uri(action, UriKind.RelativeOrAbsolute), form);
        var html = await shown.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Contains("Nieuw: 1. Gewijzigd: 0. Al bekend: 0. Niet overgenomen: 1.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("12 januari 2027", (await member.PageAsync("/kalender/raad/GM0482")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dossier_HasAWindowForEachMunicipality()
    {
        var member = await host.MemberAsync();
        var path = (await member.OpenAsync(10_000, 20_000)).Replace("/businesscase", "", StringComparison.Ordinal);
        using (var wrong = await member.SendFormAsync($"{path}/kalender/plan", ("start", "ooit"), ("route", "wgr-set-up")))
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        }

        await member.SendFormAsync($"{path}/kalender/plan", ("start", "1-1-2028"), ("route", "wgr-set-up"));
        var page = await member.PageAsync($"{path}/kalender");

        Assert.Contains("4 november 2027", page.Text(), StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("#vensters ~ * tbody tr, [aria-labelledby=vensters] tbody tr").Length);
        Assert.Contains("4-11-2027", await member.GetStringAsync(new Uri($"{path}/kalender.csv", UriKind.Relative)).ContinueWith(read => read.Result.Replace("04-11", "4-11", StringComparison.Ordinal), TaskScheduler.Default), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dossier_TellsTheStepsOnce_OfMunicipalitiesWithTheSameDays()
    {
        var clerk = await host.MemberAsync("griffie@hardinxveld.test", "GM0523");
        await clerk.SendFormAsync("/kalender/raad/GM0523/vergadering/nieuw", ("day", "14-9-2027"), ("delivery", "31-8-2027"), ("name", "Raad"));
        var member = await host.MemberAsync();
        var opened = await member.SendFormAsync("/dossiers/nieuw", ("Title", "Samen en apart"), ("ReferenceDate", "1-1-2026"));
        var path = opened.Headers.Location!.ToString().Replace("/deelnemers", "", StringComparison.Ordinal);
        await member.ChooseAsync(path, "GM0505.GM0523.GM0590");
        await member.SendFormAsync($"{path}/kalender/plan", ("start", "1-1-2028"), ("route", "wgr-set-up"));

        var page = await member.PageAsync($"{path}/kalender");

        Assert.Equal(
            ["Dordrecht, Papendrecht", "Hardinxveld-Giessendam", "Voor alle deelnemers"],
            page.QuerySelectorAll("[aria-labelledby=lijst] h3").Select(heading => heading.TextContent.Trim()));
        var steps = page.QuerySelectorAll("[aria-labelledby=lijst] .kal-list").Select(list => list.Children.Length).ToList();
        Assert.Equal(steps[0], steps[1]);
        Assert.Equal(1, page.QuerySelectorAll("[aria-labelledby=lijst] .kal-list p").Count(text => text.TextContent.Contains("De regeling wordt bekendgemaakt", StringComparison.Ordinal)));
        Assert.Equal(3, page.QuerySelectorAll("#vensters ~ * tbody tr, [aria-labelledby=vensters] tbody tr").Length);
    }

    [Fact]
    public async Task Feed_IsMadeRenewedAndEnded()
    {
        var member = await host.MemberAsync("agenda@kalender.test", "GM0642");
        var first = await AddressAsync(member);
        var visitor = host.Visitor();
        using var read = await visitor.GetAsync(first);
        var text = await read.Content.ReadAsStringAsync();

        Assert.Equal("text/calendar", read.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.All(text.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75));
        Assert.Equal(text.Split("BEGIN:VEVENT").Length - 1, text.Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Distinct().Count());
        using var again = new HttpRequestMessage(HttpMethod.Get, first);
        again.Headers.IfNoneMatch.Add(read.Headers.ETag!);
        using var known = await visitor.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);

        var second = await AddressAsync(member);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(first)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(second)).StatusCode);
        Assert.DoesNotContain(".ics", (await member.PageAsync("/kalender/agenda")).Text(), StringComparison.Ordinal);
    }

    private static async Task<Uri> AddressAsync(HttpClient member)
    {
        var (action, content) = await member.FillInAsync("/kalender/agenda");
        using var answer = await member.PostAsync(new Uri(action, UriKind.RelativeOrAbsolute), content);
        var html = await answer.Content.ReadAsStringAsync();
        var start = html.IndexOf("/kalender/agenda/", html.IndexOf("kal-secret", StringComparison.Ordinal), StringComparison.Ordinal);
        return new Uri(html[start..html.IndexOf('<', start)].Trim(), UriKind.Relative);
    }
}
