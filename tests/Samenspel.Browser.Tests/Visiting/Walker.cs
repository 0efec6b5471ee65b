using System.Net;
using System.Text.RegularExpressions;

namespace Samenspel.Browser.Tests.Visiting;

/// <summary>Somebody who reads pages without a browser and follows no redirect.</summary>
internal sealed partial class Walker : IDisposable
{
    private readonly HttpClient _client;

    private Walker(Uri site) => _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = site };

    /// <param name="site">Where.</param>
    /// <param name="person">Signed in as this person of the demonstration; nobody when null.</param>
    public static async Task<Walker> StartAsync(Uri site, string? person)
    {
        var walker = new Walker(site);
        if (person is null)
        {
            return walker;
        }

        var token = Token().Match(await walker._client.GetStringAsync("/demo")).Groups["token"].Value;
        using var form = new FormUrlEncodedContent([new("wie", person), new("__RequestVerificationToken", token)]);
        using var answer = await walker._client.PostAsync("/demo/aanmelden", form);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"Nobody can be {person}: {answer.StatusCode}");
        return walker;
    }

    /// <returns>The page; null when this person cannot open it.</returns>
    public async Task<string?> ReadAsync(string path)
    {
        using var answer = await _client.GetAsync(path);
        return answer.StatusCode == HttpStatusCode.OK ? await answer.Content.ReadAsStringAsync() : null;
    }

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
