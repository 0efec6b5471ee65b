using System.Net;
using Samenspel.Modules.Process.Warnings;
using Samenspel.Web.Tests.Running;

namespace Samenspel.Web.Tests.Working;

/// <summary>Outputs are ticked off with evidence, and warnings follow from facts.</summary>
public sealed class OutputWarningTests(SamenspelHost host)
{
    [Fact]
    public async Task Output_IsTickedOffWithEvidence_AndTakenBackWithATrace()
    {
        var work = await WorkVisits.OpenAsync(host);
        var page = $"{work.Track}/resultaten/choice";
        Assert.Equal(4, (await work.Lead.SendFormAsync(page, ("What", ""), ("Date", "1-1-2027")).RefusedAsync()).Count);

        await work.Lead.SendFormAsync(page, ("What", "Keuzenotitie"), ("Where", "Zaak 2026-7"), ("MadeBy", "Projectgroep"), ("Date", "20-11-2026"));
        Assert.Contains("Keuzenotitie, Zaak 2026-7 (Projectgroep, 20 november 2026)", (await work.Other.PageAsync($"{work.Track}/explore")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Keuzenotitie", await WorkVisits.RawAsync(host.Visitor("nl"), $"{work.Track}/explore"), StringComparison.Ordinal);

        Assert.Single(await work.Other.SendFormAsync(page, ("TakeBack", "true"), ("Reason", "")).RefusedAsync());
        await work.Other.SendFormAsync(page, ("TakeBack", "true"), ("Reason", "Was een concept"));

        var after = (await work.Lead.PageAsync(page)).Text();
        Assert.Contains("Was een concept", after, StringComparison.Ordinal);
        Assert.Contains("Keuzenotitie", after, StringComparison.Ordinal);
        Assert.Contains("nog niet klaar", (await work.Lead.PageAsync($"{work.Track}/explore")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warning_FollowsFromFacts_IsExplained_AndStaysWhenItWasNoted()
    {
        var work = await WorkVisits.OpenAsync(host);

        var research = await work.Lead.PageAsync($"{work.Track}/research/waarschuwingen");
        Assert.Contains("2 deelnemers", research.Text(), StringComparison.Ordinal);
        Assert.Contains("minder dan 4 deelnemers", research.Text(), StringComparison.Ordinal);
        Assert.Contains("niet bekend: niemand heeft dit vastgelegd", research.Text(), StringComparison.Ordinal);

        var page = $"{work.Track}/research/waarschuwingen/few-partners";
        Assert.Single(await work.Lead.SendFormAsync(page, ("Reason", " ")).RefusedAsync());
        await work.Lead.SendFormAsync(page, ("Reason", "Wij beginnen bewust klein"));

        Assert.Contains("Wij beginnen bewust klein", (await work.Other.PageAsync(page)).Text(), StringComparison.Ordinal);
        Assert.Contains("Gezien op 21 november 2026", (await work.Other.PageAsync($"{work.Track}/research")).Text(), StringComparison.Ordinal);
        Assert.Null((await work.Lead.PageAsync($"{work.Track}/research/waarschuwingen/one-participant")).QuerySelector("main form[method=post]"));
    }

    [Fact]
    public async Task Warning_OnAMissingOutput_GoesAwayWhenItIsReady()
    {
        var work = await WorkVisits.OpenAsync(host);
        var list = $"{work.Track}/explore/waarschuwingen";
        var before = (await work.Lead.PageAsync(list)).QuerySelector("section[aria-labelledby=gelden]")!.TextContent;

        await work.Lead.SendFormAsync($"{work.Track}/resultaten/alternatives-compared", ("What", "Vergelijking"), ("Where", "Zaak 8"), ("MadeBy", "Projectgroep"), ("Date", "20-11-2026"));

        var link = $"{list}/no-alternatives";
        Assert.Contains((await work.Lead.PageAsync(list)).QuerySelectorAll("section[aria-labelledby=niet] a"), one => one.GetAttribute("href") == link);
        Assert.NotEqual(before, (await work.Lead.PageAsync(list)).QuerySelector("section[aria-labelledby=gelden]")!.TextContent);
        await work.Lead.PageAsync($"{list}/few-partners", HttpStatusCode.NotFound);
    }

    [Fact]
    public void MissingFacts_AreNeitherTrueNorFalse()
    {
        bool?[] all = [true, false, null];
        foreach (var left in all)
        {
            foreach (var right in all)
            {
                Assert.Equal(left == false || right == false ? false : left is null || right is null ? null : true, ThreeValued.All([left, right]));
                Assert.Equal(left == true || right == true ? true : left is null || right is null ? null : false, ThreeValued.Any([left, right]));
            }

            Assert.Equal(left is null ? null : !left, ThreeValued.Not(left));
        }
    }
}
