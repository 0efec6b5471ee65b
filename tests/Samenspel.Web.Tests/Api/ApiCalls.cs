using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Samenspel.Web.Tests.Api;

/// <summary>What a program asks of the API, and what it looks at in the answer.</summary>
internal static class ApiCalls
{
    public const string Root = "/api/v1";

    public static async Task<HttpResponseMessage> AskAsync(
        this HttpClient program, HttpMethod method, string path, object? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, Root + path);
        if (body is not null)
        {
            request.Content = JsonContent.Create(body);
        }

        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return await program.SendAsync(request);
    }

    /// <summary>Sends a file in one part of multipart/form-data.</summary>
    public static Task<HttpResponseMessage> SendFileAsync(this HttpClient program, string path, string content, string fileName, string? ifMatch, string part = "bestand") =>
        program.SendFileAsync(path, System.Text.Encoding.UTF8.GetBytes(content), fileName, ifMatch, part);

    public static async Task<HttpResponseMessage> SendFileAsync(this HttpClient program, string path, byte[] content, string fileName, string? ifMatch, string part = "bestand")
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, Root + path) { Content = new MultipartFormDataContent { { new ByteArrayContent(content), part, fileName } } };
        if (ifMatch is not null)
        {
            Assert.True(request.Headers.TryAddWithoutValidation("If-Match", ifMatch));
        }

        return await program.SendAsync(request);
    }

    /// <summary>The fields that a problem names, in their order.</summary>
    public static IEnumerable<string?> Fields(this JsonElement problem) => problem.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("field").GetString());

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage answer, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == expected, $"{answer.StatusCode}, expected {expected}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    public static async Task<JsonElement> ProblemAsync(this HttpResponseMessage answer, HttpStatusCode status, string code)
    {
        var problem = await answer.JsonAsync(status);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal((code, (int)status), (problem.GetProperty("code").GetString(), problem.GetProperty("status").GetInt32()));
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.NotEmpty(problem.GetProperty("detail").GetString()!);
        return problem;
    }

    public static string Tag(this HttpResponseMessage answer) => answer.Headers.ETag!.ToString();

    /// <summary>Opens a dossier and gives its address and tag.</summary>
    public static async Task<(string Path, string Tag)> OpenDossierAsync(this HttpClient program, string title = "Samen verder")
    {
        var answer = await program.AskAsync(HttpMethod.Post, "/dossiers", new { titel = title, doel = "Kijken wat kan", peildatum = "2026-01-01" });
        var dossier = await answer.JsonAsync(HttpStatusCode.Created);
        var path = $"/dossiers/{dossier.GetProperty("id").GetGuid()}";
        Assert.Equal(Root + path, answer.Headers.Location!.OriginalString);
        return (path, answer.Tag());
    }
}
