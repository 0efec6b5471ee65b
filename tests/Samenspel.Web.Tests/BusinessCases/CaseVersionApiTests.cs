using System.Net;
using System.Text.Json;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.Api;
using Samenspel.Web.Tests.StartUp;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>Versions and objections as a program has them, and a version repeated by the command line.</summary>
public sealed class CaseVersionApiTests(SamenspelHost host)
{
    [Fact]
    public async Task Version_IsSealedReadRepeatedFrozenAndKept()
    {
        var (program, dossier) = await DossierAsync();
        var made = await program.AskAsync(HttpMethod.Post, dossier + "/businesscase/versies", new { naam = "Eerste" }, ("Idempotency-Key", "versie-een"));
        var body = await made.JsonAsync(HttpStatusCode.Created);
        var again = await program.AskAsync(HttpMethod.Post, dossier + "/businesscase/versies", new { naam = "Eerste" }, ("Idempotency-Key", "versie-een"));
        Assert.Equal(body.GetProperty("zegel").GetString(), (await again.JsonAsync(HttpStatusCode.Created)).GetProperty("zegel").GetString());
        Assert.True(body.GetProperty("zegelKlopt").GetBoolean());
        var path = dossier + "/businesscase/versies/1";

        var repeated = await (await program.AskAsync(HttpMethod.Get, path + "/nareking")).JsonAsync();
        Assert.True(repeated.GetProperty("gelijk").GetBoolean());
        Assert.Equal(1, (await (await program.AskAsync(HttpMethod.Get, dossier + "/businesscase/versies")).JsonAsync()).GetProperty("totaal").GetInt32());
        Assert.Equal(HttpStatusCode.PreconditionRequired, (await program.AskAsync(HttpMethod.Put, path + "/bevriezing", new { grond = "Besluit" })).StatusCode);

        var frozen = await program.AskAsync(HttpMethod.Put, path + "/bevriezing", new { grond = "Besluit" }, ("If-Match", made.Tag()));
        Assert.Equal("Besluit", (await frozen.JsonAsync()).GetProperty("grond").GetString());
        await (await program.AskAsync(HttpMethod.Put, path + "/bevriezing", new { grond = "Ander besluit" }, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.PreconditionFailed, "business-case.changed-meanwhile");
        await (await program.AskAsync(HttpMethod.Delete, path, null, ("If-Match", frozen.Tag()))).ProblemAsync(HttpStatusCode.PreconditionFailed, "business-case.version-frozen");
    }

    [Fact]
    public async Task Comparison_WithTheCaseOfNow_HasChangesThatAddUp()
    {
        var (program, dossier) = await DossierAsync();
        await (await program.AskAsync(HttpMethod.Post, dossier + "/businesscase/versies", new { naam = "Eerste" })).JsonAsync(HttpStatusCode.Created);
        await host.Member().KeepAsync(dossier, ("CostPerFte", "60000"), ("JointLow", "14"));

        var comparison = await (await program.AskAsync(HttpMethod.Get, dossier + "/businesscase/versievergelijking?vanVersie=1&totVersie=nu")).JsonAsync();

        Assert.Contains(comparison.GetProperty("invoer").EnumerateArray(), one => one.GetProperty("plaats").GetString()!.StartsWith("$.costPerFte", StringComparison.Ordinal));
        Assert.Equal(2, comparison.GetProperty("verschillen").GetArrayLength());
        foreach (var difference in comparison.GetProperty("verschillen").EnumerateArray())
        {
            var changes = difference.GetProperty("wijzigingen").EnumerateArray().Sum(one => one.GetProperty("midden").GetInt64());
            Assert.Equal(difference.GetProperty("middenDaarna").GetInt64() - difference.GetProperty("middenEerst").GetInt64(), changes);
            Assert.NotEqual(0, changes);
        }

        await (await program.AskAsync(HttpMethod.Get, dossier + "/businesscase/versievergelijking?vanVersie=7&totVersie=nu")).ProblemAsync(HttpStatusCode.BadRequest, "business-case.unknown-version");
    }

    [Fact]
    public async Task Objection_IsMadeAnsweredAndWithdrawn()
    {
        var (program, dossier) = await DossierAsync();
        var list = dossier + "/businesscase/bezwaren";
        await (await program.AskAsync(HttpMethod.Post, list, new { aanname = "default/bestaat-niet", tekst = "Nee" })).ProblemAsync(HttpStatusCode.BadRequest, "business-case.unknown-assumption");
        var made = await program.AskAsync(HttpMethod.Post, list, new { aanname = "figure/fteToday", tekst = "Te hoog" });
        var one = list + "/" + (await made.JsonAsync(HttpStatusCode.Created)).GetProperty("id").GetString();

        var answered = await program.AskAsync(HttpMethod.Post, one + "/antwoorden", new { tekst = "Nageteld" }, ("If-Match", made.Tag()));
        Assert.Equal("beantwoord", (await answered.JsonAsync()).GetProperty("staat").GetString());
        await (await program.AskAsync(HttpMethod.Delete, one, null, ("If-Match", made.Tag()))).ProblemAsync(HttpStatusCode.PreconditionFailed, "business-case.changed-meanwhile");
        Assert.Equal(HttpStatusCode.NoContent, (await program.AskAsync(HttpMethod.Delete, one, null, ("If-Match", answered.Tag()))).StatusCode);

        var history = (await (await program.AskAsync(HttpMethod.Get, one)).JsonAsync()).GetProperty("geschiedenis");
        Assert.Equal(["gemaakt", "beantwoord", "ingetrokken"], history.EnumerateArray().Select(act => act.GetProperty("soort").GetString()));
        Assert.Equal(0, (await (await program.AskAsync(HttpMethod.Get, list + "?staat=open")).JsonAsync()).GetProperty("totaal").GetInt32());
    }

    [Fact]
    public async Task Objection_OfAVisitorOrAPlatformAdministrator_IsRefused()
    {
        var (_, dossier) = await DossierAsync();
        var platform = await host.PlatformAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await platform.GetAsync(dossier + "/businesscase/bezwaren")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await platform.GetAsync(dossier + "/businesscase/versies")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visitor().GetAsync(dossier + "/businesscase/versies")).StatusCode);
    }

    [Fact]
    public async Task CommandLine_WithTheDownloadedFiles_SaysTheSame()
    {
        var (program, dossier) = await DossierAsync();
        await (await program.AskAsync(HttpMethod.Post, dossier + "/businesscase/versies", new { naam = "Eerste" })).JsonAsync(HttpStatusCode.Created);
        var browser = host.Member();
        using var folder = new StorageFolder();
        Directory.CreateDirectory(folder.Path);
        var (input, result) = (Path.Combine(folder.Path, "invoer.json"), Path.Combine(folder.Path, "resultaat.json"));
        await File.WriteAllBytesAsync(input, await browser.GetByteArrayAsync(dossier + "/businesscase/versies/1/invoer.json"));
        var kept = await browser.GetByteArrayAsync(dossier + "/businesscase/versies/1/resultaat.json");
        await File.WriteAllBytesAsync(result, kept);

        var same = await CommandRun.OfAsync("businesscase", input, "--expect", result, "--json");

        Assert.Equal(0, same.ExitCode);
        using var answer = JsonDocument.Parse(same.Out);
        Assert.True(answer.RootElement.GetProperty("same").GetBoolean());

        await File.WriteAllTextAsync(input, (await File.ReadAllTextAsync(input)).Replace("54000", "54001", StringComparison.Ordinal));
        Assert.Equal(1, (await CommandRun.OfAsync("businesscase", input, "--expect", result, "--json")).ExitCode);
    }

    private async Task<(HttpClient Program, string Dossier)> DossierAsync()
    {
        var program = await host.ProgramAsync();
        return (program, await host.Member().CopyAsync(CaseVisits.Friesland));
    }
}
