using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data.Recording;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;

namespace Samenspel.Web.Tests.Access;

/// <summary>From invitation to removal, with the ways back in between; each test has a site and a clock of its own.</summary>
public sealed class AccountLifeTests : IAsyncLifetime
{
    private const string Mia = "mia@dordrecht.test";
    private readonly SamenspelHost _host = SamenspelHost.With();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Invitation_Accepted_MakesTheAccountOnce()
    {
        var link = await _host.InviteAsync(Mia);
        Assert.Contains(link, await _host.MailAsync(Mia, "/uitnodiging/"), StringComparison.Ordinal);
        var elsewhere = await _host.MemberAsync();
        await ShowsNobodysAddressAsync(elsewhere, link);
        var faults = (await SamenspelHost.ReadAsync(await _host.Visitor("en").SendFormAsync(link, ("Password", "short"), ("Code", "000000")))).Faults();
        Assert.Equal(["Enter your name."], faults.Take(1));
        Assert.Equal(3, faults.Count);

        var (browser, _, codes) = await AccountSite.JoinAsync(_host, _host.Visitor(), link, ("Name", "Mia"));

        Assert.Equal(10, codes.Count);
        Assert.Contains("Mia", (await browser.PageAsync("/account")).QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        var used = await _host.Visitor().PageAsync(link, HttpStatusCode.NotFound);
        var unknown = await _host.Visitor().PageAsync("/uitnodiging/raadsel", HttpStatusCode.NotFound);
        Assert.Equal(used.Text(), unknown.Text());
        var late = await _host.InviteAsync("laat@dordrecht.test");
        _host.Clock.Move(TimeSpan.FromDays(8));
        Assert.Equal(used.Text(), (await _host.Visitor().PageAsync(late, HttpStatusCode.NotFound)).Text());
        var secret = late.Split('/')[^1];
        var kept = await _host.UseAsync(db => db.Set<Invitation>().Select(one => one.TokenHash).ToListAsync());
        Assert.Contains(Secret.Hash(secret), kept);
        Assert.DoesNotContain(kept, hash => hash.Contains(secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Invitation_OfAnAccountThatIsThere_IsAcceptedWithOneClick()
    {
        var (browser, _, _) = await _host.JoinAsync(Mia);
        var link = await _host.InviteAsync(Mia, OrganisationRole.Administrator);
        Assert.Contains("Meld u aan", (await _host.Visitor().PageAsync(link)).Text(), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await browser.SendFormAsync(link)).StatusCode);

        var role = await _host.UseAsync(async db => (await TestPeople.MembershipAsync(db, Mia)).Role);
        Assert.Equal(OrganisationRole.Administrator, role);
    }

    [Fact]
    public async Task ForgottenPassword_ByTheLink_StillAsksTheCodeAndEndsSessions()
    {
        var (browser, key, _) = await _host.JoinAsync(Mia);
        var unknown = await SamenspelHost.ReadAsync(await _host.Visitor().SendFormAsync("/wachtwoord-vergeten", ("Email", "niemand@dordrecht.test")));
        var known = await SamenspelHost.ReadAsync(await _host.Visitor().SendFormAsync("/wachtwoord-vergeten", ("Email", Mia)));
        Assert.Equal(unknown.Text().Replace("niemand@dordrecht.test", Mia, StringComparison.Ordinal), known.Text());
        var link = AccountSite.LinkIn(await _host.MailAsync(Mia, "/wachtwoord-herstellen/"), "/wachtwoord-herstellen/");
        var fresh = _host.Visitor();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await fresh.SendFormAsync(link, ("Password", "welkom123456"))).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await fresh.SendFormAsync(link, ("Password", AccountSite.Other))).StatusCode);

        Assert.False(await browser.IsInAsync());
        Assert.False(await fresh.IsInAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await fresh.GetAsync(link)).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await fresh.PasswordAsync(Mia)).StatusCode);
        await fresh.PasswordAsync(Mia, AccountSite.Other);
        await fresh.CodeAsync(_host.NextCode(key));
        Assert.True(await fresh.IsInAsync());
    }

    [Fact]
    public async Task ForgottenPassword_AfterAnHour_IsTooLate()
    {
        await _host.JoinAsync(Mia);
        await _host.Visitor().SendFormAsync("/wachtwoord-vergeten", ("Email", Mia));
        var link = AccountSite.LinkIn(await _host.MailAsync(Mia, "/wachtwoord-herstellen/"), "/wachtwoord-herstellen/");
        _host.Clock.Move(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.NotFound, (await _host.Visitor().GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task Recovery_NeedsTwoAdministratorsAndNeverOneself()
    {
        var (platform, _, _) = await _host.BeginAsync();
        var (colleague, _, _) = await _host.JoinAsync("beheer@dordrecht.test", OrganisationRole.Administrator);
        var (own, _, _) = await _host.JoinAsync(Mia, OrganisationRole.Administrator);
        await _host.Visitor().SendFormAsync("/herstel", ("Email", Mia));
        Assert.Contains("Er zijn geen verzoeken", (await own.PageAsync("/herstelverzoeken")).Text(), StringComparison.Ordinal);

        await platform.SendFormAsync("/herstelverzoeken", ("Act", "agree"));
        var alone = await SamenspelHost.ReadAsync(await platform.SendFormAsync("/herstelverzoeken", ("Act", "agree")));
        Assert.Contains("Een andere beheerder", Assert.Single(alone.Faults()), StringComparison.Ordinal);
        var second = await SamenspelHost.ReadAsync(await colleague.SendFormAsync("/herstelverzoeken", ("Act", "agree")));
        var link = new Uri(second.QuerySelector("main code")!.TextContent).PathAndQuery;

        var (back, _, codes) = await AccountSite.JoinAsync(_host, _host.Visitor(), link, ("Email", "mia@nieuw.test"));

        Assert.Equal(10, codes.Count);
        Assert.True(await back.IsInAsync());
        Assert.False(await own.IsInAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await _host.Visitor().GetAsync(link)).StatusCode);
        var lines = await _host.UseAsync(db => db.Set<RecordLine>().CountAsync(line => line.Action == "access.judge-recovery"));
        Assert.Equal(2, lines);
    }

    [Fact]
    public async Task Account_ChangedAfterALongTime_AsksAgainWhoItIs()
    {
        var (browser, _, _) = await _host.JoinAsync(Mia);
        _host.Clock.Move(TimeSpan.FromMinutes(11));
        foreach (var page in (string[])["/account/wachtwoord", "/account/e-mailadres", "/account/passkeys", "/account/authenticator", "/account/herstelcodes", "/account/verwijderen"])
        {
            Assert.Equal($"/account/bevestigen?terug={Uri.EscapeDataString(page)}", (await browser.GetAsync(page)).Headers.Location!.PathAndQuery());
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.SendFormAsync("/account/bevestigen", ("Password", "fout fout fout fout"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SendFormAsync("/account/bevestigen", ("Password", AccountSite.Password))).StatusCode);
        var second = await _host.MemberAsync(Mia);
        Assert.True(await second.IsInAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SendFormAsync("/account/wachtwoord", ("Password", AccountSite.Other))).StatusCode);
        Assert.True(await browser.IsInAsync());
        Assert.False(await second.IsInAsync());
        await _host.MailAsync(Mia, "Was u dit niet?");

        await browser.SendFormAsync("/account/e-mailadres", ("Email", "mia@nieuw.test"));
        var link = AccountSite.LinkIn(await _host.MailAsync("mia@nieuw.test", "/account/e-mailadres/"), "/account/e-mailadres/");
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SendFormAsync(link)).StatusCode);
        Assert.Contains("mia@nieuw.test", (await browser.PageAsync("/account")).Text(), StringComparison.Ordinal);
        Assert.Equal(10, (await SamenspelHost.ReadAsync(await browser.SendFormAsync("/account/herstelcodes"))).QuerySelectorAll(".sms-codes code").Length);
    }

    [Fact]
    public async Task Account_Removed_LeavesAnIdentityOnly()
    {
        var (wim, _, _) = await _host.BeginAsync();
        var refused = await SamenspelHost.ReadAsync(await wim.SendFormAsync("/account/verwijderen"));
        Assert.Contains("enige beheerder van deze installatie", string.Join(' ', refused.Faults()), StringComparison.Ordinal);
        var (browser, _, _) = await _host.JoinAsync(Mia);

        Assert.Equal(HttpStatusCode.Redirect, (await browser.SendFormAsync("/account/verwijderen")).StatusCode);

        Assert.False(await browser.IsInAsync());
        var gone = await _host.UseAsync(db => db.Set<Account>().AsNoTracking().SingleAsync(one => one.RemovedAt != null));
        Assert.Equal(("", null, null, null), (gone.DisplayName, gone.Email, gone.PasswordHash, gone.CodeKey));
        Assert.Equal(0, await _host.UseAsync(db => db.Set<Session>().CountAsync(one => one.Account == gone.AccountId)));
        Assert.Equal(0, await _host.UseAsync(db => db.Set<Invitation>().CountAsync(one => one.Email == Mia)));
        Assert.NotEqual(0, await _host.UseAsync(db => db.Set<RecordLine>().CountAsync(line => line.Subject.EndsWith(gone.Id.ToString()))));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _host.Visitor().PasswordAsync(Mia)).StatusCode);
    }

    // Who is signed in with another account sees neither whom it is for nor for what.
    private static async Task ShowsNobodysAddressAsync(HttpClient browser, string link)
    {
        var page = await browser.PageAsync(link);
        Assert.Contains("de uitnodiging is voor een ander e-mailadres", page.Text(), StringComparison.Ordinal);
        var text = page.DocumentElement.OuterHtml;
        Assert.DoesNotContain(Mia, text, StringComparison.OrdinalIgnoreCase);
        Assert.Null(page.QuerySelector("main dl"));
        Assert.Null(page.QuerySelector("main form"));
        var options = await browser.PostAsync($"{new Uri(link).AbsolutePath}/passkey", null);
        Assert.False(options.IsSuccessStatusCode);
        Assert.DoesNotContain(Mia, await options.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }
}
