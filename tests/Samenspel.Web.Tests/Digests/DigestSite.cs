using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Samenspel.Modules.Access.Digests;
using Samenspel.Modules.Access.Domain;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.Digests;

/// <summary>The demonstration with an address for its links; its digests are made when a test says so, not every minute.</summary>
public sealed class DigestSite : IAsyncDisposable
{
    public const string Page = "/account/berichten";
    public const string Address = "https://samenspel.example";
    public const string Topics = "Turn Decisions Shared Discussion Warnings";

    internal SamenspelHost Host { get; } = SamenspelHost.With(
        services => services.Remove(services.Single(one => one.ServiceType == typeof(IHostedService) && one.ImplementationType == typeof(DigestSending))),
        ("Demo", "true"), ("Site:Address", Address));

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    internal async Task<HttpClient> BecomeAsync(string person, string? language = null)
    {
        var visitor = Host.Visitor(language);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendFormAsync("/demo", ("wie", person), ("terug", "/dossiers"))).StatusCode);
        return visitor;
    }

    /// <summary>Sends the page's form as filled in here, and with nothing of what the page had checked.</summary>
    internal static async Task<HttpResponseMessage> ChooseAsync(HttpClient browser, string rhythm, string weekday = "Monday", string topics = Topics, params string[] muted)
    {
        var page = await browser.PageAsync(Page);
        var hidden = page.QuerySelectorAll("main form input[type=hidden]").Select(one => (one.GetAttribute("name")!, one.GetAttribute("value") ?? ""));
        var fields = hidden.Append(("Rhythm", rhythm)).Append(("Weekday", weekday))
            .Concat(topics.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(topic => ("Topics", topic))).Concat(muted.Select(id => ("Muted", id)));
        return await browser.PostAsync(new Uri(Page, UriKind.Relative), new FormUrlEncodedContent(fields.Select(one => KeyValuePair.Create(one.Item1, one.Item2))));
    }

    /// <summary>Somebody chooses and gets nothing yet.</summary>
    internal async Task<HttpClient> ChoosesAsync(string person, string rhythm = "Daily", string topics = Topics, params string[] muted)
    {
        var browser = await BecomeAsync(person);
        Assert.Equal(HttpStatusCode.Redirect, (await ChooseAsync(browser, rhythm, "Monday", topics, muted)).StatusCode);
        return browser;
    }

    /// <summary>Moves the clock to the next time that it is a weekday and an hour in the Netherlands.</summary>
    internal void MoveTo(DayOfWeek day, int hour)
    {
        do
        {
            Host.Clock.Move(TimeSpan.FromHours(1));
        }
        while (Kernel.DutchTime.At(Host.Clock.GetUtcNow()) is var now && (now.DayOfWeek != day || now.Hour != hour));
    }

    internal Task<int> RoundAsync() => Host.Services.GetRequiredService<DigestRound>().RunAsync(CancellationToken.None);

    /// <summary>All messages to somebody, once the mail has written as many as were handed over.</summary>
    internal async Task<IReadOnlyList<string>> MailsAsync(string person, int expected)
    {
        var to = await EmailAsync(person);
        for (var attempt = 0; attempt < 500; attempt++, await Task.Delay(20))
        {
            if (await ReadAsync(to) is var all && all.Count >= expected)
            {
                return all;
            }
        }

        throw new InvalidOperationException($"Fewer than {expected} messages to {person}.");
    }

    internal Task<string> EmailAsync(string person) => Host.UseAsync(async db =>
    {
        var name = person.Replace('-', ' ');
        return (await db.Set<Account>().AsNoTracking().ToListAsync()).Single(one => one.DisplayName.Equals(name, StringComparison.OrdinalIgnoreCase)).Email!;
    });

    internal Task<DigestChoice?> ChoiceAsync(string person) => Host.UseAsync(async db =>
    {
        var email = await EmailAsync(person);
        var id = (await db.Set<Account>().AsNoTracking().SingleAsync(one => one.Email == email)).AccountId;
        return await db.Set<DigestChoice>().AsNoTracking().SingleOrDefaultAsync(one => one.Account == id);
    });

    private async Task<List<string>> ReadAsync(string to)
    {
        var folder = Path.Combine(Host.Folder, "demo", "mail");
        var found = new List<string>();
        foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.eml") : [])
        {
            var text = Eml.Read(await File.ReadAllTextAsync(file));
            if (text.Contains(to, StringComparison.Ordinal) && text.Contains("List-Unsubscribe", StringComparison.Ordinal))
            {
                found.Add(text);
            }
        }

        return found;
    }
}
