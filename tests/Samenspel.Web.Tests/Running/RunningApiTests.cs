using System.Net;
using System.Text.Json;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.Api;

namespace Samenspel.Web.Tests.Running;

/// <summary>Process, gates and decisions by a program: what a page can do, with the same refusals.</summary>
public sealed class RunningApiTests(SamenspelHost host)
{
    [Fact]
    public async Task Process_BeginsOnce_ChangesByItsVersion_AndOpensByDecisions()
    {
        var (program, path) = await BegunAsync();
        var read = await program.AskAsync(HttpMethod.Get, path + "/process");
        var process = await read.JsonAsync();
        Assert.Equal(("telengy-5", 1), (process.GetProperty("model").GetProperty("id").GetString(), process.GetProperty("model").GetProperty("version").GetInt32()));
        Assert.Equal("notBegun", Gate(process, 0).GetProperty("state").GetString());
        await (await program.AskAsync(HttpMethod.Post, path + "/process", new { model = RunningVisits.Model, tracks = new[] { new { name = "Nog een" } } })).ProblemAsync(HttpStatusCode.Conflict, "process.begun-already");

        var plan = new { rule = "number", number = 1, dates = new[] { new { requirement = "college-start", by = "2026-12-01" } } };
        var planned = await program.AskAsync(HttpMethod.Put, path + "/process/tracks/1/gates/start-research", plan, ("If-Match", read.Tag()));
        Assert.Equal("number", Gate(await planned.JsonAsync(), 0).GetProperty("rule").GetString());
        await (await program.AskAsync(HttpMethod.Put, path + "/process/tracks/1/gates/start-research", plan, ("If-Match", read.Tag()))).ProblemAsync(HttpStatusCode.PreconditionFailed, "process.changed-meanwhile");

        var participant = (await (await program.AskAsync(HttpMethod.Get, path + "/decision-options")).JsonAsync()).GetProperty("participants")[0].GetProperty("participant").GetGuid();
        var decision = new { what = "start-research/college-start", participant, tracks = new[] { 1 }, outcome = "adopted", date = "2026-11-20" };
        var made = await program.AskAsync(HttpMethod.Post, path + "/decisions", decision, ("Idempotency-Key", "besluit-1"));
        var again = await program.AskAsync(HttpMethod.Post, path + "/decisions", decision, ("Idempotency-Key", "besluit-1"));
        Assert.Equal((HttpStatusCode.Created, await made.Content.ReadAsStringAsync()), (again.StatusCode, await again.Content.ReadAsStringAsync()));
        await (await program.AskAsync(HttpMethod.Post, path + "/decisions", decision)).ProblemAsync(HttpStatusCode.Conflict, "process.recorded-already");

        var open = await (await program.AskAsync(HttpMethod.Get, path + "/process")).JsonAsync();
        Assert.Equal(("open", "2026-11-20"), (Gate(open, 0).GetProperty("state").GetString(), Gate(open, 0).GetProperty("openSince").GetString()));
        Assert.Equal("research", open.GetProperty("tracks")[0].GetProperty("toPhase").GetString());
        Assert.Equal(1, (await (await program.AskAsync(HttpMethod.Get, path + "/decisions")).JsonAsync()).GetProperty("totaal").GetInt32());
        Assert.Equal("samenspel-decision/1", (await (await program.AskAsync(HttpMethod.Get, path + "/decisions/1/document")).JsonAsync()).GetProperty("format").GetString());
    }

    [Fact]
    public async Task Decision_WithFaults_NamesAllAtTheirPlaces()
    {
        var (program, path) = await BegunAsync();

        var problem = await (await program.AskAsync(
            HttpMethod.Post, path + "/decisions", new { what = "start-research/college-start", outcome = "granted", date = "2027-01-01", votes = new { @for = 4, seats = 3 }, paper = new { reference = "x" } }))
            .ProblemAsync(HttpStatusCode.BadRequest, "process.decision-in-future");

        Assert.Equal(["date", "outcome", "tracks", "participant", "votes.for", "paper.title"], problem.Fields());
    }

    [Fact]
    public async Task Tracks_AreAddedAndEnded()
    {
        var (program, path) = await BegunAsync();

        var added = await program.AskAsync(HttpMethod.Post, path + "/process/tracks", new { name = "Applicaties" });
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        var ended = await (await program.AskAsync(HttpMethod.Put, path + "/process/tracks/2/end", new { endedOn = "2026-11-20", reason = "Samengevoegd" }, ("If-Match", added.Tag()))).JsonAsync();

        Assert.Equal("Samengevoegd", ended.GetProperty("tracks")[1].GetProperty("endReason").GetString());
    }

    private static JsonElement Gate(JsonElement process, int gate) => process.GetProperty("tracks")[0].GetProperty("gates")[gate];

    private async Task<(HttpClient Program, string Path)> BegunAsync()
    {
        var program = await host.ProgramAsync();
        var (path, tag) = await program.OpenDossierAsync();
        await (await program.AskAsync(HttpMethod.Put, path + "/deelnemers", new { deelnemers = new object[] { new { naam = "Een", inwoners = 20_000 }, new { naam = "Twee", inwoners = 30_000 } } }, ("If-Match", tag))).JsonAsync();
        await (await program.AskAsync(HttpMethod.Get, path)).JsonAsync();
        var begun = await program.AskAsync(HttpMethod.Post, path + "/process", new { model = RunningVisits.Model, tracks = new[] { new { name = "Infrastructuur" } } });
        Assert.True(begun.StatusCode == HttpStatusCode.Created, await begun.Content.ReadAsStringAsync());
        return (program, path);
    }
}
