using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Process.Domain;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.Running;

/// <summary>Decisions are recorded as the law knows them, sealed, and never changed.</summary>
public sealed class RunningDecisionTests(SamenspelHost host)
{
    private const string Start = "start-research/college-start";
    private const string Consent = "enter-arrangement/council-consent";

    [Fact]
    public async Task Decision_StandsWithAllThatWasSaid_AndItsSealCanBeComputed()
    {
        var lead = host.Member();
        var path = await lead.BegunAsync();
        var party = await lead.PartyAsync(path, "Dordrecht");

        var at = await lead.RecordedAsync(
            path, Consent, party, "granted", "8-11-2026",
            ("VotesFor", "31"), ("VotesAgainst", "7"), ("Seats", "39"), ("Conditions", "Eerste voorwaarde\nTweede"), ("Amendments", "Motie 1"), ("Reference", "2026-118"),
            ("PaperTitle", "Raadsvoorstel"), ("PaperReference", "zaak 12"), ("ValidUntil", "31-12-2027"));

        var page = await lead.PageAsync(at);
        foreach (var told in (string[])["verleend, met voorwaarden", "31 voor, 7 tegen, 39 zetels", "Eerste voorwaarde", "Tweede", "Motie 1", "2026-118", "Raadsvoorstel", "31 december 2027", "Het zegel klopt"])
        {
            Assert.Contains(told, page.Text(), StringComparison.Ordinal);
        }

        var manifest = page.QuerySelector("pre.cs-seal")!.TextContent;
        var document = await lead.GetByteArrayAsync($"{at}/document.json");
        Assert.Contains($"document {Convert.ToHexStringLower(SHA256.HashData(document))}\n", manifest, StringComparison.Ordinal);
        Assert.Equal(page.QuerySelector("p.cs-seal")!.TextContent, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(manifest))));
        Assert.Contains("verleend, met voorwaarden", (await lead.PageAsync($"{path}/besluiten?poort=enter-arrangement")).Text(), StringComparison.Ordinal);
        Assert.Contains("2026-118", await lead.GetStringAsync($"{path}/besluiten.csv"), StringComparison.Ordinal);
        Assert.Contains("Besluit 1", (await lead.PageAsync($"{path}/register")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decision_WithFaults_NamesAll()
    {
        var lead = host.Member();
        var path = await lead.BegunAsync();
        var party = await lead.PartyAsync(path, "Dordrecht");

        var faults = await lead.RecordAsync(path, Consent, party, "refused", "22-11-2026", ("VotesFor", "20"), ("VotesAgainst", "20"), ("Seats", "39"), ("PaperReference", "zonder naam"), ("ValidUntil", "1-1-2020")).RefusedAsync();

        Assert.Equal(5, faults.Count);
        Assert.Contains(faults, fault => fault.Contains("moet nog komen", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("40 stemmen bij 39 zetels", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("wettelijke grond", StringComparison.Ordinal));
        Assert.Contains("nog geen besluit vastgelegd", (await lead.PageAsync($"{path}/besluiten")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decision_BeforeTheReferenceDate_NeedsAGround()
    {
        var lead = host.Member();
        var path = await lead.BegunAsync();
        var party = await lead.PartyAsync(path, "Dordrecht");

        Assert.Contains("peildatum", Assert.Single(await lead.RecordAsync(path, Start, party, "adopted", "1-1-2025").RefusedAsync()), StringComparison.Ordinal);
        await lead.RecordedAsync(path, Start, party, "adopted", "1-1-2025", ("EarlyGround", "Het college besloot vóór de start"));
    }

    [Fact]
    public async Task View_CarriesItsText_IsNoApproval_AndIsAnsweredWithReasons()
    {
        var lead = host.Member();
        var path = await lead.BegunAsync();
        var party = await lead.PartyAsync(path, "Dordrecht");
        Assert.Contains("hoort de tekst", Assert.Single(await lead.RecordAsync(path, "enter-arrangement/council-view", party, "given", "20-11-2026").RefusedAsync()), StringComparison.Ordinal);

        var view = await lead.RecordedAsync(path, "enter-arrangement/council-view", party, "given", "20-11-2026", ("Text", "Neem op wat uittreden kost.\n\n<b>Nu</b>"));
        Assert.Contains("wacht op stuurgroep", (await lead.PageAsync($"{path}/besluiten?poort=enter-arrangement")).Text(), StringComparison.Ordinal);
        await lead.RecordedAsync(path, "enter-arrangement/answer-to-view", party, "partly", "21-11-2026", ("Text", "Wij nemen artikel 24 op."));

        var page = await lead.PageAsync(view);
        Assert.Contains("Dit is geen instemming", page.Text(), StringComparison.Ordinal);
        Assert.Contains("deels overgenomen", page.Text(), StringComparison.Ordinal);
        Assert.Contains("<b>Nu</b>", page.Text(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("#vastgelegd .sms-status--ok"));
    }

    [Fact]
    public async Task SameDecision_RecordedTwice_IsKeptOnce()
    {
        var lead = host.Member();
        var path = await lead.BegunAsync();
        var party = await lead.PartyAsync(path, "Dordrecht");
        var (action, first) = await lead.FillInAsync($"{path}/besluiten/vastleggen?wat={Start}", ("Participant", party), ("Outcome", "adopted"), ("Date", "20-11-2026"));
        var (_, second) = await lead.FillInAsync($"{path}/besluiten/vastleggen?wat={Start}", ("Participant", party), ("Outcome", "adopted"), ("Date", "20-11-2026"));

        var answers = await Task.WhenAll(lead.PostAsync(action, first), lead.PostAsync(action, second));

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], answers.Select(answer => answer.StatusCode).Order());
        Assert.Single((await lead.PageAsync($"{path}/besluiten")).Table("Vastgelegde besluiten"));
    }

    [Fact]
    public async Task Correction_StandsBesideWhatItCorrects_AndCanWithdrawIt()
    {
        var lead = host.Member();
        var path = await lead.BegunAsync("GM0505");
        var party = await lead.PartyAsync(path, "Dordrecht");
        var at = await lead.RecordedAsync(path, Start, party, "adopted", "20-11-2026");
        Assert.Contains("open sinds", (await lead.PageAsync($"{path}/besluiten")).QuerySelector("ol.pr-gates")!.TextContent, StringComparison.Ordinal);

        Assert.Single(await lead.SendFormAsync($"{at}/verbeteren", ("Withdraws", "true")).RefusedAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await lead.SendFormAsync($"{at}/verbeteren", ("Reason", "Verkeerde gemeente"), ("Withdraws", "true"))).StatusCode);

        Assert.Contains("verbeterd door besluit 2", (await lead.PageAsync(at)).Text(), StringComparison.Ordinal);
        Assert.Contains("Verkeerde gemeente", (await lead.PageAsync($"{path}/besluiten/2")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("open sinds", (await lead.PageAsync($"{path}/besluiten")).QuerySelector("ol.pr-gates")!.TextContent, StringComparison.Ordinal);
        await lead.SendFormAsync($"{at}/verbeteren", ("Reason", "Nog eens"), ("Withdraws", "true")).RefusedAsync(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Database_RefusesToChangeOrRemoveADecision()
    {
        var lead = host.Member();
        var path = await lead.BegunAsync();
        await lead.RecordedAsync(path, Start, await lead.PartyAsync(path, "Dordrecht"), "adopted", "20-11-2026");

        await Assert.ThrowsAnyAsync<Exception>(() => host.UseAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE process_decision SET number = 9")));
        await Assert.ThrowsAnyAsync<Exception>(() => host.UseAsync(db => db.Database.ExecuteSqlRawAsync("DELETE FROM process_decision")));
        Assert.Contains("Het zegel klopt", (await lead.PageAsync($"{path}/besluiten/1")).Text(), StringComparison.Ordinal);
        var title = (await lead.PageAsync(path)).Heading();
        Assert.Contains("besluiten vastgelegd", string.Join(' ', await lead.SendFormAsync($"{path}/verwijderen", ("Name", title)).RefusedAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decision_WithAnotherRecordThanItsSeal_CountsForNothing()
    {
        var lead = host.Member();
        var path = await lead.BegunAsync("GM0505");
        var dossier = Guid.Parse(path.Split('/')[^1]);
        await host.UseAsync(async db =>
        {
            db.Add(new ProcessDecision { Id = Guid.CreateVersion7(SamenspelHost.Now), DossierId = new(dossier), Number = 1, Document = [0x7B], RecordedAt = SamenspelHost.Now, Seal = new string('0', 64) });
            return await db.SaveChangesAsync();
        });

        Assert.Contains("Het zegel klopt niet", (await lead.PageAsync($"{path}/besluiten/1")).Text(), StringComparison.Ordinal);
        Assert.Contains("Het zegel klopt niet", (await lead.PageAsync($"{path}/besluiten")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clerk_RecordsForItsOwnMunicipalityOnly()
    {
        var lead = host.Member();
        var path = await lead.BegunAsync();
        var clerk = await host.RoleAsync(path, "griffier@papendrecht.test", "GM0590", DossierRole.DecisionClerk);
        var reader = await host.RoleAsync(path, "lezer@papendrecht.test", "GM0590", DossierRole.Reader);
        var (own, other) = (await lead.PartyAsync(path, "Papendrecht"), await lead.PartyAsync(path, "Dordrecht"));

        await clerk.RecordedAsync(path, Start, own, "adopted", "20-11-2026");
        await clerk.RecordAsync(path, Start, other, "adopted", "20-11-2026").RefusedAsync(HttpStatusCode.Forbidden);
        await clerk.PageAsync($"{path}/proces/beginnen", HttpStatusCode.Forbidden);
        await reader.PageAsync($"{path}/besluiten/vastleggen", HttpStatusCode.Forbidden);
        await (await host.MemberAsync("vreemd@ergens.test", "GM0363")).PageAsync($"{path}/besluiten", HttpStatusCode.NotFound);
        Assert.DoesNotContain("Dordrecht", (await clerk.PageAsync($"{path}/besluiten/vastleggen")).QuerySelector("select[name=deelnemer]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ANo_LeadsToAChoice_ThatTheRuleFollows()
    {
        var lead = host.Member();
        var path = await lead.BegunAsync();
        await lead.RecordedAsync(path, Start, await lead.PartyAsync(path, "Dordrecht"), "adopted", "20-11-2026");
        var no = await lead.RecordedAsync(path, Start, await lead.PartyAsync(path, "Papendrecht"), "rejected", "20-11-2026");
        Assert.Contains("geblokkeerd", (await lead.PageAsync($"{path}/besluiten?poort=start-research")).QuerySelector("ol.pr-gates")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("/businesscase", (await lead.PageAsync(no)).Link("Businesscase zonder Papendrecht")!.GetAttribute("href"), StringComparison.Ordinal);

        Assert.Equal(2, (await lead.SendFormAsync(no, ("Reason", "")).RefusedAsync()).Count);
        Assert.Equal(HttpStatusCode.Redirect, (await lead.SendFormAsync(no, ("Choice", "Leave"), ("Reason", "Papendrecht gaat alleen verder"))).StatusCode);

        Assert.Contains("Papendrecht gaat alleen verder", (await lead.PageAsync(no)).Text(), StringComparison.Ordinal);
        Assert.Contains("geblokkeerd", (await lead.PageAsync($"{path}/besluiten?poort=start-research")).QuerySelector("ol.pr-gates")!.TextContent, StringComparison.Ordinal);
        await lead.SendFormAsync($"{path}/proces/sporen/1/poorten/start-research", ("Rule", "AllButLeaving"));
        Assert.Contains("open sinds", (await lead.PageAsync($"{path}/besluiten?poort=start-research")).QuerySelector("ol.pr-gates")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("is in fase 2", (await lead.PageAsync($"{path}/proces")).Text(), StringComparison.Ordinal);
    }
}
