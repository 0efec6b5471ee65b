using System.Net;
using Samenspel.Kernel.Acting;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.Assessments;

/// <summary>Trust stands beside hard facts of the dossier, each with what it rests on.</summary>
public sealed class SignalTests(SamenspelHost host)
{
    [Fact]
    public async Task Signals_HoldWhatTheBarometerFound_OfWhatTheAskerMaySee()
    {
        var two = await ScanVisits.OpenAsync(host);
        Assert.Contains("Geen signalen", (await two.Lead.PageAsync($"{two.Path}/signalen")).Text(), StringComparison.Ordinal);
        var scan = await two.BegunAsync(ScanVisits.Trust);
        foreach (var person in await two.PeopleAsync(host, 5))
        {
            await ScanVisits.AnsweredAsync(person, scan, two.Papendrecht, 4, "floor");
        }

        for (var i = 0; i < 5; i++)
        {
            await ScanVisits.AnsweredAsync(await ScanVisits.PersonAsync(host, two.Path, "GM0505"), scan, two.Dordrecht, 2, "floor");
        }

        await two.ClosedAsync(scan);
        Assert.DoesNotContain("anders dan andersom", (await two.Lead.PageAsync($"{two.Path}/signalen")).Text(), StringComparison.Ordinal);
        await ScanVisits.SharedAsync(two.Other, scan, two.Papendrecht);
        await ScanVisits.SharedAsync(two.Lead, scan, two.Dordrecht);

        var page = await two.Lead.PageAsync($"{two.Path}/signalen");
        var rows = page.QuerySelectorAll("main tbody tr").Select(row => row.TextContent).ToList();
        Assert.Contains(rows, row => row.Contains("vertrouwen", StringComparison.Ordinal) && row.Contains("Papendrecht ziet Dordrecht anders dan andersom, verschil 2,0", StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector($"main tbody a[href='{new Uri(new Uri("http://localhost"), scan).AbsolutePath}']"));
        Assert.Contains("Vroege signalen", (await two.Lead.PageAsync($"{two.Path}/scans")).Text(), StringComparison.Ordinal);

        var stranger = await host.MemberAsync("signaal@gm0363.test", "GM0363", OrganisationRole.Member);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{two.Path}/signalen")).StatusCode);
    }

    [Theory]
    [InlineData("nl", "open bezwaar", "nog niet beantwoord")]
    [InlineData("en", "open objection", "not answered yet")]
    public async Task Signals_HoldAnObjectionUntilItIsAnswered(string language, string kind, string basis)
    {
        var lead = await host.MemberAsync($"bezwaar-{language}@gm0505.test", "GM0505", OrganisationRole.Member, language);
        var path = await lead.CopyAsync(CaseVisits.Friesland);
        Assert.Equal(HttpStatusCode.Redirect, (await lead.SendFormAsync($"{path}/businesscase/bezwaren/nieuw", ("Assumption", "default/delayMonths"), ("Text", "Te kort."))).StatusCode);

        var row = Assert.Single((await lead.PageAsync($"{path}/signalen")).QuerySelectorAll("main tbody tr"), one => one.TextContent.Contains(kind, StringComparison.Ordinal));

        Assert.Contains(basis, row.TextContent, StringComparison.Ordinal);
        var objection = row.QuerySelector("a")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.Redirect, (await lead.SendFormAsync(objection, ("Text", "Nagerekend."))).StatusCode);
        Assert.DoesNotContain(kind, (await lead.PageAsync($"{path}/signalen")).Text(), StringComparison.Ordinal);
    }
}
