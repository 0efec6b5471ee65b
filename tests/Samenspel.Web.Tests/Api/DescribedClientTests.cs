using System.Text.Json;
using System.Text.Json.Nodes;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.Atlas;

namespace Samenspel.Web.Tests.Api;

/// <summary>Whoever has only the description can use the API: every answer is as described.</summary>
public sealed class DescribedClientTests(SamenspelHost host)
{
    [Fact]
    public async Task Client_MadeFromTheDescription_OpensADossierAndReadsItBack()
    {
        var client = await ClientAsync();
        var (opened, tag) = await client.CallAsync("OpenDossier", body: new JsonObject { ["titel"] = "Uit de beschrijving", ["doel"] = "Zien of zij klopt", ["peildatum"] = "2026-01-01" });
        var id = opened.GetProperty("id").GetString();

        var (changed, changedTag) = await client.CallAsync(
            "WijzigDeelnemers", id, new JsonObject { ["deelnemers"] = new JsonArray(new JsonObject { ["gemeentecode"] = "GM0505" }, new JsonObject { ["gemeentecode"] = "GM0642" }) }, tag);
        Assert.Equal(2, changed.GetProperty("deelnemers").GetArrayLength());
        var (figures, figuresTag) = await client.CallAsync("LeesCijfers", id);
        var own = JsonNode.Parse(figures.ToString())!.AsObject();
        (own["prijspeil"], own["kostenPerFte"], own["bron"]) = (2026, 90_000, new JsonObject { ["titel"] = "Eigen opgave" });
        await client.CallAsync("BewaarCijfers", id, own, figuresTag);
        await client.CallAsync("LeesBusinesscase", id);
        await client.CallAsync("LeesUitwisselbestand", id);
        var (read, _) = await client.CallAsync("LeesDossier", id);
        Assert.Equal("Uit de beschrijving", read.GetProperty("titel").GetString());
        await client.CallAsync("VerwijderDossier", id, ifMatch: changedTag);
    }

    [Theory]
    [InlineData("LijstGemeenten")]
    [InlineData("LijstSamenwerkingsverbanden")]
    [InlineData("LijstBenchmarks")]
    [InlineData("LeesKaartlaag")]
    [InlineData("LijstIctGroepen")]
    [InlineData("LeesAtlasKerncijfers")]
    [InlineData("LeesNetwerk")]
    [InlineData("LijstDossiers")]
    [InlineData("LijstFteNormen")]
    public async Task Lists_AreAsDescribed(string operation)
    {
        var (body, _) = await (await ClientAsync()).CallAsync(operation);
        Assert.Equal(JsonValueKind.Object, body.ValueKind);
    }

    [Fact]
    public async Task Details_AreAsDescribed()
    {
        var client = await ClientAsync();
        var (list, _) = await client.CallAsync("LijstSamenwerkingsverbanden");
        foreach (var row in list.GetProperty("resultaten").EnumerateArray().Take(10))
        {
            await client.CallAsync("LeesSamenwerkingsverband", row.GetProperty("id").GetString());
        }
    }

    private async Task<DescribedClient> ClientAsync()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(AtlasDatabase.RepositoryRoot, "docs", "api", "openapi.json"));
        return new DescribedClient(await host.ProgramAsync(), JsonDocument.Parse(text).RootElement);
    }
}
