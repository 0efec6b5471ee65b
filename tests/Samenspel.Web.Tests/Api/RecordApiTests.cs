using System.Net;
using System.Text.Json;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.Api;

/// <summary>The state of a dossier and its record as a program has them.</summary>
public sealed class RecordApiTests(SamenspelHost host)
{
    [Fact]
    public async Task Dossier_IsClosedArchivedAndOpenedAgain()
    {
        var program = await host.ProgramAsync();
        var (dossier, tag) = await program.OpenDossierAsync();
        var state = dossier + "/status";

        Assert.Equal("open", (await (await program.AskAsync(HttpMethod.Get, state)).JsonAsync()).GetProperty("status").GetString());
        var closed = await program.AskAsync(HttpMethod.Put, state, new { status = "gesloten" }, ("If-Match", tag));
        Assert.Equal("gesloten", (await closed.JsonAsync()).GetProperty("status").GetString());
        await (await program.AskAsync(HttpMethod.Put, state, new { status = "open" }, ("If-Match", tag))).ProblemAsync(HttpStatusCode.PreconditionFailed, "dossiers.changed-meanwhile");
        await (await program.AskAsync(HttpMethod.Put, dossier, new { titel = "Nee", peildatum = "2026-01-01" }, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.Forbidden, "access.forbidden");
        var archived = await program.AskAsync(HttpMethod.Put, state, new { status = "gearchiveerd", bewaardTot = "2036-12-31", bewaargrond = "Selectielijst 1.1" }, ("If-Match", closed.Tag()));
        var kept = await archived.JsonAsync();
        Assert.Equal(("gearchiveerd", "2036-12-31", "Selectielijst 1.1"), (kept.GetProperty("status").GetString(), kept.GetProperty("bewaardTot").GetString(), kept.GetProperty("bewaargrond").GetString()));
        Assert.Equal("gearchiveerd", (await (await program.AskAsync(HttpMethod.Get, dossier)).JsonAsync()).GetProperty("status").GetString());
        var open = await program.AskAsync(HttpMethod.Put, state, new { status = "open" }, ("If-Match", archived.Tag()));
        Assert.Equal(JsonValueKind.Null, (await open.JsonAsync()).GetProperty("bewaardTot").ValueKind);
    }

    [Fact]
    public async Task State_WithFaults_NamesThemAll()
    {
        var program = await host.ProgramAsync();
        var (dossier, _) = await program.OpenDossierAsync();

        await RefusedAsync(new { status = "Closed" }, "dossiers.unknown-word", "status");
        await RefusedAsync(new { }, "dossiers.unknown-word", "status");
        await RefusedAsync(new { status = "gesloten", bewaargrond = "x" }, "dossiers.only-in-archive", "bewaargrond");
        await RefusedAsync(new { status = "gearchiveerd", bewaardTot = "2020-01-01" }, "dossiers.kept-until", "bewaardTot", "bewaargrond");
        await RefusedAsync(new { status = "gearchiveerd", bewaardTot = "morgen" }, "api.wrong-type", "bewaardTot");
        await RefusedAsync(new { status = "open" }, "dossiers.state", (string?)null);

        async Task RefusedAsync(object body, string code, params string?[] fields) => Assert.Equal(
            fields, (await (await program.AskAsync(HttpMethod.Put, dossier + "/status", body, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.BadRequest, code)).Fields());
    }

    [Fact]
    public async Task Record_IsReadByPageAndFilter_CheckedAndTakenAlong()
    {
        var world = await ApiWorld.MakeAsync(host);
        var record = world.Dossier + "/register";

        var first = await (await world.Program.AskAsync(HttpMethod.Get, record + "?paginaGrootte=3&sorteer=tijd")).JsonAsync();
        var lines = first.GetProperty("resultaten").EnumerateArray().ToList();
        Assert.Equal([1L, 2L, 3L], lines.Select(line => line.GetProperty("nummer").GetInt64()));
        Assert.Equal("gedaan", lines[0].GetProperty("uitkomst").GetString());
        Assert.StartsWith("anna", lines[0].GetProperty("wieNaam").GetString(), StringComparison.Ordinal);
        var total = first.GetProperty("totaal").GetInt32();
        Assert.True(total >= 8, $"{total} lines.");
        var last = await (await world.Program.AskAsync(HttpMethod.Get, record + "?paginaGrootte=3&pagina=2")).JsonAsync();
        Assert.Equal(total - 3, last.GetProperty("resultaten")[0].GetProperty("nummer").GetInt32());
        await (await world.Program.AskAsync(HttpMethod.Get, record + "?paginaGrootte=100&pagina=2")).ProblemAsync(HttpStatusCode.NotFound, "api.unknown-page");

        var (action, who) = (lines[0].GetProperty("handeling").GetString(), lines[0].GetProperty("wie").GetString());
        var filtered = await (await world.Program.AskAsync(HttpMethod.Get, $"{record}?handeling={action}&wie={Uri.EscapeDataString(who!)}&uitkomst=gedaan&van=2026-11-21&tot=2026-11-21")).JsonAsync();
        Assert.Equal(1, filtered.GetProperty("totaal").GetInt32());
        Assert.Equal(0, (await (await world.Program.AskAsync(HttpMethod.Get, record + "?tot=2026-11-20")).JsonAsync()).GetProperty("totaal").GetInt32());
        var share = await (await world.Program.AskAsync(HttpMethod.Get, $"{record}?zoek={world.Ids["delingId"]}")).JsonAsync();
        Assert.Equal(1, share.GetProperty("totaal").GetInt32());

        var check = await (await world.Program.AskAsync(HttpMethod.Get, record + "/controle")).JsonAsync();
        Assert.Equal((true, (long)total, JsonValueKind.Null), (check.GetProperty("klopt").GetBoolean(), check.GetProperty("regels").GetInt64(), check.GetProperty("fout").ValueKind));
        var file = await (await world.Program.AskAsync(HttpMethod.Get, record + "/uitwisselbestand")).JsonAsync();
        Assert.Equal("samenspel-record-1", file.GetProperty("format").GetString());
        Assert.Contains(check.GetProperty("hash").GetString()!, file.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_WithFaults_NamesThemAll_AndIsForWhoLeads()
    {
        var world = await ApiWorld.MakeAsync(host);
        var colleague = await host.ProgramAsync(email: "collega@dordrecht.test", organisation: "GM0505");

        var answer = await world.Program.AskAsync(HttpMethod.Get, world.Dossier + "/register?pagina=0&sorteer=wie&uitkomst=done&van=gisteren");

        Assert.Equal(["pagina", "sorteer", "uitkomst", "van"], (await answer.ProblemAsync(HttpStatusCode.BadRequest, "api.out-of-range")).Fields());
        foreach (var part in new[] { "", "/controle", "/uitwisselbestand" })
        {
            await (await colleague.AskAsync(HttpMethod.Get, world.Dossier + "/register" + part)).ProblemAsync(HttpStatusCode.Forbidden, "access.forbidden");
        }
    }

    [Fact]
    public async Task Example_HasNoPeopleSharesOrRecord()
    {
        var program = await host.ProgramAsync();
        var list = await (await program.AskAsync(HttpMethod.Get, "/dossiers?voorbeeld=true")).JsonAsync();
        var example = $"/dossiers/{list.GetProperty("resultaten")[0].GetProperty("id").GetGuid()}";

        await (await program.AskAsync(HttpMethod.Get, example + "/personen")).ProblemAsync(HttpStatusCode.NotFound, "access.unknown");
        await (await program.AskAsync(HttpMethod.Get, example + "/register")).ProblemAsync(HttpStatusCode.NotFound, "access.unknown");
        await (await program.AskAsync(HttpMethod.Get, example + "/delingen")).ProblemAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await (await program.AskAsync(HttpMethod.Put, example + "/status", new { status = "gesloten" }, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.Forbidden, "access.forbidden");
        Assert.Equal("open", (await (await host.Visitor().AskAsync(HttpMethod.Get, example + "/status")).JsonAsync()).GetProperty("status").GetString());
        Assert.Equal(0, (await (await host.Visitor().AskAsync(HttpMethod.Get, example + "/bijdragen")).JsonAsync()).GetProperty("totaal").GetInt32());
    }
}
