using Samenspel.Web.Tests.Assessments;
using Samenspel.Web.Tests.Running;

namespace Samenspel.Web.Tests.Memos;

/// <summary>What was measured stands in a council memo only once it is open, and only for who takes part.</summary>
public sealed class MemoMotivesTests(SamenspelHost host)
{
    private static readonly (string Name, string Value)[] Heavy = [("a.motives.vulnerability", "5"), ("a.motives.specialise", "4"), ("a.motives.cost", "2")];

    [Fact]
    public async Task Why_BeforeTheRoundOpens_IsLeftOut_AndThenNamesWhatWeighsMostForBoth()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        await two.Lead.SendFormAsync($"{two.Path}/proces/beginnen?model={RunningVisits.Model}", ("Tracks[0].Name", "Infrastructuur"));
        var round = await two.BegunAsync("motieven");
        await MeasuringVisits.WrittenAsync(two.Lead, round, two.Dordrecht, "Een geheime reden", more: Heavy);
        Assert.Equal("", (await two.Lead.MemoAsync(two.Path, "Dordrecht")).Under("why"));

        await MeasuringVisits.WrittenAsync(two.Other, round, two.Papendrecht, "Een andere geheime reden", more: Heavy);

        foreach (var name in (string[])["Dordrecht", "Papendrecht"])
        {
            var memo = await two.Other.MemoAsync(two.Path, name);
            Assert.Contains("Voor de 2 gemeenten die hun motieven gaven, wegen het zwaarst: minder kwetsbaar zijn, specialiseren.", memo.Under("why"), StringComparison.Ordinal);
            Assert.DoesNotContain("geheime", memo.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Why_ForWhoOnlySeesTheDossier_HoldsNoMotives()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        await two.Lead.SendFormAsync($"{two.Path}/proces/beginnen?model={RunningVisits.Model}", ("Tracks[0].Name", "Infrastructuur"));
        var round = await two.BegunAsync("motieven");
        await MeasuringVisits.WrittenAsync(two.Lead, round, two.Dordrecht, "Reden", more: Heavy);
        await MeasuringVisits.WrittenAsync(two.Other, round, two.Papendrecht, "Reden", more: Heavy);
        await two.Lead.SendFormAsync($"{two.Path}/delen", ("Circle", "Public"), ("Delen", "1"));

        var memo = await host.Visitor("nl").MemoAsync(two.Path, "Dordrecht");

        Assert.Equal("", memo.Under("why"));
        Assert.NotEqual("", memo.Under("ask"));
    }
}
