using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Samenspel.Web.Tests.Atlas;

namespace Samenspel.Web.Tests.Api;

public sealed class ApiShellTests(SamenspelHost host)
{
    private const string Calculations = "/api/v1/businesscase-berekeningen";

    [Theory]
    [InlineData("GET", "/api/v1/nergens", HttpStatusCode.NotFound, "api.not-found")]
    [InlineData("POST", Calculations + "/", HttpStatusCode.NotFound, "api.not-found")]
    [InlineData("DELETE", Calculations, HttpStatusCode.MethodNotAllowed, "api.method-not-allowed")]
    public async Task UnknownAddressOrMethod_GetsAProblemWithACode(string method, string path, HttpStatusCode status, string code)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        var answer = await host.Visitor().SendAsync(request);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task Answers_NameTheVersionAndAreNotKept()
    {
        var answer = await host.Visitor().PostAsync(Calculations, Json("drechtsteden-2004.json"));

        Assert.Equal("1.0.0", answer.Headers.GetValues("API-Version").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("drechtsteden-2004.json", "32.65", "27")]
    [InlineData("zuidwest-friesland-2004.json", "22.6", "24.1")]
    public async Task Calculation_InTheWholeProduct_GivesTheReportsFigures(string example, string first, string second)
    {
        var answer = await host.Visitor().PostAsync(Calculations, Json(example));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Contains(first, text, StringComparison.Ordinal);
        Assert.Contains(second, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calculation_OfAFileWithFaults_NamesThemAllWithTheirPath()
    {
        var text = await File.ReadAllTextAsync(Path.Combine(AtlasDatabase.RepositoryRoot, "examples", "drechtsteden-2004.json"));
        var wrong = text.Replace("\"value\": 27.5", "\"value\": -1", StringComparison.Ordinal).Replace("\"inhabitants\": 18000", "\"inhabitants\": \"veel\"", StringComparison.Ordinal);
        Assert.NotEqual(text, wrong);

        var answer = await host.Visitor("en").PostAsync(Calculations, new StringContent(wrong, Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(2, problem.GetProperty("errors").GetArrayLength());
        Assert.All(problem.GetProperty("errors").EnumerateArray(), error => Assert.StartsWith("$.participants[", error.GetProperty("field").GetString(), StringComparison.Ordinal));
    }

    private static StringContent Json(string example) =>
        new(File.ReadAllText(Path.Combine(AtlasDatabase.RepositoryRoot, "examples", example)), Encoding.UTF8, "application/json");
}
