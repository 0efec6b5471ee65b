using System.Net;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.Api;
using Samenspel.Web.Tests.Running;

namespace Samenspel.Web.Tests.Working;

/// <summary>What a municipality writes is its own until it shares it, for everybody and in every way.</summary>
public sealed class AnswerPrivacyTests(SamenspelHost host)
{
    private const string Secret = "Wij willen eigenlijk zelfstandig blijven";

    [Fact]
    public async Task Draft_IsSeenByItsOwnPeopleOnly_OnEveryPageFileAndRecord()
    {
        var work = await WorkVisits.OpenAsync(host);
        await work.WriteAsync(work.Other, WorkVisits.Each, work.Others, Secret);

        Assert.Contains(Secret, await WorkVisits.RawAsync(work.Other, work.Question(WorkVisits.Each)), StringComparison.Ordinal);
        Assert.Contains(Secret, await WorkVisits.RawAsync(work.Colleague, work.Question(WorkVisits.Each)), StringComparison.Ordinal);
        var platform = await host.PlatformAsync();
        string[] places =
        [
            work.Question(WorkVisits.Each), $"{work.Track}/vragen", $"{work.Track}/vragen?zoek=zelfstandig", $"{work.Track}/vragen.csv", $"{work.Track}/vragen.csv?vorm=machine", $"{work.Track}/explore",
            $"{work.Track}/explore/waarschuwingen", $"{work.Path}/register", $"{work.Path}/proces", work.Path,
        ];
        foreach (var place in places)
        {
            Assert.DoesNotContain("zelfstandig blijven", await WorkVisits.RawAsync(work.Lead, place), StringComparison.Ordinal);
            Assert.DoesNotContain("zelfstandig blijven", await WorkVisits.RawAsync(platform, place), StringComparison.Ordinal);
            Assert.DoesNotContain("zelfstandig blijven", await WorkVisits.RawAsync(host.Visitor("nl"), place), StringComparison.Ordinal);
        }

        Assert.Contains("0 van de 2 deelnemers", (await work.Lead.PageAsync(work.Question(WorkVisits.Each))).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(WorkVisits.Each, (await work.Lead.PageAsync($"{work.Track}/vragen?zoek=zelfstandig")).QuerySelectorAll("tbody a").Select(link => link.GetAttribute("href")));
        await platform.PageAsync(work.Question(WorkVisits.Each), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Lead_NeitherWritesNorSharesForAnotherMunicipality()
    {
        var work = await WorkVisits.OpenAsync(host);
        await work.WriteAsync(work.Other, WorkVisits.Each, work.Others, Secret);

        await work.Lead.PageAsync(work.Form(WorkVisits.Each, work.Others), HttpStatusCode.NotFound);
        await work.Lead.PageAsync($"{work.Question(WorkVisits.Each)}/delen?deelnemer={work.Others}", HttpStatusCode.NotFound);
        await work.Lead.PageAsync($"{work.Question(WorkVisits.Each)}/toewijzen?deelnemer={work.Others}", HttpStatusCode.NotFound);
        var (_, content) = await work.Lead.FillInAsync(work.Form(WorkVisits.Each, work.Own), ("Text", "Namens hen"));
        Assert.Equal(HttpStatusCode.BadRequest, (await work.Lead.PostAsync(work.Form(WorkVisits.Each, work.Others), content)).StatusCode);
        Assert.DoesNotContain("Namens hen", await WorkVisits.RawAsync(work.Other, work.Question(WorkVisits.Each)), StringComparison.Ordinal);
        Assert.Contains(Secret, await WorkVisits.RawAsync(work.Other, work.Question(WorkVisits.Each)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Share_ShowsThatVersion_ANewerDraftStaysOwn_AndWithdrawingEndsItWithATrace()
    {
        var work = await WorkVisits.OpenAsync(host);
        var page = work.Question(WorkVisits.Each);
        await work.WriteAsync(work.Other, WorkVisits.Each, work.Others, "Eerste antwoord", share: true);
        await work.WriteAsync(work.Other, WorkVisits.Each, work.Others, Secret);

        var seen = (await work.Lead.PageAsync(page)).Text();
        Assert.Contains("Eerste antwoord", seen, StringComparison.Ordinal);
        Assert.Contains("1 van de 2 deelnemers", seen, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, seen, StringComparison.Ordinal);
        Assert.Contains("2 versies", (await work.Other.PageAsync(page)).Text(), StringComparison.Ordinal);

        Assert.Single(await work.Other.SendFormAsync($"{page}/delen?deelnemer={work.Others}", ("Withdraw", "true"), ("Reason", "")).RefusedAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await work.Other.SendFormAsync($"{page}/delen?deelnemer={work.Others}", ("Withdraw", "true"), ("Reason", "Te vroeg gedeeld"))).StatusCode);

        var after = (await work.Lead.PageAsync(page)).Text();
        Assert.DoesNotContain("Eerste antwoord", after, StringComparison.Ordinal);
        Assert.Contains("Te vroeg gedeeld", after, StringComparison.Ordinal);
        Assert.Contains("0 van de 2 deelnemers", after, StringComparison.Ordinal);
        Assert.Contains("Gedeeld antwoord ingetrokken", (await work.Lead.PageAsync($"{work.Path}/register")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reader_OfTheMunicipality_ReadsAndDoesNotWrite()
    {
        var work = await WorkVisits.OpenAsync(host);

        await work.Colleague.PageAsync(work.Form(WorkVisits.Each, work.Others), HttpStatusCode.Forbidden);
        Assert.Null((await work.Colleague.PageAsync(work.Question(WorkVisits.Each))).Link("Reactie of document toevoegen"));
    }

    [Fact]
    public async Task Program_OfAnotherMunicipality_SeesNoDraft_AndWritesForItsOwnOnly()
    {
        var work = await WorkVisits.OpenAsync(host);
        await work.WriteAsync(work.Other, WorkVisits.Each, work.Others, Secret);
        var program = await host.ProgramAsync();
        var questions = $"/dossiers/{work.Path.Split('/')[^1]}/process/tracks/1/questions";

        Assert.DoesNotContain("zelfstandig", await (await program.AskAsync(HttpMethod.Get, questions + "?pageSize=100")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var one = await (await program.AskAsync(HttpMethod.Get, $"{questions}/{WorkVisits.Each}")).JsonAsync();
        Assert.Equal((0, 2, 0), (one.GetProperty("given").GetInt32(), one.GetProperty("wanted").GetInt32(), one.GetProperty("answers").GetArrayLength()));
        await (await program.AskAsync(HttpMethod.Post, $"{questions}/{WorkVisits.Each}/answers", new { participant = work.Others, text = "Namens hen" })).ProblemAsync(HttpStatusCode.Forbidden, "process.not-your-answer");
        await (await program.AskAsync(HttpMethod.Post, $"{questions}/{WorkVisits.Each}/shares", new { participant = work.Others, version = 1 })).ProblemAsync(HttpStatusCode.Forbidden, "process.not-your-answer");

        var made = await program.AskAsync(HttpMethod.Post, $"{questions}/{WorkVisits.Each}/answers", new { participant = work.Own, text = "Vaste lasten delen" });
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        await (await program.AskAsync(HttpMethod.Post, $"{questions}/{WorkVisits.Each}/answers", new { participant = work.Own, text = "Nog eens" })).ProblemAsync(HttpStatusCode.Conflict, "process.answer-changed");
        Assert.Equal(HttpStatusCode.Created, (await program.AskAsync(HttpMethod.Post, $"{questions}/{WorkVisits.Each}/shares", new { participant = work.Own, version = 1 })).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await program.AskAsync(HttpMethod.Post, $"{questions}/{WorkVisits.Each}/withdrawals", new { participant = work.Own, version = 2, reason = "Nog niet rijp" })).StatusCode);
    }
}
