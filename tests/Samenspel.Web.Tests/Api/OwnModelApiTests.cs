using System.Net;
using System.Text.Json;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.Api;

/// <summary>Lines, variants, drivers and overruled defaults by a program: parts of the exchange file, each under its key.</summary>
public sealed class OwnModelApiTests(SamenspelHost host)
{
    [Fact]
    public async Task Parts_AreKeptUnderTheirKeys_AndReadBackWhole()
    {
        var (program, path) = await OpenAsync();
        var empty = await program.AskAsync(HttpMethod.Get, path + "/model");
        Assert.StartsWith("\"0-", empty.Tag(), StringComparison.Ordinal);

        var variant = await program.AskAsync(HttpMethod.Put, path + "/varianten/centraal", new { name = "Alles centraal", kind = "allCentral", jointFactor = 0.9m }, ("If-Match", empty.Tag()));
        var line = new { name = new { nl = "Werkplek", en = "Workplace" }, category = "hardware", driver = "workplaces", amount = new { shape = "pert", low = 620, likely = 740, high = 980 }, uses = new object[] { "today", new { situation = "centraal", factor = 0.9m } }, vatRate = 0.21m };
        var kept = await program.AskAsync(HttpMethod.Put, path + "/posten/werkplek", line, ("If-Match", variant.Tag()));
        var overruled = await program.AskAsync(HttpMethod.Put, path + "/uitgangspunten/years", new { numbers = new { value = 6 }, reason = "Zes jaar contract." }, ("If-Match", kept.Tag()));
        var drivers = await program.AskAsync(HttpMethod.Put, path + "/kenmerken", new { participants = new object[] { new { id = "een", workplaces = 250, vatCompensable = new { value = 0.85m, quality = "estimated" } } } }, ("If-Match", overruled.Tag()));

        var model = await drivers.JsonAsync();
        var own = model.GetProperty("uncertainty").GetProperty("lines")[0];
        Assert.Equal(("werkplek", 740), (own.GetProperty("key").GetString(), own.GetProperty("amount").GetProperty("likely").GetInt32()));
        Assert.Equal(0.85m, model.GetProperty("participants")[0].GetProperty("vatCompensable").GetProperty("value").GetDecimal());
        Assert.Contains(model.GetProperty("missing").EnumerateArray(), one => one.GetProperty("participant").GetString() == "twee" && one.GetProperty("figure").GetString() == "workplaces");
        var defaults = await (await program.AskAsync(HttpMethod.Get, path + "/uitgangspunten")).JsonAsync();
        var years = defaults.GetProperty("defaults").EnumerateArray().Single(one => one.GetProperty("id").GetString() == "years");
        Assert.Equal((6, 7, true), (years.GetProperty("numbers").GetProperty("value").GetInt32(), years.GetProperty("overruled").GetProperty("instead").GetProperty("value").GetInt32(), years.GetProperty("used").GetBoolean()));
        var file = await (await program.AskAsync(HttpMethod.Get, path + "/uitwisselbestand")).JsonAsync();
        Assert.Equal(JsonSerializer.Serialize(model.GetProperty("uncertainty")), JsonSerializer.Serialize(file.GetProperty("uncertainty")));

        await (await program.AskAsync(HttpMethod.Put, path + "/posten/werkplek", line, ("If-Match", variant.Tag()))).ProblemAsync(HttpStatusCode.PreconditionFailed, "business-case.changed-meanwhile");
        Assert.Equal(HttpStatusCode.NoContent, (await program.AskAsync(HttpMethod.Delete, path + "/varianten/centraal", null, ("If-Match", drivers.Tag()))).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await program.AskAsync(HttpMethod.Delete, path + "/uitgangspunten/years", null, ("If-Match", "*"))).StatusCode);
        var after = (await (await program.AskAsync(HttpMethod.Get, path + "/model")).JsonAsync()).GetProperty("uncertainty");
        Assert.False(after.TryGetProperty("variants", out _));
        Assert.Equal(1, after.GetProperty("lines")[0].GetProperty("uses").GetArrayLength());
        await (await program.AskAsync(HttpMethod.Delete, path + "/posten/netwerk", null, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.NotFound, "business-case.unknown-line");
        await (await program.AskAsync(HttpMethod.Put, path + "/uitgangspunten/weer", new { numbers = new { value = 6 }, reason = "r" }, ("If-Match", "*"))).ProblemAsync(HttpStatusCode.NotFound, "business-case.unknown-default");
        await (await program.AskAsync(HttpMethod.Put, path + "/posten/werkplek", line)).ProblemAsync(HttpStatusCode.PreconditionRequired, "api.if-match-missing");
    }

    [Fact]
    public async Task Faults_AreAllNamed_AtTheirPlaceInTheBody()
    {
        var (program, path) = await OpenAsync();

        var answer = await program.AskAsync(
            HttpMethod.Put, path + "/posten/werkplek",
            new { key = "anders", name = " ", category = "hardware", driver = "fixed", amount = new { shape = "triangular", low = 9, likely = 8, high = 7 }, uses = new object[] { new { situation = "nergens" } }, colour = "rood" },
            ("If-Match", "*"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var errors = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("errors").EnumerateArray()
            .Select(error => (error.GetProperty("code").GetString(), error.GetProperty("field").GetString())).ToList();
        Assert.Equal(
            [("business-case.unknown-property", "colour"), ("business-case.other-key", "key"), ("business-case.blank", "name"), ("business-case.min-above-max", "amount.low"), ("business-case.unknown-variant", "uses[0].situation")],
            errors);
        await (await program.AskAsync(HttpMethod.Put, path + "/kenmerken", new { participants = new object[] { new { id = "drie", workplaces = 5 } } }, ("If-Match", "*")))
            .ProblemAsync(HttpStatusCode.BadRequest, "business-case.unknown-participant");
    }

    private async Task<(HttpClient Program, string Path)> OpenAsync()
    {
        var program = await host.ProgramAsync();
        var (path, tag) = await program.OpenDossierAsync();
        await program.AskAsync(
            HttpMethod.Put, path + "/deelnemers", new { deelnemers = new object[] { new { naam = "Een", inwoners = 20_000 }, new { naam = "Twee", inwoners = 30_000 } } }, ("If-Match", tag));
        await (await program.AskAsync(HttpMethod.Put, path + "/businesscase/posten/x", new { name = "X", category = "other", driver = "fixed", amount = 5 }, ("If-Match", "*")))
            .ProblemAsync(HttpStatusCode.BadRequest, "business-case.no-figures");
        var figures = new { prijspeil = 2026, kostenPerFte = 95000, btw = "exclusief", bron = new { titel = "Eigen opgave" }, gezamenlijk = new { laag = 10, hoog = 12 }, deelnemers = Array.Empty<object>() };
        Assert.Equal(HttpStatusCode.OK, (await program.AskAsync(HttpMethod.Put, path + "/businesscase/cijfers", figures, ("If-Match", "*"))).StatusCode);
        return (program, path + "/businesscase");
    }
}
