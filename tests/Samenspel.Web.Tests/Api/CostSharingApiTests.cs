using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.Api;

/// <summary>Terms, keys of one's own, explanations and adopted keys by a program: what a page can do, with the same refusals.</summary>
public sealed class CostSharingApiTests(SamenspelHost host)
{
    private static readonly object Own = new
    {
        name = "Basis plus inwoners",
        parts = new object[] { new { percent = 20, by = "equal" }, new { percent = 80, by = "inhabitants" } },
        additional = new object[] { new { participant = "een", amount = 50_000.50m } },
    };

    [Fact]
    public async Task Terms_AreKeptWhole_AndAnOldVersionIsRefused()
    {
        var (program, path) = await OpenAsync();
        var empty = await program.AskAsync(HttpMethod.Get, path + "/terms");
        Assert.StartsWith("\"0-", empty.Tag(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, (await empty.JsonAsync()).GetProperty("transition").ValueKind);
        var terms = new
        {
            goals = new[] { "stable", "followsUse" },
            transition = new { key = "inwoners", years = 4, maxRise = 12.5m, maxFall = (decimal?)null },
            settlement = new { reservePercent = 2.5m, chargePercent = 5, review = "  Ieder\nvierde jaar " },
        };

        var kept = await program.AskAsync(HttpMethod.Put, path + "/terms", terms, ("If-Match", empty.Tag()));

        var now = await kept.JsonAsync();
        Assert.Equal(["stable", "followsUse"], now.GetProperty("goals").EnumerateArray().Select(goal => goal.GetString()!));
        Assert.Equal(
            ("inwoners", 4, 12.5m, JsonValueKind.Null),
            (now.GetProperty("transition").GetProperty("key").GetString(), now.GetProperty("transition").GetProperty("years").GetInt32(), now.GetProperty("transition").GetProperty("maxRise").GetDecimal(), now.GetProperty("transition").GetProperty("maxFall").ValueKind));
        Assert.Equal("Ieder vierde jaar", now.GetProperty("settlement").GetProperty("review").GetString());
        Assert.Equal(kept.Tag(), (await program.AskAsync(HttpMethod.Get, path + "/terms")).Tag());
        await (await program.AskAsync(HttpMethod.Put, path + "/terms", terms, ("If-Match", empty.Tag()))).ProblemAsync(HttpStatusCode.PreconditionFailed, "cost-sharing.changed-meanwhile");

        // What is read can be sent back as it is; what is left out is not agreed.
        Assert.Equal(HttpStatusCode.OK, (await program.AskAsync(HttpMethod.Put, path + "/terms", now, ("If-Match", kept.Tag()))).StatusCode);
        var cleared = await (await program.AskAsync(HttpMethod.Put, path + "/terms", new { }, ("If-Match", "*"))).JsonAsync();
        Assert.Equal((0, JsonValueKind.Null, JsonValueKind.Null), (cleared.GetProperty("goals").GetArrayLength(), cleared.GetProperty("transition").ValueKind, cleared.GetProperty("settlement").ValueKind));
    }

    [Fact]
    public async Task Terms_WithFaults_NameAllAtTheirPlaces()
    {
        var (program, path) = await OpenAsync();
        var wrong = new
        {
            goals = new string?[] { "stable", "cheap", "stable", null },
            transition = new { key = "onzin", years = 2.5m, maxRise = -1, maxFall = 101 },
            settlement = new { reservePercent = 1.25m, review = new string('x', 301) },
        };

        var problem = await (await program.AskAsync(HttpMethod.Put, path + "/terms", wrong, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.BadRequest, "cost-sharing.unknown-value");

        Assert.Equal(
            ["goals[1]", "goals[2]", "goals[3]", "transition.key", "transition.years", "transition.maxRise", "transition.maxFall", "settlement.reservePercent", "settlement.chargePercent", "settlement.review"],
            problem.Fields());
        Assert.Equal(
            ["cost-sharing.unknown-value", "cost-sharing.goal-repeated", "cost-sharing.unknown-value", "cost-sharing.growth-key", "form.whole-number-expected", "form.number-too-small", "form.number-too-large", "form.too-many-decimals", "form.required", "cost-sharing.review"],
            problem.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("code").GetString()!));
        var unknown = await (await program.AskAsync(HttpMethod.Put, path + "/terms", new { doelen = 1, transition = new { key = "inwoners", years = "vier" } }, ("If-Match", "*"))).JsonAsync(HttpStatusCode.BadRequest);
        Assert.Equal(["doelen", "transition.years"], unknown.Fields());
        await (await program.AskAsync(HttpMethod.Put, path + "/terms", new { transition = new { } }, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.BadRequest, "cost-sharing.growth-key");
        Assert.Equal(0, (await (await program.AskAsync(HttpMethod.Get, path + "/terms")).JsonAsync()).GetProperty("goals").GetArrayLength());
    }

    [Fact]
    public async Task OwnKey_IsMadeOnceChangedAndRemoved()
    {
        var (program, path) = await OpenAsync();

        var made = await program.AskAsync(HttpMethod.Post, path + "/own-keys", Own, ("Idempotency-Key", "sleutel-1"));
        var again = await program.AskAsync(HttpMethod.Post, path + "/own-keys", Own, ("Idempotency-Key", "sleutel-1"));

        var key = await made.JsonAsync(HttpStatusCode.Created);
        Assert.Equal((HttpStatusCode.Created, made.Headers.Location), (again.StatusCode, again.Headers.Location));
        var one = made.Headers.Location!.OriginalString[ApiCalls.Root.Length..];
        Assert.Equal(path + "/own-keys/1", one);
        Assert.Equal((1, "eigen-1", "Vooraf betaalt Een € 50.000,50; van wat overblijft 20 % in gelijke delen en de rest naar inwoners."), (key.GetProperty("number").GetInt32(), key.GetProperty("code").GetString(), key.GetProperty("inWords").GetString()!.Replace('\u00a0', ' ')));
        Assert.Equal(made.Tag(), (await program.AskAsync(HttpMethod.Get, one)).Tag());

        // 990.000 together; after 50.000,50 apart: half of 20 % and 20.000 of 50.000 inhabitants of 80 %.
        var shared = await (await program.AskAsync(HttpMethod.Get, path + "?sleutels=eigen-1")).JsonAsync();
        Assert.Equal([50_000.50m + 93_999.95m + 300_799.84m, 545_199.71m], shared.GetProperty("keys")[0].GetProperty("shares").EnumerateArray().Select(share => share.GetDecimal()));

        var changed = await program.AskAsync(HttpMethod.Put, one, new { name = "Gelijk", parts = new object[] { new { percent = 100, by = "equal" } } }, ("If-Match", made.Tag()));
        Assert.Equal(("Gelijk", 0), ((await changed.JsonAsync()).GetProperty("name").GetString(), (await changed.JsonAsync()).GetProperty("additional").GetArrayLength()));
        await (await program.AskAsync(HttpMethod.Put, one, Own, ("If-Match", made.Tag()))).ProblemAsync(HttpStatusCode.PreconditionFailed, "cost-sharing.changed-meanwhile");
        await (await program.AskAsync(HttpMethod.Post, path + "/own-keys", new { name = "gelijk", parts = new object[] { new { percent = 100, by = "use" } } })).ProblemAsync(HttpStatusCode.BadRequest, "cost-sharing.key-name-taken");
        await (await program.AskAsync(HttpMethod.Put, path + "/terms", new { transition = new { key = "eigen-1", years = 3 } }, ("If-Match", "*"))).JsonAsync();
        await (await program.AskAsync(HttpMethod.Delete, one, null, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.Conflict, "cost-sharing.key-in-transition");
        await (await program.AskAsync(HttpMethod.Put, path + "/terms", new { }, ("If-Match", "*"))).JsonAsync();
        await (await program.AskAsync(HttpMethod.Delete, one, null, ("If-Match", changed.Tag()))).ProblemAsync(HttpStatusCode.PreconditionFailed, "cost-sharing.changed-meanwhile");
        Assert.Equal(HttpStatusCode.NoContent, (await program.AskAsync(HttpMethod.Delete, one, null, ("If-Match", "*"))).StatusCode);
        await (await program.AskAsync(HttpMethod.Get, one)).ProblemAsync(HttpStatusCode.NotFound, "cost-sharing.unknown-key");
        foreach (var nowhere in new[] { one, path + "/own-keys/0" })
        {
            await (await program.AskAsync(HttpMethod.Put, nowhere, Own, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.NotFound, "cost-sharing.unknown-key");
            await (await program.AskAsync(HttpMethod.Delete, nowhere, null, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.NotFound, "cost-sharing.unknown-key");
        }

        // The number of a key that was removed is not given again.
        Assert.EndsWith("/own-keys/2", (await program.AskAsync(HttpMethod.Post, path + "/own-keys", Own)).Headers.Location!.OriginalString, StringComparison.Ordinal);
        var drafts = await Task.WhenAll(Enumerable.Range(0, 2).Select(i => i == 0 ? "nl" : "en").Select(async language =>
            await (await program.AskAsync(HttpMethod.Get, path + "/adoption-draft?sleutel=eigen-2", null, ("Accept-Language", language))).JsonAsync()));
        Assert.Contains("€ 50,000.50", drafts[0].GetProperty("document").GetProperty("keyInWords").GetProperty("en").GetString()!.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Equal(drafts[0].GetProperty("fingerprint").GetString(), drafts[1].GetProperty("fingerprint").GetString());
        var list = await (await program.AskAsync(HttpMethod.Get, path + "/own-keys?paginaGrootte=1")).JsonAsync();
        Assert.Equal((1, 2), (list.GetProperty("totaal").GetInt32(), list.GetProperty("resultaten")[0].GetProperty("number").GetInt32()));
    }

    [Fact]
    public async Task OwnKey_WithFaults_NamesAllAtTheirPlaces()
    {
        var (program, path) = await OpenAsync();
        var wrong = new
        {
            name = " ",
            parts = new object?[] { new { percent = 0, by = "equal" }, new { percent = 30, by = "weer" }, new { }, new { by = "" }, new { percent = 12.34567m, by = "use" } },
            additional = new object?[] { new { participant = "een", amount = 0 }, new { participant = "een", amount = 10 }, new { participant = "drie", amount = -5 }, new { } },
        };

        var problem = await (await program.AskAsync(HttpMethod.Post, path + "/own-keys", wrong)).ProblemAsync(HttpStatusCode.BadRequest, "cost-sharing.key-name");

        Assert.Equal(
            [
                "name", "parts", "parts[0].percent", "parts[1].by", "parts[2].percent", "parts[2].by", "parts[3].percent", "parts[3].by", "parts[4].percent",
                "additional[0].amount", "additional[1].participant", "additional[2].participant", "additional[2].amount", "additional[3].participant", "additional[3].amount",
            ],
            problem.Fields());
        Assert.Equal(
            ["onbekend", "parts[0]", "parts[1].percent"],
            (await (await program.AskAsync(HttpMethod.Post, path + "/own-keys", new { onbekend = 1, parts = new object?[] { null, new { percent = "20" } } })).ProblemAsync(HttpStatusCode.BadRequest, "api.unknown-property")).Fields());
        await RefusedAsync("cost-sharing.not-hundred", "parts[0].percent", [new { percent = 30, by = "equal" }, new { percent = 80, by = "inhabitants" }]);
        await RefusedAsync("cost-sharing.basis-twice", "parts[1].by", [new { percent = 20, by = "equal" }, new { percent = 80, by = "equal" }]);
        await RefusedAsync("cost-sharing.no-parts", "parts[0].percent", []);
        await RefusedAsync("cost-sharing.additional-above-total", "additional[0].amount", [new { percent = 100, by = "equal" }], new { participant = "twee", amount = 990_000.01m });
        Assert.Equal(0, (await (await program.AskAsync(HttpMethod.Get, path + "/own-keys")).JsonAsync()).GetProperty("totaal").GetInt32());

        async Task RefusedAsync(string code, string field, object[] parts, params object[] additional) => Assert.Equal(
            [field], (await (await program.AskAsync(HttpMethod.Post, path + "/own-keys", new { name = "Fout", parts, additional })).ProblemAsync(HttpStatusCode.BadRequest, code)).Fields());
    }

    [Fact]
    public async Task Explanation_SaysInDutchWhatAParticipantPays()
    {
        var (program, path) = await OpenAsync();

        var told = await (await program.AskAsync(HttpMethod.Get, path + "/explanations/een?sleutel=inwoners", null, ("Accept-Language", "en"))).JsonAsync();

        Assert.Equal(("een", "inwoners", "Inwoners", 396_000m), (told.GetProperty("participant").GetString(), told.GetProperty("key").GetString(), told.GetProperty("keyName").GetString(), told.GetProperty("share").GetDecimal()));
        Assert.Contains("396.000", told.GetProperty("summary").GetString(), StringComparison.Ordinal);
        Assert.All(["origin", "compared", "groups"], (string part) => Assert.NotEqual(0, told.GetProperty(part).GetArrayLength()));
        await (await program.AskAsync(HttpMethod.Get, path + "/explanations/drie")).ProblemAsync(HttpStatusCode.NotFound, "cost-sharing.unknown-participant");
        Assert.Equal(["grondslag", "sleutel"], (await (await program.AskAsync(HttpMethod.Get, path + "/explanations/een?sleutel=onzin&grondslag=x")).JsonAsync(HttpStatusCode.BadRequest)).Fields());
        await (await program.AskAsync(HttpMethod.Get, path + "/explanations/een?sleutel=werkplekken")).ProblemAsync(HttpStatusCode.Conflict, "cost-sharing.key-not-computed");
        var (bare, _) = await program.OpenDossierAsync("Zonder cijfers");
        await (await program.AskAsync(HttpMethod.Get, bare + "/cost-sharing/explanations/een")).JsonAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Key_IsAdoptedAsItWasSeen_OnceAndWithItsSeal()
    {
        var (program, path) = await OpenAsync();
        var draft = await (await program.AskAsync(HttpMethod.Get, path + "/adoption-draft?sleutel=inwoners&grondslag=hoog")).JsonAsync();
        Assert.Equal("high", draft.GetProperty("document").GetProperty("sharing").GetProperty("jointEnd").GetString());
        var body = new { key = "inwoners", title = "Ontwerpbesluit", note = "Voor de raad", jointEnd = "high", fingerprint = draft.GetProperty("fingerprint").GetString() };

        // Another end is another document than the one that was seen.
        await (await program.AskAsync(HttpMethod.Post, path + "/adopted", new { body.key, body.title, jointEnd = "low", body.fingerprint })).ProblemAsync(HttpStatusCode.Conflict, "cost-sharing.adopted-changed");
        var made = await program.AskAsync(HttpMethod.Post, path + "/adopted", body, ("Idempotency-Key", "besluit"));
        var adopted = await made.JsonAsync(HttpStatusCode.Created);

        var one = made.Headers.Location!.OriginalString[ApiCalls.Root.Length..];
        Assert.Equal(path + "/adopted/1", one);
        Assert.Equal((true, "Inwoners", "Voor de raad"), (adopted.GetProperty("sealHolds").GetBoolean(), adopted.GetProperty("keyName").GetString(), adopted.GetProperty("note").GetString()));
        var document = await (await program.AskAsync(HttpMethod.Get, one + "/document")).Content.ReadAsByteArrayAsync();
        Assert.Equal(body.fingerprint, Convert.ToHexStringLower(SHA256.HashData(document)));
        Assert.Contains($"document {body.fingerprint}\n", adopted.GetProperty("manifest").GetString(), StringComparison.Ordinal);
        Assert.Equal(adopted.GetProperty("seal").GetString(), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(adopted.GetProperty("manifest").GetString()!))));
        Assert.Equal(made.Tag(), (await program.AskAsync(HttpMethod.Get, one)).Tag());
        Assert.Equal(one, (await program.AskAsync(HttpMethod.Post, path + "/adopted", body, ("Idempotency-Key", "besluit"))).Headers.Location!.OriginalString[ApiCalls.Root.Length..]);
        await (await program.AskAsync(HttpMethod.Post, path + "/adopted", body)).ProblemAsync(HttpStatusCode.Conflict, "cost-sharing.adopted-already");
        await (await program.AskAsync(HttpMethod.Get, path + "/adopted/2")).ProblemAsync(HttpStatusCode.NotFound, "cost-sharing.unknown-adopted");
        Assert.Equal(1, (await (await program.AskAsync(HttpMethod.Get, path + "/adopted")).JsonAsync()).GetProperty("totaal").GetInt32());

        await host.UseAsync(db => db.Set<AdoptedKey>().Where(key => key.Seal == adopted.GetProperty("seal").GetString()).ExecuteUpdateAsync(set => set.SetProperty(key => key.Title, "Iets anders")));
        var broken = await (await program.AskAsync(HttpMethod.Get, one)).JsonAsync();
        Assert.Equal((false, JsonValueKind.Null), (broken.GetProperty("sealHolds").GetBoolean(), broken.GetProperty("keyName").ValueKind));
        Assert.False((await (await program.AskAsync(HttpMethod.Get, path + "/adopted")).JsonAsync()).GetProperty("resultaten")[0].GetProperty("sealHolds").GetBoolean());
    }

    [Fact]
    public async Task Adopting_WithFaults_NamesAll()
    {
        var (program, path) = await OpenAsync();

        var problem = await (await program.AskAsync(HttpMethod.Post, path + "/adopted", new { key = "onzin", title = "", note = new string('x', 1001), jointEnd = "hoog", measure = "p50" })).JsonAsync(HttpStatusCode.BadRequest);

        Assert.Equal(["jointEnd", "measure", "title", "note", "key"], problem.Fields());
        Assert.Equal(["fingerprint"], (await (await program.AskAsync(HttpMethod.Post, path + "/adopted", new { key = "inwoners", title = "Besluit" })).ProblemAsync(HttpStatusCode.BadRequest, "cost-sharing.fingerprint-wanted")).Fields());
        await (await program.AskAsync(HttpMethod.Post, path + "/adopted", new { key = "werkplekken", title = "Besluit" })).ProblemAsync(HttpStatusCode.BadRequest, "cost-sharing.key-not-computed");
        Assert.Equal(["measure"], (await (await program.AskAsync(HttpMethod.Post, path + "/adopted", new { key = "inwoners", title = "Besluit", variant = "centraal", fingerprint = "x" })).JsonAsync(HttpStatusCode.BadRequest)).Fields().Take(1));
        await (await program.AskAsync(HttpMethod.Get, path + "/adoption-draft")).ProblemAsync(HttpStatusCode.BadRequest, "cost-sharing.key-wanted");
        await (await program.AskAsync(HttpMethod.Get, path + "/adoption-draft?sleutel=werkplekken")).ProblemAsync(HttpStatusCode.Conflict, "cost-sharing.key-not-computed");
        var (bare, _) = await program.OpenDossierAsync("Zonder cijfers");
        await (await program.AskAsync(HttpMethod.Get, bare + "/cost-sharing/adoption-draft?sleutel=inwoners")).ProblemAsync(HttpStatusCode.Conflict, "cost-sharing.not-computed");
        Assert.Equal(0, (await (await program.AskAsync(HttpMethod.Get, path + "/adopted")).JsonAsync()).GetProperty("totaal").GetInt32());
    }

    [Fact]
    public async Task Reader_Reads_AndAnEditorDoesNotAdopt()
    {
        var world = await ApiWorld.MakeAsync(host);
        var path = world.Dossier + "/cost-sharing";
        var reader = await host.ProgramAsync(email: "collega@dordrecht.test");
        foreach (var address in new[] { "/terms", "/own-keys", "/own-keys/1", "/explanations/dordrecht", "/adopted", "/adopted/1", "/adopted/1/document" })
        {
            Assert.Equal(HttpStatusCode.OK, (await reader.AskAsync(HttpMethod.Get, path + address)).StatusCode);
        }

        await (await reader.AskAsync(HttpMethod.Put, path + "/terms", new { }, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await (await reader.AskAsync(HttpMethod.Post, path + "/own-keys", Own)).ProblemAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await (await reader.AskAsync(HttpMethod.Get, path + "/adoption-draft?sleutel=inwoners")).ProblemAsync(HttpStatusCode.Forbidden, "access.forbidden");
        var person = $"{world.Dossier}/personen/{world.Ids["persoonId"]}";
        Assert.Equal(HttpStatusCode.OK, (await world.Program.AskAsync(HttpMethod.Put, person, new { rol = "bewerker" }, ("If-Match", "*"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await reader.AskAsync(HttpMethod.Put, path + "/terms", new { }, ("If-Match", "*"))).StatusCode);
        await (await reader.AskAsync(HttpMethod.Post, path + "/adopted", new { key = "gelijk", title = "Besluit" })).ProblemAsync(HttpStatusCode.Forbidden, "access.forbidden");
        var stranger = await host.ProgramAsync(email: "vreemd@zwolle.test", organisation: "GM0193");
        await (await stranger.AskAsync(HttpMethod.Get, path + "/adopted/1")).ProblemAsync(HttpStatusCode.NotFound, "access.unknown");
    }

    // Two municipalities: 20.000 and 30.000 inhabitants, together 10 to 12 fte of 90.000 euro.
    private Task<(HttpClient Program, string Path)> OpenAsync() => OpenAsync(host);

    /// <summary>A dossier of two with figures: 20,000 and 30,000 inhabitants, 7 fte each alone, 11 together at € 90,000.</summary>
    internal static async Task<(HttpClient Program, string Path)> OpenAsync(SamenspelHost host)
    {
        var program = await host.ProgramAsync();
        var (path, tag) = await program.OpenDossierAsync();
        var participants = (await (await program.AskAsync(
            HttpMethod.Put, path + "/deelnemers", new { deelnemers = new object[] { new { naam = "Een", inwoners = 20_000 }, new { naam = "Twee", inwoners = 30_000 } } }, ("If-Match", tag))).JsonAsync())
            .GetProperty("deelnemers").EnumerateArray().Select(one => new { deelnemerId = one.GetProperty("id").GetGuid(), fteNu = 5, fteAlleen = 7 }).ToArray();
        var figures = new { prijspeil = 2026, kostenPerFte = 90_000, btw = "exclusief", bron = new { titel = "Eigen opgave" }, gezamenlijk = new { laag = 10, hoog = 12 }, deelnemers = participants };
        await (await program.AskAsync(HttpMethod.Put, path + "/businesscase/cijfers", figures, ("If-Match", "*"))).JsonAsync();
        return (program, path + "/cost-sharing");
    }
}
