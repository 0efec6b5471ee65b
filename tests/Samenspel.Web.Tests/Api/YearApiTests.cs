using System.Net;
using System.Text.Json;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.Api;

/// <summary>Years of a partnership by a program: made, read with their settlement, changed, refused and removed.</summary>
public sealed class YearApiTests(SamenspelHost host)
{
    [Fact]
    public async Task Year_IsMadeReadChangedAndRemoved()
    {
        var (program, path) = await OpenAsync();

        var made = await program.AskAsync(HttpMethod.Post, path, Body(2026, 950), ("Idempotency-Key", "jaar-1"));
        var again = await program.AskAsync(HttpMethod.Post, path, Body(2026, 950), ("Idempotency-Key", "jaar-1"));

        var year = await made.JsonAsync(HttpStatusCode.Created);
        Assert.Equal((HttpStatusCode.Created, made.Headers.Location), (again.StatusCode, again.Headers.Location));
        var one = made.Headers.Location!.OriginalString[ApiCalls.Root.Length..];
        Assert.Equal(path + "/2026", one);
        Assert.Equal(made.Tag(), (await program.AskAsync(HttpMethod.Get, one)).Tag());

        // The engine's example: € 20 to the reserve, € 30 back by three to one.
        Assert.Equal(("settled", "inwoners", "Inwoners"), (Text(year, "state"), Text(year.GetProperty("key"), "code"), Text(year.GetProperty("key"), "name")));
        Assert.Equal(("included", "Jaarrekening"), (Text(year, "vat"), Text(year, "source")));
        Assert.Equal([50m, 20m, 30m, -30m, 0m], Amounts(year.GetProperty("settlement"), "difference", "toReserve", "reserveAfter", "charged", "needsAmendment"));
        Assert.Equal(["a", "b"], year.GetProperty("participants").EnumerateArray().Select(party => Text(party, "participant")));
        Assert.Equal(["30000", "10000"], year.GetProperty("participants").EnumerateArray().Select(party => Text(party, "weight")));
        Assert.Equal([600m, -22.5m, 577.5m], Amounts(year.GetProperty("participants")[0], "advance", "settlement", "borne"));
        Assert.Equal((true, "difference"), (year.GetProperty("rule").GetProperty("reserveCoversShortage").GetBoolean(), Text(year.GetProperty("rule"), "basis")));

        // Without a key the parts stay; who is left out took no part.
        var changed = await program.AskAsync(
            HttpMethod.Put, one, new { budget = 1_000, reserveBefore = 10, rule = new { reservePercent = 3, chargePercent = 5 }, advances = new object[] { new { participant = "b", amount = 400 } } }, ("If-Match", made.Tag()));
        var running = await changed.JsonAsync();
        Assert.Equal(("running", JsonValueKind.Null), (Text(running, "state"), running.GetProperty("settlement").ValueKind));
        Assert.Equal("10000", Text(Assert.Single(running.GetProperty("participants").EnumerateArray().ToList()), "weight"));
        await (await program.AskAsync(HttpMethod.Put, one, Body(null, 1), ("If-Match", made.Tag()))).ProblemAsync(HttpStatusCode.PreconditionFailed, "cost-sharing.changed-meanwhile");
        await (await program.AskAsync(HttpMethod.Delete, one, null, ("If-Match", made.Tag()))).ProblemAsync(HttpStatusCode.PreconditionFailed, "cost-sharing.changed-meanwhile");
        await (await program.AskAsync(HttpMethod.Post, path, Body(2026, 1))).ProblemAsync(HttpStatusCode.BadRequest, "cost-sharing.year-taken");

        await (await program.AskAsync(HttpMethod.Post, path, Body(2025, 950))).JsonAsync(HttpStatusCode.Created);
        var list = await (await program.AskAsync(HttpMethod.Get, path)).JsonAsync();
        Assert.Equal([2026, 2025], list.GetProperty("resultaten").EnumerateArray().Select(item => item.GetProperty("year").GetInt32()));
        Assert.Equal(HttpStatusCode.NoContent, (await program.AskAsync(HttpMethod.Delete, one, null, ("If-Match", changed.Tag()))).StatusCode);
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Put, HttpMethod.Delete })
        {
            await (await program.AskAsync(method, one, method == HttpMethod.Put ? Body(null, 1) : null, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.NotFound, "cost-sharing.unknown-year");
        }
    }

    [Fact]
    public async Task Year_WithFaults_NamesAllAtTheirPlaces()
    {
        var (program, path) = await OpenAsync();
        var wrong = new
        {
            year = 2026.5m,
            budget = 0,
            actual = -1,
            key = "onzin",
            vat = "half",
            source = new string('x', 201),
            rule = new { reservePercent = 101, basis = "alles" },
            advances = new object?[] { new { participant = "a", amount = 1 }, new { participant = "a", amount = 2 }, new { participant = "z", amount = 3 }, new { participant = "b" }, new { } },
        };

        var problem = await (await program.AskAsync(HttpMethod.Post, path, wrong)).JsonAsync(HttpStatusCode.BadRequest);

        Assert.Equal(
            ["actual", "advances[1].participant", "advances[2].participant", "advances[3].amount", "advances[4].amount", "advances[4].participant", "budget", "key", "reserveBefore", "rule.basis", "rule.chargePercent", "rule.reservePercent", "source", "vat", "year"],
            problem.Fields().Distinct().Order(StringComparer.Ordinal));
        await (await program.AskAsync(HttpMethod.Post, path, new { year = 1999 })).JsonAsync(HttpStatusCode.BadRequest);
        Assert.Equal(["key"], (await (await program.AskAsync(HttpMethod.Post, path, Body(2026, 950, key: null))).ProblemAsync(HttpStatusCode.BadRequest, "cost-sharing.key-wanted")).Fields());
        Assert.Equal(["advances"], (await (await program.AskAsync(HttpMethod.Post, path, new { year = 2026, budget = 1, reserveBefore = 0, key = "gelijk", rule = new { reservePercent = 3, chargePercent = 5 } }))
            .ProblemAsync(HttpStatusCode.BadRequest, "cost-sharing.no-advances")).Fields());
        Assert.Equal(0, (await (await program.AskAsync(HttpMethod.Get, path)).JsonAsync()).GetProperty("totaal").GetInt32());
        var made = await program.AskAsync(HttpMethod.Post, path, Body(2026, 950));
        Assert.Equal(["year"], (await (await program.AskAsync(HttpMethod.Put, path + "/2026", Body(2027, 950), ("If-Match", made.Tag()))).ProblemAsync(HttpStatusCode.BadRequest, "cost-sharing.year-differs")).Fields());
    }

    [Fact]
    public async Task Participant_ThatLeft_StaysInItsYear()
    {
        var (program, path) = await OpenAsync();
        await (await program.AskAsync(HttpMethod.Post, path, Body(2026, 950))).JsonAsync(HttpStatusCode.Created);
        var dossier = path[..path.IndexOf("/cost-sharing", StringComparison.Ordinal)];
        await (await program.AskAsync(HttpMethod.Put, dossier + "/deelnemers", new { deelnemers = new object[] { new { naam = "C", inwoners = 5_000 } } }, ("If-Match", "*"))).JsonAsync();

        var year = await (await program.AskAsync(HttpMethod.Get, path + "/2026")).JsonAsync();
        Assert.Equal(["A", "B"], year.GetProperty("participants").EnumerateArray().Select(party => Text(party, "name")));
        var kept = await (await program.AskAsync(HttpMethod.Put, path + "/2026", Body(null, 1_080, key: null), ("If-Match", "*"))).JsonAsync();
        Assert.Equal([37.5m, 12.5m], kept.GetProperty("participants").EnumerateArray().Select(party => party.GetProperty("settlement").GetDecimal()));
        Assert.Equal(["key"], (await (await program.AskAsync(HttpMethod.Put, path + "/2026", Body(null, 1_080), ("If-Match", "*"))).ProblemAsync(HttpStatusCode.BadRequest, "cost-sharing.key-not-computed")).Fields());
    }

    [Fact]
    public async Task Reader_ReadsAndDoesNotWrite()
    {
        var world = await ApiWorld.MakeAsync(host);
        var path = world.Dossier + "/cost-sharing/years";
        var reader = await host.ProgramAsync(email: "collega@dordrecht.test");

        Assert.Equal(HttpStatusCode.OK, (await reader.AskAsync(HttpMethod.Get, path + "/2026")).StatusCode);
        await (await reader.AskAsync(HttpMethod.Post, path, Body(2027, 1))).ProblemAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await (await reader.AskAsync(HttpMethod.Put, path + "/2026", Body(null, 1), ("If-Match", "*"))).ProblemAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await (await reader.AskAsync(HttpMethod.Delete, path + "/2026", null, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.Forbidden, "access.forbidden");
        var stranger = await host.ProgramAsync(email: "vreemd@zwolle.test", organisation: "GM0193");
        await (await stranger.AskAsync(HttpMethod.Get, path)).ProblemAsync(HttpStatusCode.NotFound, "access.unknown");
    }

    private static object Body(int? year, int actual, string? key = "inwoners") => new
    {
        year,
        budget = 1_000,
        actual,
        reserveBefore = 10,
        vat = "included",
        source = "Jaarrekening",
        key,
        rule = new { reservePercent = 3, chargePercent = 5 },
        advances = new object[] { new { participant = "a", amount = 600 }, new { participant = "b", amount = 400 } },
    };

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static IEnumerable<decimal> Amounts(JsonElement element, params string[] names) => names.Select(name => element.GetProperty(name).GetDecimal());

    // Two municipalities: 30.000 and 10.000 inhabitants.
    private async Task<(HttpClient Program, string Path)> OpenAsync()
    {
        var program = await host.ProgramAsync();
        var (path, tag) = await program.OpenDossierAsync();
        var participants = (await (await program.AskAsync(
            HttpMethod.Put, path + "/deelnemers", new { deelnemers = new object[] { new { naam = "A", inwoners = 30_000 }, new { naam = "B", inwoners = 10_000 } } }, ("If-Match", tag))).JsonAsync())
            .GetProperty("deelnemers").EnumerateArray().Select(one => new { deelnemerId = one.GetProperty("id").GetGuid(), fteNu = 5, fteAlleen = 7 }).ToArray();
        var figures = new { prijspeil = 2026, kostenPerFte = 90_000, btw = "exclusief", bron = new { titel = "Eigen opgave" }, gezamenlijk = new { laag = 10, hoog = 12 }, deelnemers = participants };
        await (await program.AskAsync(HttpMethod.Put, path + "/businesscase/cijfers", figures, ("If-Match", "*"))).JsonAsync();
        return (program, path + "/cost-sharing/years");
    }
}
