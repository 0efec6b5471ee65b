using System.Net;
using System.Text.Json;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.Api;

/// <summary>The people of a dossier, invitations and one's own organisations as a program has them.</summary>
public sealed class PeopleApiTests(SamenspelHost host)
{
    [Fact]
    public async Task Role_IsGivenChangedAndEnded()
    {
        var program = await host.ProgramAsync();
        await host.MemberAsync("bert@dordrecht.test");
        var (dossier, _) = await program.OpenDossierAsync();
        var bert = await CandidateAsync(program, dossier, "bert");

        var given = await program.AskAsync(HttpMethod.Post, dossier + "/personen", new { persoonId = bert, rol = "lezer" }, ("Idempotency-Key", "rol-1"));
        var again = await program.AskAsync(HttpMethod.Post, dossier + "/personen", new { persoonId = bert, rol = "lezer" }, ("Idempotency-Key", "rol-1"));
        Assert.Equal("lezer", (await given.JsonAsync(HttpStatusCode.Created)).GetProperty("rol").GetString());
        Assert.Equal((given.StatusCode, given.Tag()), (again.StatusCode, again.Tag()));
        await (await program.AskAsync(HttpMethod.Post, dossier + "/personen", new { persoonId = bert, rol = "lezer" })).ProblemAsync(HttpStatusCode.BadRequest, "dossiers.has-role");

        var path = given.Headers.Location!.OriginalString[ApiCalls.Root.Length..];
        Assert.Equal(given.Tag(), (await program.AskAsync(HttpMethod.Get, path)).Tag());
        var changed = await program.AskAsync(HttpMethod.Put, path, new { rol = "dossierleider" }, ("If-Match", given.Tag()));
        Assert.Equal("dossierleider", (await changed.JsonAsync()).GetProperty("rol").GetString());
        await (await program.AskAsync(HttpMethod.Put, path, new { rol = "lezer" }, ("If-Match", given.Tag()))).ProblemAsync(HttpStatusCode.PreconditionFailed, "api.changed-meanwhile");
        await (await program.AskAsync(HttpMethod.Delete, path, null, ("If-Match", given.Tag()))).ProblemAsync(HttpStatusCode.PreconditionFailed, "api.changed-meanwhile");
        Assert.Equal(["rol"], (await (await program.AskAsync(HttpMethod.Put, path, new { rol = "baas" }, ("If-Match", changed.Tag()))).ProblemAsync(HttpStatusCode.BadRequest, "dossiers.role")).Fields());

        Assert.Equal(2, (await (await program.AskAsync(HttpMethod.Get, dossier + "/personen")).JsonAsync()).GetProperty("totaal").GetInt32());
        Assert.Equal(HttpStatusCode.NoContent, (await program.AskAsync(HttpMethod.Delete, path, null, ("If-Match", changed.Tag()))).StatusCode);
        await (await program.AskAsync(HttpMethod.Get, path)).ProblemAsync(HttpStatusCode.NotFound, "dossiers.no-such-person");
        var left = (await (await program.AskAsync(HttpMethod.Get, dossier + "/personen")).JsonAsync()).GetProperty("resultaten").EnumerateArray().Single();
        await (await program.AskAsync(HttpMethod.Delete, $"{dossier}/personen/{left.GetProperty("persoonId").GetString()}", null, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.BadRequest, "access.last-lead");
    }

    [Fact]
    public async Task Role_WithFaults_NamesThemAll()
    {
        var program = await host.ProgramAsync();
        var (dossier, _) = await program.OpenDossierAsync();

        var answer = await program.AskAsync(HttpMethod.Post, dossier + "/personen", new { persoonId = "niemand", rol = "Lead" });

        Assert.Equal(["persoonId", "rol"], (await answer.ProblemAsync(HttpStatusCode.BadRequest, "dossiers.unknown-person")).Fields());
    }

    [Fact]
    public async Task Colleague_WhoReads_SeesThePeople_AndChangesNobody()
    {
        var world = await ApiWorld.MakeAsync(host);
        var colleague = await host.ProgramAsync(email: "collega@dordrecht.test", organisation: "GM0505");
        var clerk = await host.ProgramAsync(email: "lezer-zonder-beheer@zwijndrecht.test", organisation: "GM0642");

        // An administrator of the organisation changes the role of its own people, and does not make a lead of anybody.
        var own = await colleague.AskAsync(HttpMethod.Put, $"{world.Dossier}/personen/{world.Ids["persoonId"]}", new { rol = "dossierleider" }, ("If-Match", "*"));
        Assert.Equal(["rol"], (await own.ProblemAsync(HttpStatusCode.BadRequest, "dossiers.only-leads-make-leads")).Fields());
        await (await colleague.AskAsync(HttpMethod.Get, world.Dossier + "/uitnodigingen")).ProblemAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await (await clerk.AskAsync(HttpMethod.Put, $"{world.Dossier}/personen/{world.Ids["persoonId"]}", new { rol = "lezer" }, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.NotFound, "dossiers.no-such-person");
    }

    [Fact]
    public async Task Guest_WhoSeesAPersonOfAnother_MayNotChangeThem()
    {
        var world = await ApiWorld.MakeAsync(host);
        var guest = await host.ProgramAsync(email: "gast@zwijndrecht.test", organisation: "GM0642");
        var himself = await CandidateAsync(guest, world.Dossier, "gast");
        await (await guest.AskAsync(HttpMethod.Post, world.Dossier + "/personen", new { persoonId = himself, rol = "bewerker" })).JsonAsync(HttpStatusCode.Created);

        var other = $"{world.Dossier}/personen/{world.Ids["persoonId"]}";

        Assert.False((await (await guest.AskAsync(HttpMethod.Get, other)).JsonAsync()).GetProperty("magWijzigen").GetBoolean());
        await (await guest.AskAsync(HttpMethod.Put, other, new { rol = "bewerker" }, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.Forbidden, "dossiers.only-leads");
        await (await guest.AskAsync(HttpMethod.Delete, other, null, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.Forbidden, "dossiers.only-leads");
    }

    [Fact]
    public async Task Invitation_IsSentOnce_ReadAndWithdrawn_AndSaysNoLink()
    {
        var program = await host.ProgramAsync();
        var (dossier, _) = await program.OpenDossierAsync();
        var organisation = await OrganisationAsync(program, dossier, "GM0505");
        var body = new { email = "nieuw@dordrecht.test", voorOrganisatieId = organisation, rol = "besluitvastlegger", totEnMet = "2027-06-30" };

        var sent = await program.AskAsync(HttpMethod.Post, dossier + "/uitnodigingen", body, ("Idempotency-Key", "uitnodiging-1"));
        var again = await program.AskAsync(HttpMethod.Post, dossier + "/uitnodigingen", body, ("Idempotency-Key", "uitnodiging-1"));

        var invitation = await sent.JsonAsync(HttpStatusCode.Created);
        Assert.Equal(("nieuw@dordrecht.test", "besluitvastlegger", false), (invitation.GetProperty("email").GetString(), invitation.GetProperty("rol").GetString(), invitation.GetProperty("verlopen").GetBoolean()));
        Assert.DoesNotContain("/uitnodiging/", invitation.ToString(), StringComparison.Ordinal);
        Assert.Equal((sent.StatusCode, sent.Headers.Location), (again.StatusCode, again.Headers.Location));
        var path = sent.Headers.Location!.OriginalString[ApiCalls.Root.Length..];
        Assert.Equal(sent.Tag(), (await program.AskAsync(HttpMethod.Get, path)).Tag());
        Assert.Equal(1, (await (await program.AskAsync(HttpMethod.Get, dossier + "/uitnodigingen")).JsonAsync()).GetProperty("totaal").GetInt32());
        Assert.Equal(HttpStatusCode.NoContent, (await program.AskAsync(HttpMethod.Delete, path, null, ("If-Match", sent.Tag()))).StatusCode);
        await (await program.AskAsync(HttpMethod.Delete, path, null, ("If-Match", sent.Tag()))).ProblemAsync(HttpStatusCode.NotFound, "dossiers.unknown-invitation");
    }

    [Fact]
    public async Task Invitation_WithFaults_NamesThemAll()
    {
        var program = await host.ProgramAsync();
        var (dossier, _) = await program.OpenDossierAsync();
        await host.MemberAsync("els@advies.test", "Adviesbureau Api");
        var adviser = await OrganisationAsync(program, dossier, null);

        var empty = await program.AskAsync(HttpMethod.Post, dossier + "/uitnodigingen", new { totEnMet = "2020-01-01" });
        var leads = await program.AskAsync(HttpMethod.Post, dossier + "/uitnodigingen", new { email = "geen adres", voorOrganisatieId = adviser, rol = "dossierleider" });

        Assert.Equal(["email", "voorOrganisatieId", "rol", "totEnMet"], (await empty.ProblemAsync(HttpStatusCode.BadRequest, "access.email-missing")).Fields());
        Assert.Equal(["email", "totEnMet", "rol"], (await leads.ProblemAsync(HttpStatusCode.BadRequest, "access.email-malformed")).Fields());
    }

    [Fact]
    public async Task OwnOrganisations_AreListed_SoThatADossierCanBeOpenedForOne()
    {
        var program = await host.ProgramAsync(email: "twee@banen.test", organisation: "GM0590");
        await host.MemberAsync("twee@banen.test", "GM0610");

        var rows = (await (await program.AskAsync(HttpMethod.Get, "/organisaties")).JsonAsync()).GetProperty("resultaten").EnumerateArray().ToList();

        Assert.Equal(["GM0590", "GM0610"], rows.Select(row => row.GetProperty("gemeentecode").GetString()).Order(StringComparer.Ordinal));
        Assert.Equal("beheerder", rows[0].GetProperty("functie").GetString());
        var unchosen = await program.AskAsync(HttpMethod.Post, "/dossiers", new { titel = "Voor wie", peildatum = "2026-01-01" });
        Assert.Equal(["organisatieId"], (await unchosen.ProblemAsync(HttpStatusCode.BadRequest, "dossiers.unknown-organisation")).Fields());
        var opened = await program.AskAsync(HttpMethod.Post, "/dossiers", new { titel = "Voor een", peildatum = "2026-01-01", organisatieId = rows[1].GetProperty("id").GetGuid() });
        Assert.Equal(HttpStatusCode.Created, opened.StatusCode);
        await (await host.Visitor().AskAsync(HttpMethod.Get, "/organisaties")).ProblemAsync(HttpStatusCode.Unauthorized, "access.sign-in-first");
    }

    private static async Task<string> CandidateAsync(HttpClient program, string dossier, string name)
    {
        var list = await (await program.AskAsync(HttpMethod.Get, dossier + "/kandidaten?paginaGrootte=100")).JsonAsync();
        return list.GetProperty("resultaten").EnumerateArray().First(one => one.GetProperty("naam").GetString() == name).GetProperty("persoonId").GetString()!;
    }

    private static async Task<Guid> OrganisationAsync(HttpClient program, string dossier, string? code)
    {
        var list = await (await program.AskAsync(HttpMethod.Get, dossier + "/uitnodigbare-organisaties?paginaGrootte=100")).JsonAsync();
        return list.GetProperty("resultaten").EnumerateArray()
            .First(one => code is null ? one.GetProperty("adviseur").GetBoolean() : one.GetProperty("gemeentecode").ValueKind == JsonValueKind.String && one.GetProperty("gemeentecode").GetString() == code)
            .GetProperty("id").GetGuid();
    }
}
