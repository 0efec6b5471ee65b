using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;

namespace Samenspel.Web.Tests.Access;

/// <summary>A site with a clock that may be moved, and what people do there to get in.</summary>
internal static class AccountSite
{
    public const string Password = "vier losse paarse kasten";
    public const string Other = "acht gele manden drijven";
    public const string Wim = "wim@dordrecht.test";

    private static readonly string[] Handlers = ["sign-in", "sign-out"];

    /// <summary>The link that the console shows; the one of the start becomes void.</summary>
    public static async Task<string> BeginLinkAsync(this SamenspelHost host)
    {
        var notice = await host.Services.GetRequiredService<ISiteOpening>().PrepareAsync(CancellationToken.None);
        return notice.BeginPath!;
    }

    /// <summary>Makes the first administrator; returns the browser, signed in, and the key of the authenticator app.</summary>
    public static async Task<(HttpClient Browser, byte[] Key, IReadOnlyList<string> Codes)> BeginAsync(this SamenspelHost host, string? link = null)
    {
        var browser = host.Visitor();
        link ??= await host.BeginLinkAsync();
        return await JoinAsync(host, browser, link, ("Name", "Wim de Wit"), ("Email", Wim), ("Kind", "Municipality"), ("Municipality", "Dordrecht"));
    }

    /// <summary>Invites somebody, as a page of an organisation would.</summary>
    public static async Task<string> InviteAsync(this SamenspelHost host, string email, OrganisationRole role = OrganisationRole.Member, Guid? scope = null)
    {
        await using var services = host.Services.CreateAsyncScope();
        var db = services.ServiceProvider.GetRequiredService<SamenspelDb>();
        await TestPeople.JoinAsync(services.ServiceProvider, TestPeople.Anna, "GM0505", OrganisationRole.Administrator);
        var organisation = await db.Set<Organisation>().SingleAsync(one => one.Code == "GM0505");
        await using var transaction = await db.Database.BeginTransactionAsync();
        var draft = new InvitationDraft(email, organisation.Id, role, scope, scope is null ? null : DossierRole.Reader);
        var made = await services.ServiceProvider.GetRequiredService<InvitationBook>().MakeAsync(draft, CancellationToken.None);
        await transaction.CommitAsync();
        return made.Address;
    }

    /// <summary>Makes an account by an invitation, with a password and an app.</summary>
    public static async Task<(HttpClient Browser, byte[] Key, IReadOnlyList<string> Codes)> JoinAsync(this SamenspelHost host, string email, OrganisationRole role = OrganisationRole.Member) =>
        await JoinAsync(host, host.Visitor(), await host.InviteAsync(email, role), ("Name", email.Split('@')[0]));

    public static async Task<(HttpClient Browser, byte[] Key, IReadOnlyList<string> Codes)> JoinAsync(
        SamenspelHost host, HttpClient browser, string link, params (string Name, string Value)[] fields)
    {
        var (key, sealedKey) = await OfferAsync(host, browser, link);
        var answer = await browser.SendFormAsync(link, [.. fields, ("Password", Password), ("SealedKey", sealedKey), ("Code", host.Code(key))]);
        var page = await SamenspelHost.ReadAsync(answer);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{answer.StatusCode}: {string.Join(' ', page.Faults())}");
        return (browser, key, [.. page.QuerySelectorAll(".sms-codes code").Select(code => code.TextContent)]);
    }

    public static async Task<(byte[] Key, string SealedKey)> OfferAsync(SamenspelHost host, HttpClient browser, string page)
    {
        var sealedKey = (await browser.PageAsync(page)).QuerySelector("input[name=SealedKey]")!.GetAttribute("value")!;
        return (host.Services.GetRequiredService<CodeKeys>().Open(sealedKey)!, sealedKey);
    }

    public static string Code(this SamenspelHost host, byte[] key) => TimeCode.At(key, TimeCode.StepAt(host.Clock.GetUtcNow()));

    /// <summary>Moves the clock on to the next code.</summary>
    public static string NextCode(this SamenspelHost host, byte[] key)
    {
        host.Clock.Move(TimeSpan.FromSeconds(30));
        return host.Code(key);
    }

    public static Task<HttpResponseMessage> PasswordAsync(this HttpClient browser, string email, string password = Password, string query = "") =>
        browser.SendFormAsync($"/aanmelden{query}", ("Email", email), ("Password", password), ("_handler", Handlers[0]));

    public static Task<HttpResponseMessage> CodeAsync(this HttpClient browser, string code, string query = "") =>
        browser.SendFormAsync($"/aanmelden/code{query}", ("Code", code));

    public static async Task<bool> IsInAsync(this HttpClient browser) => (await browser.GetAsync("/account")).StatusCode == HttpStatusCode.OK;

    /// <summary>Waits for a message to an address and returns its text.</summary>
    public static async Task<string> MailAsync(this SamenspelHost host, string to, string holding)
    {
        var folder = Path.Combine(host.Folder, "mail");
        for (var attempt = 0; attempt < 500; attempt++, await Task.Delay(20))
        {
            foreach (var file in Directory.Exists(folder) ? Directory.GetFiles(folder, "*.eml") : [])
            {
                var text = Eml.Read(await File.ReadAllTextAsync(file));
                if (text.Contains(to, StringComparison.Ordinal) && text.Contains(holding, StringComparison.Ordinal))
                {
                    return text;
                }
            }
        }

        throw new InvalidOperationException($"No mail to {to} with {holding}.");
    }

    /// <summary>An address within the site, whether it was written whole or not.</summary>
    public static string PathAndQuery(this Uri address) => address.IsAbsoluteUri ? address.PathAndQuery : address.OriginalString;

    public static string LinkIn(string mail, string path) => path + mail[(mail.IndexOf(path, StringComparison.Ordinal) + path.Length)..].Split('\n', ' ')[0].Trim();
}
