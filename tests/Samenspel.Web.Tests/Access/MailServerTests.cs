using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Mailing;

namespace Samenspel.Web.Tests.Access;

/// <summary>Messages by a real mail server: that they arrive, and what becomes of them, of the page and of the log when they do not.</summary>
[OnOneDatabase("Mail goes to a server, not to a database.")]
public sealed class MailServerTests
{
    private const string Mia = "mia@dordrecht.test", Jan = "jan@dordrecht.test";

    [Fact]
    public async Task Invitation_ByAMailServer_ArrivesWithALinkThatWorks()
    {
        await using var server = SmtpServer.Start();
        await using var host = await SiteAsync(server.Port);

        var shown = await InviteAsync(host, Mia);

        var message = Eml.Read(await server.MessageAsync(Mia));
        var link = AccountSite.LinkIn(message, "/uitnodiging/");
        Assert.EndsWith(link, shown, StringComparison.Ordinal);
        Assert.Contains("From: samenspel@dordrecht.test", message, StringComparison.OrdinalIgnoreCase);
        var (browser, _, _) = await AccountSite.JoinAsync(host, host.Visitor(), link, ("Name", "Mia"));
        Assert.True(await browser.IsInAsync());
    }

    [Fact]
    public async Task WrongPassword_IsLoggedWithoutSecrets_AndTheInvitationStands()
    {
        var log = new LogPages();
        await using var server = SmtpServer.Start();
        await using var host = await SiteAsync(server.Port, log, ("Mail:Smtp:Password", "een ander woord"));

        var shown = await InviteAsync(host, Mia);

        var line = await log.LineAsync("is tried again in 5 s");
        Assert.Empty(server.Messages);
        Assert.Contains("mail server answers 5", line, StringComparison.Ordinal);
        Assert.StartsWith($"Warning: The message about {await InvitationAsync(host)}", line, StringComparison.Ordinal);
        var said = string.Join('\n', log.Lines);
        Assert.All(["een ander woord", shown.Split('/')[^1], Mia], secret => Assert.DoesNotContain(secret, said, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(HttpStatusCode.OK, (await host.Visitor().GetAsync(new Uri(shown).PathAndQuery)).StatusCode);
    }

    [Fact]
    public async Task RefusedReceiver_IsGivenUpAtOnce_AndKeepsNobodyElseWaiting()
    {
        var log = new LogPages();
        await using var server = SmtpServer.Start(refused: Mia);
        await using var host = await SiteAsync(server.Port, log);

        await InviteAsync(host, Mia);
        await InviteAsync(host, Jan);

        await server.MessageAsync(Jan);
        var line = await log.LineAsync("is given up");
        Assert.Contains("after 1 attempt(s)", line, StringComparison.Ordinal);
        Assert.Contains("550", line, StringComparison.Ordinal);
        Assert.DoesNotContain(Mia, line, StringComparison.OrdinalIgnoreCase);
        Assert.Single(server.Messages);
    }

    [Fact]
    public async Task ServerThatIsDown_GetsTheMessageWhenItIsBack()
    {
        var log = new LogPages();
        var port = FreePort();
        await using var host = await SiteAsync(port, log);
        await InviteAsync(host, Mia);
        await log.LineAsync("is tried again in 1 s");

        await using var server = SmtpServer.Start(port);

        await server.MessageAsync(Mia);
        Assert.Single(server.Messages);
    }

    [Fact]
    public async Task Stop_WhileTheServerIsDown_SaysHowManyMessagesAreLost()
    {
        var log = new LogPages();
        await using (var host = await SiteAsync(FreePort(), log))
        {
            await InviteAsync(host, Mia);
            await log.LineAsync("is tried again in 5 s");
        }

        await log.LineAsync("Error: 1 message(s) were not delivered before the site stopped");
    }

    [Fact]
    public async Task ServerWithoutTls_GetsNoPasswordUnlessThatIsChosen()
    {
        var log = new LogPages();
        await using var server = SmtpServer.Start();
        await using var host = await SiteAsync(server.Port, log, ("Mail:Smtp:Tls", ""));

        await InviteAsync(host, Mia);

        await log.LineAsync("secure connection");
        Assert.DoesNotContain("AUTH", server.Heard);
        Assert.DoesNotContain("MAIL", server.Heard);
    }

    [Fact]
    public async Task ServerThatSaysNothing_DoesNotHoldTheOthersUp()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var settings = new MailSettings("127.0.0.1", ((IPEndPoint)silent.LocalEndpoint).Port, UseTls: false, null, null, "samenspel@dordrecht.test", "")
        {
            Patience = TimeSpan.FromMilliseconds(200),
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new SmtpPost(settings).SendAsync(new Letter(Mia, "Onderwerp", "Tekst"), CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(10)));
    }

    private static async Task<SamenspelHost> SiteAsync(int port, LogPages? log = null, params (string Name, string Value)[] others)
    {
        (string Name, string Value)[] usual =
        [
            ("Mail:Smtp:Host", "127.0.0.1"), ("Mail:Smtp:Port", port.ToString(CultureInfo.InvariantCulture)), ("Mail:Smtp:Tls", "false"),
            ("Mail:Smtp:User", SmtpServer.User), ("Mail:Smtp:Password", SmtpServer.Password), ("Mail:From", "samenspel@dordrecht.test"),
        ];
        var host = SamenspelHost.With(services => services.AddSingleton<ILoggerProvider>(log ?? new LogPages()), [.. usual, .. others]);
        await host.InitializeAsync();
        return host;
    }

    // As the administrator of an organisation does; returns the link as the page shows it.
    private static async Task<string> InviteAsync(SamenspelHost host, string email)
    {
        var administrator = await host.MemberAsync();
        var page = (await administrator.PageAsync("/organisaties")).QuerySelector("main li a")!.GetAttribute("href")!;
        var answer = await SamenspelHost.ReadAsync(await administrator.SendFormAsync(page, ("Email", email), ("Role", "Member"), ("_handler", "invite-member")));
        Assert.Contains("Komt de mail niet aan, geef dan deze link door.", answer.Text(), StringComparison.Ordinal);
        return answer.QuerySelector("main code")!.TextContent;
    }

    private static Task<Guid> InvitationAsync(SamenspelHost host) => host.UseAsync(db => db.Set<Invitation>().Select(one => one.Id).SingleAsync());

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
