using System.Net;
using System.Text.Json;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.Api;

/// <summary>Sharing a dossier and a contribution, and withdrawing it, as a program does it.</summary>
public sealed class SharingApiTests(SamenspelHost host)
{
    [Fact]
    public async Task Dossier_IsSharedAndWithdrawn_AndTheHistoryStays()
    {
        var program = await host.ProgramAsync();
        var other = await host.ProgramAsync(email: "geert@groningen.test", organisation: "GM0014");
        var (dossier, _) = await program.OpenDossierAsync();
        var recipients = (await (await program.AskAsync(HttpMethod.Get, dossier + "/ontvangers?paginaGrootte=100")).JsonAsync()).GetProperty("resultaten").EnumerateArray();
        var recipient = recipients.Single(one => one.GetProperty("gemeentecode").GetString() == "GM0014").GetProperty("id").GetGuid();
        await (await other.AskAsync(HttpMethod.Get, dossier)).ProblemAsync(HttpStatusCode.NotFound, "access.unknown");

        var shared = await program.AskAsync(HttpMethod.Post, dossier + "/delingen", new { kring = "organisatie", ontvangerId = recipient });
        var share = await shared.JsonAsync(HttpStatusCode.Created);
        Assert.Equal(("organisatie", recipient, JsonValueKind.Null), (share.GetProperty("kring").GetString(), share.GetProperty("ontvangerId").GetGuid(), share.GetProperty("ingetrokkenOp").ValueKind));
        Assert.Equal(HttpStatusCode.OK, (await other.AskAsync(HttpMethod.Get, dossier)).StatusCode);
        var again = await program.AskAsync(HttpMethod.Post, dossier + "/delingen", new { kring = "organisatie", ontvangerId = recipient });
        Assert.Equal((HttpStatusCode.OK, shared.Headers.Location, shared.Tag()), (again.StatusCode, again.Headers.Location, again.Tag()));
        Assert.Equal(share.ToString(), (await again.JsonAsync()).ToString());
        var seen = (await (await program.AskAsync(HttpMethod.Get, dossier + "/inzages")).JsonAsync()).GetProperty("resultaten").EnumerateArray().ToList();
        Assert.Contains(seen, one => one.GetProperty("naam").GetString() == "geert");

        var path = shared.Headers.Location!.OriginalString[ApiCalls.Root.Length..];
        Assert.Equal(shared.Tag(), (await program.AskAsync(HttpMethod.Get, path)).Tag());
        await (await program.AskAsync(HttpMethod.Delete, path)).ProblemAsync(HttpStatusCode.PreconditionRequired, "api.if-match-missing");
        Assert.Equal(HttpStatusCode.NoContent, (await program.AskAsync(HttpMethod.Delete, path, null, ("If-Match", shared.Tag()))).StatusCode);
        await (await other.AskAsync(HttpMethod.Get, dossier)).ProblemAsync(HttpStatusCode.NotFound, "access.unknown");
        await (await program.AskAsync(HttpMethod.Delete, path, null, ("If-Match", shared.Tag()))).ProblemAsync(HttpStatusCode.PreconditionFailed, "api.changed-meanwhile");
        await (await program.AskAsync(HttpMethod.Delete, path, null, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.NotFound, "dossiers.unknown-share");
        var history = (await (await program.AskAsync(HttpMethod.Get, dossier + "/delingen")).JsonAsync()).GetProperty("resultaten").EnumerateArray().Single();
        Assert.Equal("anna", history.GetProperty("ingetrokkenDoor").GetString());
    }

    [Fact]
    public async Task Share_WithFaults_NamesThem()
    {
        var world = await ApiWorld.MakeAsync(host);
        foreach (var address in new[] { world.Dossier, world.Contribution })
        {
            await RefusedAsync(new { }, "dossiers.share-circle", "kring");
            await RefusedAsync(new { kring = "Public" }, "dossiers.share-circle", "kring");
            await RefusedAsync(new { kring = "organisatie" }, "dossiers.share-organisations", "ontvangerId");
            await RefusedAsync(new { kring = "organisatie", ontvangerId = Guid.CreateVersion7() }, "dossiers.share-organisations", "ontvangerId");
            await RefusedAsync(new { kring = "iedereen", ontvangerId = world.Ids["organisatie"] }, "dossiers.share-recipient", "ontvangerId");
            await (await world.Program.AskAsync(HttpMethod.Get, $"{address}/delingen/{Guid.CreateVersion7()}")).ProblemAsync(HttpStatusCode.NotFound, "dossiers.no-such-share");

            async Task RefusedAsync(object body, string code, string field) => Assert.Equal(
                [field], (await (await world.Program.AskAsync(HttpMethod.Post, address + "/delingen", body)).ProblemAsync(HttpStatusCode.BadRequest, code)).Fields());
        }
    }

    [Fact]
    public async Task Contribution_IsSharedOnceForOneKey_AndWithdrawnFromAClosedDossierToo()
    {
        var program = await host.ProgramAsync();
        var (dossier, tag) = await program.OpenDossierAsync();
        var added = await program.AskAsync(HttpMethod.Post, dossier + "/bijdragen", new { titel = "Van ons" });
        var path = added.Headers.Location!.OriginalString[ApiCalls.Root.Length..];

        var first = await program.AskAsync(HttpMethod.Post, path + "/delingen", new { kring = "deelnemers" }, ("Idempotency-Key", "deling-1"));
        var second = await program.AskAsync(HttpMethod.Post, path + "/delingen", new { kring = "deelnemers" }, ("Idempotency-Key", "deling-1"));
        await (await program.AskAsync(HttpMethod.Post, path + "/delingen", new { kring = "iedereen" }, ("Idempotency-Key", "deling-1"))).ProblemAsync(HttpStatusCode.Conflict, "api.idempotency-key-used");
        Assert.Equal((HttpStatusCode.Created, first.Headers.Location), (second.StatusCode, second.Headers.Location));
        Assert.Equal(HttpStatusCode.OK, (await program.AskAsync(HttpMethod.Post, path + "/delingen", new { kring = "deelnemers" })).StatusCode);
        var row = (await (await program.AskAsync(HttpMethod.Get, dossier + "/bijdragen")).JsonAsync()).GetProperty("resultaten").EnumerateArray().Single();
        Assert.Equal("deelnemers", row.GetProperty("gedeeldMet").GetString());

        await (await program.AskAsync(HttpMethod.Put, dossier + "/status", new { status = "gesloten" }, ("If-Match", tag))).JsonAsync();
        await (await program.AskAsync(HttpMethod.Post, path + "/delingen", new { kring = "iedereen" })).ProblemAsync(HttpStatusCode.Forbidden, "access.forbidden");
        var share = first.Headers.Location!.OriginalString[ApiCalls.Root.Length..];
        Assert.Equal(HttpStatusCode.NoContent, (await program.AskAsync(HttpMethod.Delete, share, null, ("If-Match", first.Tag()))).StatusCode);
        Assert.Equal(1, (await (await program.AskAsync(HttpMethod.Get, path + "/delingen")).JsonAsync()).GetProperty("totaal").GetInt32());
    }

    [Fact]
    public async Task Share_ThatWasThere_IsAnsweredTheSameForOneKey_AlsoWhenItWasWithdrawnMeanwhile()
    {
        var program = await host.ProgramAsync();
        var (dossier, _) = await program.OpenDossierAsync();
        var body = new { kring = "deelnemers" };
        var first = await program.AskAsync(HttpMethod.Post, dossier + "/delingen", body);

        var known = await program.AskAsync(HttpMethod.Post, dossier + "/delingen", body, ("Idempotency-Key", "nog-eens"));
        var share = first.Headers.Location!.OriginalString[ApiCalls.Root.Length..];
        Assert.Equal(HttpStatusCode.NoContent, (await program.AskAsync(HttpMethod.Delete, share, null, ("If-Match", known.Tag()))).StatusCode);
        var late = await program.AskAsync(HttpMethod.Post, dossier + "/delingen", body, ("Idempotency-Key", "nog-eens"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, first.Headers.Location), (known.StatusCode, late.StatusCode, late.Headers.Location));
        Assert.Equal(JsonValueKind.String, (await (await program.AskAsync(HttpMethod.Get, share)).JsonAsync()).GetProperty("ingetrokkenOp").ValueKind);
        Assert.Equal(HttpStatusCode.Created, (await program.AskAsync(HttpMethod.Post, dossier + "/delingen", body)).StatusCode);
    }
}
