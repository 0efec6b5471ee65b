using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.Running;

/// <summary>When somebody joins, everybody sees what the group waits for now.</summary>
public sealed class JoinedTests(SamenspelHost host)
{
    [Fact]
    public async Task Joining_SaysWhatTheGroupWaitsFor_AndAfterTheDecisionNoMore()
    {
        var lead = host.Member();
        var path = new Uri(new Uri("http://localhost"), await lead.BegunAsync("GM0505")).AbsolutePath;
        await lead.SendFormAsync($"{path}/kalender/plan", ("start", "1-1-2028"), ("route", "wgr-set-up"));
        await lead.RecordedAsync(path, "start-research/college-start", await lead.PartyAsync(path, "Dordrecht"), "adopted", "20-11-2026");
        Assert.DoesNotContain("al genomen door", await GapsAsync(lead, path), StringComparison.Ordinal);

        await lead.ChooseAsync(path, "GM0505.GM0590");

        Assert.Equal($"{path}/deelname", (await lead.PageAsync($"{path}?bewaard=deelnemers")).Link("Bekijk wat er nu van hen nodig is")!.GetAttribute("href"));
        var gaps = await GapsAsync(lead, path);
        Assert.Contains("Papendrecht", gaps, StringComparison.Ordinal);
        Assert.Contains("Onderzoek beginnen (Infrastructuur); al genomen door 1", gaps, StringComparison.Ordinal);
        Assert.Contains("Van de raad zijn nog geen data bekend", gaps, StringComparison.Ordinal);

        await lead.RecordedAsync(path, "start-research/college-start", await lead.PartyAsync(path, "Papendrecht"), "adopted", "21-11-2026");
        Assert.DoesNotContain("al genomen door", await GapsAsync(lead, path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Joining_ADossierWithFigures_AsksForThem_InBothLanguages()
    {
        var member = await host.MemberAsync();
        var path = new Uri(new Uri("http://localhost"), await member.OpenAsync()).AbsolutePath;
        await member.ChooseAsync(path, "GM0505.GM0523");
        await member.KeepAsync(
            path, ("CostPerFte", "90.000"), ("PriceYear", "2026"), ("Source", "Opgave van de gemeenten"), ("Vat", "Excluded"),
            ("Rows[0].Today", "4"), ("Rows[0].Alone", "9"), ("Rows[1].Today", "6"), ("Rows[1].Alone", "12"), ("JointLow", "15"), ("JointHigh", "16"));
        Assert.DoesNotContain("Cijfers van nu ontbreken", await GapsAsync(member, path), StringComparison.Ordinal);

        await member.ChooseAsync(path, "GM0505.GM0523.GM0590");

        Assert.Contains("Cijfers van nu ontbreken", await GapsAsync(member, path), StringComparison.Ordinal);
        var english = await host.MemberAsync(language: "en");
        Assert.Contains("Figures of today are missing", await GapsAsync(english, path), StringComparison.Ordinal);
    }

    private static async Task<string> GapsAsync(HttpClient visitor, string path) =>
        (await visitor.PageAsync($"{path}/deelname")).QuerySelector("[aria-labelledby=mist]")?.TextContent ?? "";
}
