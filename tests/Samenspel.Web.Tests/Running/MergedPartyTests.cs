using System.Net;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.Running;

/// <summary>A participant whose municipality merged on 1 January 2023: Brielle became part of Voorne aan Zee.</summary>
public sealed class MergedPartyTests(SamenspelHost host)
{
    private const string Start = "start-research/college-start";

    [Fact]
    public async Task Successor_DecidesFromTheDayOfTheMerger_AndItsPeopleRecord()
    {
        var lead = host.Member();
        var opened = await lead.SendFormAsync("/dossiers/nieuw", ("Title", "Voorne"), ("ReferenceDate", "1-7-2022"));
        var path = opened.Headers.Location!.ToString().Replace("/deelnemers", "", StringComparison.Ordinal);
        await lead.ChooseAsync(path, "GM0501.GM0505");
        await lead.SendFormAsync($"{path}/proces/beginnen?model={RunningVisits.Model}", ("Tracks[0].Name", "Infrastructuur"));
        var clerk = await host.RoleAsync(path, "griffier@voorneaanzee.test", "GM1992", DossierRole.DecisionClerk);
        var party = await clerk.PartyAsync(path, "Brielle");

        var before = await clerk.RecordedAsync(path, Start, party, "postponed", "31-12-2022");
        var after = await clerk.RecordedAsync(path, Start, party, "adopted", "1-1-2023");

        Assert.Contains("college van burgemeester en wethouders, Brielle", (await lead.PageAsync(before)).Text(), StringComparison.Ordinal);
        Assert.Contains("van Voorne aan Zee (opvolger van Brielle)", (await lead.PageAsync(after)).Text(), StringComparison.Ordinal);
        Assert.Contains("is sinds 1 jan 2023 Voorne aan Zee", (await lead.PageAsync($"{path}/besluiten?poort=start-research")).Text(), StringComparison.Ordinal);
        await clerk.RecordAsync(path, Start, await lead.PartyAsync(path, "Dordrecht"), "adopted", "1-1-2023").RefusedAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Decision_RestsOnFrozenVersionsAndAdoptedKeys()
    {
        var lead = host.Member();
        var path = await lead.CopyAsync(CaseVisits.Drechtsteden);
        await lead.SendFormAsync($"{path}/kostenverdeling/vastleggen?sleutel=inwoners", ("Title", "Ontwerpbesluit"));
        await lead.SendFormAsync($"{path}/proces/beginnen?model={RunningVisits.Model}", ("Tracks[0].Name", "Infrastructuur"));
        var form = await lead.PageAsync($"{path}/besluiten/vastleggen?wat={Start}");
        var key = form.QuerySelector("input[name=BasedOn]")!.GetAttribute("value")!;

        var at = await lead.RecordedAsync(path, Start, await lead.PartyAsync(path, "Dordrecht"), "adopted", "8-11-2005", ("BasedOn", key));

        var page = await lead.PageAsync(at);
        Assert.Contains($"{path}/kostenverdeling/vastgelegd/1", page.QuerySelectorAll("#vastgelegd ~ dl a, dl.pr-facts a").Select(link => link.GetAttribute("href")));
        Assert.Contains("\nbased-on adopted-key ", page.QuerySelector("pre.cs-seal")!.TextContent, StringComparison.Ordinal);
    }
}
