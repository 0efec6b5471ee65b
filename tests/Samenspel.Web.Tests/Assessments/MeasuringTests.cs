using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Assessments.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.Api;
using Samenspel.Web.Tests.Running;

namespace Samenspel.Web.Tests.Assessments;

/// <summary>What is found: missing conditions, who stands apart, forces of groups, and the alternatives test.</summary>
public sealed class MeasuringTests(SamenspelHost host)
{
    [Theory]
    [InlineData("krachten")]
    [InlineData("motieven")]
    public async Task Scales_TellWhatTheyWereInTheRoundBefore(string instrument)
    {
        var two = await MeasuringVisits.OpenAsync(host);
        foreach (var level in (string[])["2", "4"])
        {
            var round = await two.BegunAsync(instrument);
            var form = await two.Lead.PageAsync($"{round}/invullen/{two.Dordrecht}");
            (string, string)[] all =
            [
                .. form.QuerySelectorAll($"main form input[type=radio][value='{level}']").Select(radio => (radio.GetAttribute("name")!, level)),
                .. form.QuerySelectorAll($"main form select:has(option[value='{level}'])").Select(select => (select.GetAttribute("name")!, level)),
            ];
            Assert.NotEmpty(all);
            await MeasuringVisits.WrittenAsync(two.Lead, round, two.Dordrecht, "Wij", more: all);
            await MeasuringVisits.WrittenAsync(two.Other, round, two.Papendrecht, "Ook wij", more: all);
        }

        var page = await two.Lead.PageAsync($"{two.Path}/{(instrument == "krachten" ? "krachten" : "motieven")}");

        Assert.Contains("Midden in ronde 1", page.Text(), StringComparison.Ordinal);
        Assert.Contains("2 (+2)", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conditions_TellWhatIsMissing_WhichSymptomWasSeen_AndTheTrend()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        var first = await two.BegunAsync("voorwaarden", ("Phase", "exploration"));
        await MeasuringVisits.WrittenAsync(two.Lead, first, two.Dordrecht, "", more: [("a.vision.level", "present"), ("a.vision.symptom", "seen"), ("a.vision.remark", "Veel vragen")]);
        Assert.Null((await two.Lead.PageAsync(two.Path)).QuerySelector("#voorwaarden"));
        await MeasuringVisits.WrittenAsync(two.Other, first, two.Papendrecht, "", more: [("a.vision.level", "missing"), ("a.vision.symptom", "seen")]);

        var page = await two.Lead.PageAsync(first);
        var vision = page.QuerySelectorAll("tbody tr").First(row => row.QuerySelector("th")?.TextContent.Trim() == "visie");
        Assert.Equal(["1", "0", "1", "0"], vision.QuerySelectorAll("td.sms-num").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("Papendrecht", vision.TextContent, StringComparison.Ordinal);
        Assert.Contains("verwarring", vision.TextContent, StringComparison.Ordinal);
        Assert.Contains("aanwezig genoemd: Dordrecht", vision.TextContent, StringComparison.Ordinal);
        Assert.Contains("Alleen visie ontbreekt: volgens 1 van de 2", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Veel vragen", page.Text(), StringComparison.Ordinal);

        var overview = (await two.Lead.PageAsync(two.Path)).QuerySelectorAll("[aria-labelledby=voorwaarden] li").Select(item => item.TextContent).ToList();
        Assert.Equal(7, overview.Count);
        Assert.Contains("Visie", overview[0], StringComparison.Ordinal);
        Assert.Contains("ontbreekt", overview[0], StringComparison.Ordinal);
        Assert.Contains("1 van 2 die het weten", overview[0], StringComparison.Ordinal);
        Assert.Contains("zonder dit: verwarring", overview[0], StringComparison.Ordinal);
        Assert.Contains("2 van 2 zagen dit", overview[6], StringComparison.Ordinal);
        await two.Lead.SendFormAsync($"{two.Path}/delen", ("Circle", "Public"), ("Delen", "1"));
        Assert.Null((await host.Visitor("nl").PageAsync(two.Path)).QuerySelector("#voorwaarden"));

        var fact = (await FactsAsync(two)).Conditions!;
        Assert.Equal(("exploration", "vision"), (Assert.Single(fact.MeasuredPhases), Assert.Single(fact.Missing).Key));
        Assert.Equal(["vision"], fact.Divided);

        var second = await two.BegunAsync("voorwaarden", ("Phase", "needs"));
        await MeasuringVisits.WrittenAsync(two.Lead, second, two.Dordrecht, "");
        await MeasuringVisits.WrittenAsync(two.Other, second, two.Papendrecht, "");
        var trend = (await two.Lead.PageAsync($"{two.Path}/voorwaarden")).Text();
        Assert.Contains("Verloop van de voorwaarden", trend, StringComparison.Ordinal);
        Assert.Contains("ronde 2: Behoefte vaststellen", trend, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ambition_FarFromTheOthers_IsNamed_AndIsAFact()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        var round = await two.BegunAsync("motieven");
        await MeasuringVisits.WrittenAsync(two.Lead, round, two.Dordrecht, "Reden", more: [("a.ambition.level", "5")]);
        Assert.Null((await FactsAsync(two)).Ambition);
        await MeasuringVisits.WrittenAsync(two.Other, round, two.Papendrecht, "Reden", more: [("a.ambition.level", "2")]);

        Assert.Contains("De ambities lopen ver uiteen (laagste 2, hoogste 5)", (await two.Lead.PageAsync($"{two.Path}/motieven")).Text(), StringComparison.Ordinal);
        var fact = (await FactsAsync(two)).Ambition!;
        Assert.Equal((2, 5, 3, 3m), (fact.Lowest, fact.Highest, fact.Spread, fact.WidestGap));
        Assert.Equal(new DateOnly(2026, 11, 21), fact.MeasuredOn);
        Assert.Equal(2, fact.FarApart.Count);
    }

    [Fact]
    public async Task Forces_AreToldByGroup_WithTheReaction()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        var round = await two.BegunAsync("krachten", ("Phase", "needs"));
        await MeasuringVisits.WrittenAsync(two.Lead, round, two.Dordrecht, "", more: [("a.employees.urgency", "2"), ("a.employees.reaction", "resistance")]);
        Assert.Contains("ten minste één", Assert.Single(await MeasuringVisits.WriteAsync(two.Other, round, two.Papendrecht, "").RefusedAsync()), StringComparison.Ordinal);
        await MeasuringVisits.WrittenAsync(two.Other, round, two.Papendrecht, "", more: [("a.employees.urgency", "4")]);

        var text = (await two.Other.PageAsync(round)).Text();
        Assert.Contains("Urgentie: deze groep voelt", text, StringComparison.Ordinal);
        Assert.Contains("Weerstand: de groep verzet zich", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Raadsleden", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alternatives_AreWalked_KeptPrivate_AndShared()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        var started = await MeasuringVisits.SendAsync(two.Other, $"{two.Path}/alternatieven", "start-");
        var run = started.Headers.Location!.ToString();
        Assert.Contains("Kies een antwoord", Assert.Single(await MeasuringVisits.SendAsync(two.Other, run, "answer-node").RefusedAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await MeasuringVisits.SendAsync(two.Other, run, "answer-node", ("Answer", "yes"), ("Reason", "Onze beheerder gaat weg"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await MeasuringVisits.SendAsync(two.Other, run, "go-back")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await MeasuringVisits.SendAsync(two.Other, run, "answer-node", ("Answer", "no"), ("Reason", "Nog geen idee"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await two.Lead.GetAsync(run)).StatusCode);
        Assert.DoesNotContain("Papendrecht", (await two.Lead.PageAsync($"{two.Path}/alternatieven")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("lternatieventoets beantwoord", (await two.Lead.PageAsync($"{two.Path}/register")).Text(), StringComparison.Ordinal);

        var page = await two.Other.PageAsync(run);
        Assert.Contains("eerst uitzoeken", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Nog geen idee", page.Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await MeasuringVisits.SendAsync(two.Other, run, "share-run")).StatusCode);

        Assert.Contains("Nog geen idee", (await two.Lead.PageAsync(run)).Text(), StringComparison.Ordinal);
        Assert.Contains("Papendrecht", (await two.Lead.PageAsync($"{two.Path}/alternatieven")).Text(), StringComparison.Ordinal);
        var again = (await MeasuringVisits.SendAsync(two.Other, $"{two.Path}/alternatieven", "start-")).Headers.Location!.ToString();
        Assert.NotEqual(run, again);
        Assert.Equal(HttpStatusCode.OK, (await two.Lead.GetAsync(run)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await two.Lead.GetAsync(again)).StatusCode);
    }

    [Fact]
    public async Task Reader_SeesOwnTest_AndCannotGoOnWithIt()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        var run = (await MeasuringVisits.SendAsync(two.Other, $"{two.Path}/alternatieven", "start-")).Headers.Location!.ToString();
        var reader = await host.RoleAsync(two.Path, "lezer.toets@papendrecht.test", "GM0590", DossierRole.Reader);

        Assert.Empty((await reader.PageAsync(run)).QuerySelectorAll("main form"));
        var visitor = host.Visitor();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"{two.Path}/alternatieven")).StatusCode);
    }

    [Fact]
    public async Task Api_GivesAnswersOnceTheyAreOpen_AndNotBefore()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        var round = await two.BegunAsync("verwachtingen");
        await MeasuringVisits.WrittenAsync(two.Other, round, two.Papendrecht, "Onze eigen woorden");
        var program = await host.ProgramAsync();
        var address = $"{two.Path}/assessments/{round.Split('/')[^1]}";

        var shut = await ReadAsync(program, address);
        Assert.Contains("\"open\"", shut, StringComparison.Ordinal);
        Assert.DoesNotContain("Onze eigen woorden", shut, StringComparison.Ordinal);
        await MeasuringVisits.WrittenAsync(two.Lead, round, two.Dordrecht, "Samen");

        var open = await ReadAsync(program, address);
        Assert.Contains("Onze eigen woorden", open, StringComparison.Ordinal);
        Assert.Contains("\"revealed\"", await ReadAsync(program, $"{two.Path}/assessments"), StringComparison.Ordinal);
        Assert.Contains("\"tests\":[]", (await ReadAsync(program, $"{two.Path}/alternatives")).Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static async Task<string> ReadAsync(HttpClient program, string path)
    {
        var answer = await program.AskAsync(HttpMethod.Get, new Uri(path).AbsolutePath);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<AssessmentFacts> FactsAsync(MeasuringVisits two)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var dossier = await scope.ServiceProvider.GetRequiredService<IDossiers>().FindAsync(new DossierId(Guid.Parse(two.Path.Split('/')[^1])), TestContext.Current.CancellationToken);
        return await scope.ServiceProvider.GetRequiredService<IAssessmentFacts>().OfAsync(dossier!, TestContext.Current.CancellationToken);
    }
}
