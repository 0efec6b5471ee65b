using System.Net;
using System.Text.Json;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.Api;

/// <summary>A dossier from its opening to its removal, as a program does it.</summary>
public sealed class DossierApiTests(SamenspelHost host)
{
    [Fact]
    public async Task Dossier_IsOpenedReadChangedAndRemoved()
    {
        var program = await host.ProgramAsync();
        var (path, tag) = await program.OpenDossierAsync();

        var changed = await program.AskAsync(HttpMethod.Put, path, new { titel = "Anders", doel = (string?)null, peildatum = "2026-02-01" }, ("If-Match", tag));
        var dossier = await changed.JsonAsync();
        Assert.Equal(("Anders", "2026-02-01", 2), (dossier.GetProperty("titel").GetString(), dossier.GetProperty("peildatum").GetString(), dossier.GetProperty("versie").GetInt32()));
        Assert.Equal(JsonValueKind.Null, dossier.GetProperty("doel").ValueKind);
        Assert.EndsWith("Z", dossier.GetProperty("geopendOp").GetString(), StringComparison.Ordinal);
        Assert.NotEqual(tag, changed.Tag());

        var removed = await program.AskAsync(HttpMethod.Delete, path, null, ("If-Match", changed.Tag()));
        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        await (await program.AskAsync(HttpMethod.Get, path)).ProblemAsync(HttpStatusCode.NotFound, "access.unknown");
    }

    [Fact]
    public async Task Participants_AreSetWithAndWithoutAName()
    {
        var program = await host.ProgramAsync();
        var (path, tag) = await program.OpenDossierAsync();

        var answer = await program.AskAsync(
            HttpMethod.Put, path + "/deelnemers",
            new { deelnemers = new object[] { new { gemeentecode = "GM0505" }, new { naam = "Nog iemand", inwoners = 1250 }, new { gemeentecode = "GM0642" } } },
            ("If-Match", tag));

        var rows = (await answer.JsonAsync()).GetProperty("deelnemers").EnumerateArray().ToList();
        Assert.Equal(["GM0505", "GM0642", null], rows.Select(row => row.GetProperty("gemeentecode").GetString()));
        Assert.Equal(1250, rows[2].GetProperty("inwoners").GetInt32());
        var read = await program.AskAsync(HttpMethod.Get, path + "/deelnemers");
        Assert.Equal(answer.Tag(), read.Tag());
    }

    [Fact]
    public async Task Participation_IsWrittenDownUntilSomebodyLeaves()
    {
        var program = await host.ProgramAsync();
        var (path, tag) = await program.OpenDossierAsync();
        var group = await (await program.AskAsync(
            HttpMethod.Put, path + "/deelnemers", new { deelnemers = new object[] { new { gemeentecode = "GM0505" }, new { gemeentecode = "GM0642" } } }, ("If-Match", tag))).JsonAsync();
        var who = group.GetProperty("deelnemers")[1].GetProperty("id").GetGuid();

        var first = await (await program.AskAsync(HttpMethod.Post, path + "/deelname", new { deelnemer = who, stand = "doet-mee", sinds = "2026-03-01" })).JsonAsync(HttpStatusCode.Created);
        await (await program.AskAsync(HttpMethod.Post, path + "/deelname", new { deelnemer = who, stand = "vertrokken", sinds = "2026-02-01" }))
            .ProblemAsync(HttpStatusCode.BadRequest, "dossiers.participation-reason");
        var last = await (await program.AskAsync(HttpMethod.Post, path + "/deelname", new { deelnemer = who, stand = "vertrokken", sinds = "2026-09-01", reden = "Gaat verder met een andere regio" })).JsonAsync(HttpStatusCode.Created);

        Assert.Equal(("doet-mee", "vertrokken"), (first.GetProperty("stand").GetString(), last.GetProperty("stand").GetString()));
        Assert.Equal("GM0505", Assert.Single((await (await program.AskAsync(HttpMethod.Get, path + "/deelnemers")).JsonAsync()).GetProperty("deelnemers").EnumerateArray()).GetProperty("gemeentecode").GetString());
        Assert.Equal(2, (await (await program.AskAsync(HttpMethod.Get, path + "/deelname")).JsonAsync()).GetProperty("totaal").GetInt32());
        await (await program.AskAsync(HttpMethod.Post, path + "/deelname", new { deelnemer = who, stand = "misschien", sinds = "2026-09-01" }))
            .ProblemAsync(HttpStatusCode.BadRequest, "dossiers.unknown-word");
    }

    [Fact]
    public async Task Participants_WithFaults_AreNamedAtTheirPlace()
    {
        var program = await host.ProgramAsync();
        var (path, tag) = await program.OpenDossierAsync();

        var answer = await program.AskAsync(
            HttpMethod.Put, path + "/deelnemers",
            new { deelnemers = new object[] { new { gemeentecode = "GM9999" }, new { naam = "Groot", inwoners = 90_000_000 } } },
            ("If-Match", tag));

        var problem = await answer.ProblemAsync(HttpStatusCode.BadRequest, "dossiers.participant-unknown");
        Assert.Equal(["deelnemers", "deelnemers[1].inwoners"], problem.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("field").GetString()));
    }

    [Fact]
    public async Task Figures_AreKeptAndReadBack_AndTheCaseIsComputed()
    {
        var program = await host.ProgramAsync();
        var (path, tag) = await program.OpenDossierAsync();
        var chosen = await program.AskAsync(
            HttpMethod.Put, path + "/deelnemers", new { deelnemers = new object[] { new { naam = "Een", inwoners = 20_000 }, new { naam = "Twee", inwoners = 30_000 } } }, ("If-Match", tag));
        var ids = (await chosen.JsonAsync()).GetProperty("deelnemers").EnumerateArray().Select(row => row.GetProperty("id").GetGuid()).ToList();
        var empty = await program.AskAsync(HttpMethod.Get, path + "/businesscase/cijfers");
        Assert.StartsWith("\"0-", empty.Tag(), StringComparison.Ordinal);
        await (await program.AskAsync(HttpMethod.Get, path + "/businesscase")).ProblemAsync(HttpStatusCode.Conflict, "business-case.not-computed");

        var figures = new
        {
            prijspeil = 2026,
            kostenPerFte = 95000.5m,
            btw = "exclusief",
            bron = new { titel = "Eigen opgave" },
            gezamenlijk = new { laag = 10.125m, hoog = 12m },
            deelnemers = new object[]
            {
                new { deelnemerId = ids[1], fteNu = 6.25m, hardheidNu = "gemeten", fteAlleen = 9m },
                new { deelnemerId = ids[0], inwoners = 20500, fteNu = 1.125m, fteAlleen = 7m },
            },
        };
        var kept = await program.AskAsync(HttpMethod.Put, path + "/businesscase/cijfers", figures, ("If-Match", empty.Tag()));

        var back = await kept.JsonAsync();
        Assert.Equal((95000.5m, "exclusief", 10.125m), (back.GetProperty("kostenPerFte").GetDecimal(), back.GetProperty("btw").GetString(), back.GetProperty("gezamenlijk").GetProperty("laag").GetDecimal()));
        Assert.Equal([1.125m, 6.25m], back.GetProperty("deelnemers").EnumerateArray().Select(row => row.GetProperty("fteNu").GetDecimal()));
        var computed = await (await program.AskAsync(HttpMethod.Get, path + "/businesscase?groepen=true")).JsonAsync();
        Assert.Equal(50_500, computed.GetProperty("total").GetProperty("inhabitants").GetInt32());
        Assert.Equal("samenspel-business-case/1", (await (await program.AskAsync(HttpMethod.Get, path + "/businesscase/uitwisselbestand")).JsonAsync()).GetProperty("format").GetString());
        await (await program.AskAsync(HttpMethod.Put, path + "/businesscase/cijfers", figures, ("If-Match", empty.Tag())))
            .ProblemAsync(HttpStatusCode.PreconditionFailed, "business-case.changed-meanwhile");
    }

    [Fact]
    public async Task Figures_WithFaults_AreAllNamedInTheWordsOfTheApi()
    {
        var program = await host.ProgramAsync();
        var (path, tag) = await program.OpenDossierAsync();
        var chosen = await program.AskAsync(HttpMethod.Put, path + "/deelnemers", new { deelnemers = new object[] { new { naam = "Een", inwoners = 20_000 } } }, ("If-Match", tag));
        var id = (await chosen.JsonAsync()).GetProperty("deelnemers")[0].GetProperty("id").GetGuid();

        var answer = await program.AskAsync(
            HttpMethod.Put, path + "/businesscase/cijfers",
            new { kostenPerFte = -1, btw = "soms", bron = new { titel = "x" }, deelnemers = new object[] { new { deelnemerId = id, fteNu = -2, hardheidNu = "zeker" } } },
            ("If-Match", "*"));

        var problem = await answer.JsonAsync(HttpStatusCode.BadRequest);
        Assert.Superset(
            new HashSet<string>(["prijspeil", "kostenPerFte", "btw", "deelnemers[0].fteNu", "deelnemers[0].hardheidNu"]),
            problem.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("field").GetString()!).ToHashSet());
    }

    [Fact]
    public async Task Example_IsListedReadAndCopied_AndStaysAsItIs()
    {
        var program = await host.ProgramAsync();
        var list = await (await host.Visitor().AskAsync(HttpMethod.Get, "/dossiers?voorbeeld=true&sorteer=titel")).JsonAsync();
        var example = list.GetProperty("resultaten").EnumerateArray().First();
        var path = $"/dossiers/{example.GetProperty("id").GetGuid()}";
        Assert.True(list.GetProperty("totaal").GetInt32() >= 2);

        var copy = await program.AskAsync(HttpMethod.Post, path + "/kopieen", new { titel = "Mijn kopie" });

        var made = await copy.JsonAsync(HttpStatusCode.Created);
        Assert.Equal(("Mijn kopie", false), (made.GetProperty("titel").GetString(), made.GetProperty("voorbeeld").GetBoolean()));
        await (await program.AskAsync(HttpMethod.Put, path, new { titel = "Weg", peildatum = "2026-01-01" }, ("If-Match", "*")))
            .ProblemAsync(HttpStatusCode.Forbidden, "access.forbidden");
    }

    [Fact]
    public async Task Change_WithoutOrWithAnOldTag_IsRefused()
    {
        var program = await host.ProgramAsync();
        var (path, tag) = await program.OpenDossierAsync();
        var body = new { titel = "Een", peildatum = "2026-01-01" };

        await (await program.AskAsync(HttpMethod.Put, path, body)).ProblemAsync(HttpStatusCode.PreconditionRequired, "api.if-match-missing");
        await (await program.AskAsync(HttpMethod.Delete, path)).ProblemAsync(HttpStatusCode.PreconditionRequired, "api.if-match-missing");
        await (await program.AskAsync(HttpMethod.Put, path, body, ("If-Match", "zomaar"))).ProblemAsync(HttpStatusCode.BadRequest, "api.if-match-malformed");
        await (await program.AskAsync(HttpMethod.Put, path, body, ("If-Match", "W/" + tag))).ProblemAsync(HttpStatusCode.PreconditionFailed, "dossiers.changed-meanwhile");
        Assert.Equal(HttpStatusCode.OK, (await program.AskAsync(HttpMethod.Put, path, body, ("If-Match", tag))).StatusCode);
        await (await program.AskAsync(HttpMethod.Put, path, body, ("If-Match", tag))).ProblemAsync(HttpStatusCode.PreconditionFailed, "dossiers.changed-meanwhile");
        await (await program.AskAsync(HttpMethod.Delete, path, null, ("If-Match", tag))).ProblemAsync(HttpStatusCode.PreconditionFailed, "dossiers.changed-meanwhile");
    }

    [Fact]
    public async Task Reading_WithTheTag_AnswersNotModified()
    {
        var program = await host.ProgramAsync();
        var (path, tag) = await program.OpenDossierAsync();

        var again = await program.AskAsync(HttpMethod.Get, path, null, ("If-None-Match", tag));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(tag, again.Tag());
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task AnotherOrganisation_SeesNothingOfIt()
    {
        var (path, tag) = await (await host.ProgramAsync()).OpenDossierAsync("Alleen van ons");
        var stranger = await host.ProgramAsync(email: "vreemd@zwolle.test", organisation: "GM0193");

        await (await stranger.AskAsync(HttpMethod.Get, path)).ProblemAsync(HttpStatusCode.NotFound, "access.unknown");
        await (await stranger.AskAsync(HttpMethod.Delete, path, null, ("If-Match", tag))).ProblemAsync(HttpStatusCode.NotFound, "access.unknown");
        var list = await (await stranger.AskAsync(HttpMethod.Get, "/dossiers?paginaGrootte=100&zoek=Alleen van ons")).JsonAsync();
        Assert.Equal(0, list.GetProperty("totaal").GetInt32());
    }
}
