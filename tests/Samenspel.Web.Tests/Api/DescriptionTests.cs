using System.Text.Json;
using Samenspel.Web.Tests.Atlas;

namespace Samenspel.Web.Tests.Api;

/// <summary>The description in <c>docs/api/openapi.json</c> is the one that the site gives; SAMENSPEL_UPDATE_OPENAPI=1 writes it anew.</summary>
public sealed class DescriptionTests(SamenspelHost host)
{
    private static readonly string Kept = Path.Combine(AtlasDatabase.RepositoryRoot, "docs", "api", "openapi.json");

    [Fact]
    public async Task Description_IsTheOneInTheRepository()
    {
        var given = await host.Visitor().GetStringAsync("/api/v1/openapi.json");
        if (Environment.GetEnvironmentVariable("SAMENSPEL_UPDATE_OPENAPI") == "1")
        {
            await File.WriteAllTextAsync(Kept, given);
        }

        Assert.Equal(await File.ReadAllTextAsync(Kept), given);
    }

    [Fact]
    public async Task Description_ExplainsEveryOperationParameterAndAnswer()
    {
        foreach (var operation in await Operation.AllAsync(host))
        {
            Assert.NotEmpty(operation.Description.GetProperty("summary").GetString()!);
            Assert.All(
                operation.Description.GetProperty("responses").EnumerateObject(),
                answer => Assert.NotEmpty(answer.Value.GetProperty("description").GetString()!));
            if (operation.Description.TryGetProperty("parameters", out var parameters))
            {
                Assert.All(
                    parameters.EnumerateArray().Where(one => one.GetProperty("in").GetString() != "path"),
                    one => Assert.NotEmpty(one.GetProperty("description").GetString()!));
            }
        }
    }

    [Fact]
    public async Task Description_InEnglish_HasTheSameShape()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/openapi.json");
        request.Headers.AcceptLanguage.ParseAdd("en");
        using var english = JsonDocument.Parse(await (await host.Visitor().SendAsync(request)).Content.ReadAsStringAsync());
        using var dutch = JsonDocument.Parse(await host.Visitor().GetStringAsync("/api/v1/openapi.json"));

        Assert.Equal(
            dutch.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name),
            english.RootElement.GetProperty("paths").EnumerateObject().Select(path => path.Name));
        Assert.Contains("What the pages of the atlas and of dossiers can do", english.RootElement.GetProperty("info").GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("What the pages of the atlas and of dossiers can do", dutch.RootElement.GetProperty("info").GetProperty("description").GetString(), StringComparison.Ordinal);
    }
}
