using System.Net;
using AngleSharp.Dom;

namespace Samenspel.Web.Tests.Demonstration;

/// <summary>The product in demonstration mode, whatever database the other tests use.</summary>
public sealed class DemonstrationSite : IAsyncDisposable
{
    public const string Lead = "noor-dekker";
    public const string Participant = "jan-schouten";
    public const string Outsider = "ria-kramer";
    public const string Leaver = "peter-van-dam";

    internal SamenspelHost Host { get; } = SamenspelHost.With(("Demo", "true"));

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    internal async Task<HttpClient> BecomeAsync(string person, string? language = null)
    {
        var visitor = Host.Visitor(language);
        var answer = await SignInAsync(visitor, person);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return visitor;
    }

    internal static Task<HttpResponseMessage> SignInAsync(HttpClient visitor, string person, string back = "/dossiers") =>
        visitor.SendFormAsync("/demo", ("wie", person), ("terug", back));

    /// <summary>The address of a dossier, as somebody finds it in the list; null when it is not there.</summary>
    internal static async Task<string?> FindAsync(HttpClient visitor, string title) =>
        (await visitor.PageAsync("/dossiers")).QuerySelectorAll("main a").FirstOrDefault(link => link.TextContent.Trim() == title)?.GetAttribute("href");

    internal static string? Strip(IDocument page) => page.QuerySelector(".sms-demo")?.TextContent.Trim();
}
