using System.Net;
using System.Text;
using System.Text.Json;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.Api;

/// <summary>Contributions and their files as a program has them.</summary>
public sealed class ContributionApiTests(SamenspelHost host)
{
    [Fact]
    public async Task Contribution_IsAddedReadChangedAndRemoved()
    {
        var program = await host.ProgramAsync();
        var (dossier, _) = await program.OpenDossierAsync();
        var added = await program.AskAsync(HttpMethod.Post, dossier + "/bijdragen", new { titel = " Onze  kosten ", tekst = "Regel 1\r\nRegel 2" });
        var made = await added.JsonAsync(HttpStatusCode.Created);
        var path = added.Headers.Location!.OriginalString[ApiCalls.Root.Length..];
        Assert.Equal(("Onze kosten", "Regel 1\nRegel 2", 1, true), (made.GetProperty("titel").GetString(), made.GetProperty("tekst").GetString(), made.GetProperty("versie").GetInt32(), made.GetProperty("magWijzigen").GetBoolean()));

        var read = await program.AskAsync(HttpMethod.Get, path);
        Assert.Equal(added.Tag(), read.Tag());
        Assert.Equal(HttpStatusCode.NotModified, (await program.AskAsync(HttpMethod.Get, path, null, ("If-None-Match", added.Tag()))).StatusCode);
        var changed = await program.AskAsync(HttpMethod.Put, path, new { titel = "Anders", tekst = (string?)null }, ("If-Match", added.Tag()));
        Assert.Equal(("Anders", "", 2), ((await changed.JsonAsync()).GetProperty("titel").GetString(), (await changed.JsonAsync()).GetProperty("tekst").GetString(), (await changed.JsonAsync()).GetProperty("versie").GetInt32()));
        await (await program.AskAsync(HttpMethod.Put, path, new { titel = "Te laat" }, ("If-Match", added.Tag()))).ProblemAsync(HttpStatusCode.PreconditionFailed, "dossiers.changed-meanwhile");
        await (await program.AskAsync(HttpMethod.Delete, path, null, ("If-Match", added.Tag()))).ProblemAsync(HttpStatusCode.PreconditionFailed, "dossiers.changed-meanwhile");

        var row = (await (await program.AskAsync(HttpMethod.Get, dossier + "/bijdragen")).JsonAsync()).GetProperty("resultaten").EnumerateArray().Single();
        Assert.Equal(("Anders", JsonValueKind.Null, false), (row.GetProperty("titel").GetString(), row.GetProperty("gedeeldMet").ValueKind, row.GetProperty("heeftBestand").GetBoolean()));
        Assert.Equal(HttpStatusCode.NoContent, (await program.AskAsync(HttpMethod.Delete, path, null, ("If-Match", changed.Tag()))).StatusCode);
        await (await program.AskAsync(HttpMethod.Get, path)).ProblemAsync(HttpStatusCode.NotFound, "access.unknown");
    }

    [Fact]
    public async Task Contribution_WithFaults_NamesThemAll()
    {
        var program = await host.ProgramAsync();
        var (dossier, _) = await program.OpenDossierAsync();

        var answer = await program.AskAsync(HttpMethod.Post, dossier + "/bijdragen", new { titel = " ", tekst = new string('a', 20_001) });

        Assert.Equal(["titel", "tekst"], (await answer.ProblemAsync(HttpStatusCode.BadRequest, "dossiers.contribution-title")).Fields());
        var list = await (await program.AskAsync(HttpMethod.Get, dossier + "/bijdragen?pagina=0&paginaGrootte=veel")).JsonAsync(HttpStatusCode.BadRequest);
        Assert.Equal(["pagina", "paginaGrootte"], list.Fields());
    }

    [Fact]
    public async Task Contribution_WithTheSameKey_IsAddedOnce()
    {
        var program = await host.ProgramAsync();
        var (dossier, _) = await program.OpenDossierAsync();
        var body = new { titel = "Eens" };

        var first = await program.AskAsync(HttpMethod.Post, dossier + "/bijdragen", body, ("Idempotency-Key", "bijdrage-1"));
        var second = await program.AskAsync(HttpMethod.Post, dossier + "/bijdragen", body, ("Idempotency-Key", "bijdrage-1"));

        Assert.Equal((HttpStatusCode.Created, first.Headers.Location), (second.StatusCode, second.Headers.Location));
        Assert.Equal(1, (await (await program.AskAsync(HttpMethod.Get, dossier + "/bijdragen")).JsonAsync()).GetProperty("totaal").GetInt32());
    }

    [Fact]
    public async Task File_IsSentOfferedReplacedAndRemoved()
    {
        var world = await ApiWorld.MakeAsync(host);
        var address = world.Contribution + "/bestand";

        var sent = await world.Program.SendFileAsync(address, "%PDF-1.7\n%%EOF\n", "../map/naïef plan.exe", (await world.Program.AskAsync(HttpMethod.Get, world.Contribution)).Tag());

        Assert.Equal("naïef plan.pdf", (await sent.JsonAsync()).GetProperty("bestand").GetProperty("naam").GetString());
        var file = await world.Program.AskAsync(HttpMethod.Get, address, null, ("Accept", "application/pdf"));
        Assert.Equal("%PDF-1.7\n%%EOF\n", await file.Content.ReadAsStringAsync());
        Assert.Equal(("application/pdf", "attachment"), (file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Equal("naïef plan.pdf", file.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.EndsWith("; sandbox", file.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.True(file.Headers.CacheControl!.NoStore);
        await (await world.Program.AskAsync(HttpMethod.Get, address, null, ("Accept", "image/png"))).ProblemAsync(HttpStatusCode.NotAcceptable, "api.not-acceptable");

        Assert.Equal(HttpStatusCode.NoContent, (await world.Program.AskAsync(HttpMethod.Delete, address, null, ("If-Match", sent.Tag()))).StatusCode);
        await (await world.Program.AskAsync(HttpMethod.Get, address)).ProblemAsync(HttpStatusCode.NotFound, "dossiers.no-file");
        await (await world.Program.AskAsync(HttpMethod.Delete, address, null, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.NotFound, "dossiers.no-file");
        var left = await (await world.Program.AskAsync(HttpMethod.Get, world.Contribution)).JsonAsync();
        Assert.Equal(("Van ons", JsonValueKind.Null), (left.GetProperty("tekst").GetString(), left.GetProperty("bestand").ValueKind));
    }

    [Fact]
    public async Task File_ThatIsNotTaken_IsRefusedInTheWordsOfTheApi()
    {
        var world = await ApiWorld.MakeAsync(host);
        var address = world.Contribution + "/bestand";

        var kind = await (await world.Program.SendFileAsync(address, "<script>alert(1)</script>", "plan.pdf", "*")).ProblemAsync(HttpStatusCode.BadRequest, "dossiers.file-kind");
        Assert.Equal(["bestand"], kind.Fields());
        await (await world.Program.SendFileAsync(address, "", "leeg.txt", "*")).ProblemAsync(HttpStatusCode.BadRequest, "dossiers.file-kind");
        var part = await (await world.Program.SendFileAsync(address, "tekst", "a.txt", "*", part: "file")).ProblemAsync(HttpStatusCode.BadRequest, "api.unknown-property");
        Assert.Equal(["file", "bestand"], part.Fields());
        await (await SendAsync(world.Program, address, "--x\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"a.txt\"\r\n\r\nafgekapt")).ProblemAsync(HttpStatusCode.BadRequest, "api.malformed-form");
        await (await SendAsync(world.Program, address, "--x\r\nContent-Disposition: form-data; name=\"bestand\"\r\n\r\ngeen bestand\r\n--x--\r\n")).ProblemAsync(HttpStatusCode.BadRequest, "api.one-file");
        var twice = "--x\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"a.txt\"\r\n\r\nA\r\n";
        await (await SendAsync(world.Program, address, twice + twice + "--x--\r\n")).ProblemAsync(HttpStatusCode.BadRequest, "api.one-file");
        var kept = await (await world.Program.AskAsync(HttpMethod.Get, world.Contribution)).JsonAsync();
        Assert.Equal("lijst.csv", kept.GetProperty("bestand").GetProperty("naam").GetString());
    }

    [Fact]
    public async Task File_LargerThanTheLimit_IsTooLarge_WithAndWithoutALength()
    {
        await using var small = SamenspelHost.With(("Uploads:MaxMegabytes", "1"));
        var world = await ApiWorld.MakeAsync(small);
        var address = world.Contribution + "/bestand";
        var most = 1024 * 1024;

        Assert.Equal(HttpStatusCode.OK, (await world.Program.SendFileAsync(address, Text(most), "net.txt", "*")).StatusCode);
        await (await world.Program.SendFileAsync(address, Text(most + 1), "groot.txt", "*")).ProblemAsync(HttpStatusCode.RequestEntityTooLarge, "dossiers.file-too-large");
        await (await world.Program.SendFileAsync(address, Text(3 * most), "groter.txt", "*")).ProblemAsync(HttpStatusCode.RequestEntityTooLarge, "dossiers.file-too-large");
        using var unknown = new HttpRequestMessage(HttpMethod.Put, ApiCalls.Root + address) { Content = new StreamContent(new WithoutLength(3 * most)) };
        unknown.Content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        unknown.Headers.TryAddWithoutValidation("If-Match", "*");
        unknown.Headers.TransferEncodingChunked = true;
        await (await world.Program.SendAsync(unknown)).ProblemAsync(HttpStatusCode.RequestEntityTooLarge, "dossiers.file-too-large");
    }

    [Fact]
    public async Task ContributionOfAnother_IsSeenWhenShared_AndNotChanged()
    {
        var world = await ApiWorld.MakeAsync(host);
        var other = await host.ProgramAsync(email: "wim@zwijndrecht.test", organisation: "GM0642");

        Assert.False((await (await other.AskAsync(HttpMethod.Get, world.Contribution)).JsonAsync()).GetProperty("vanEigenOrganisatie").GetBoolean());
        Assert.Equal("naam;1\n", await (await other.AskAsync(HttpMethod.Get, world.Contribution + "/bestand")).Content.ReadAsStringAsync());
        await (await other.AskAsync(HttpMethod.Put, world.Contribution, new { titel = "Van mij" }, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await (await other.AskAsync(HttpMethod.Delete, world.Contribution + "/bestand", null, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await (await other.AskAsync(HttpMethod.Get, world.Contribution + "/delingen")).ProblemAsync(HttpStatusCode.Forbidden, "dossiers.contribution-of-another");
        await (await other.AskAsync(HttpMethod.Get, world.Contribution + "/inzages")).ProblemAsync(HttpStatusCode.Forbidden, "dossiers.contribution-of-another");
        var seen = (await (await world.Program.AskAsync(HttpMethod.Get, world.Contribution + "/inzages")).JsonAsync()).GetProperty("resultaten").EnumerateArray().Single();
        Assert.Equal("wim", seen.GetProperty("naam").GetString());
    }

    private static byte[] Text(int length) => Encoding.ASCII.GetBytes(new string('a', length));

    private static async Task<HttpResponseMessage> SendAsync(HttpClient program, string path, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, ApiCalls.Root + path) { Content = new StringContent(body, Encoding.UTF8) };
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        return await program.SendAsync(request);
    }

    // A body of which nobody knows the length beforehand.
    private sealed class WithoutLength(int length) : MemoryStream(new byte[length])
    {
        public override bool CanSeek => false;
    }
}
