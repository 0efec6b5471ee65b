using System.Net;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Recording;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Web.Tests.Access;

/// <summary>The first administrator, signing in and out, and what happens to who guesses; one site for all, in order.</summary>
public sealed class SignInTests : IAsyncLifetime
{
    private readonly SamenspelHost _host = SamenspelHost.With();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Begin_ByTheLinkOfTheConsole_MakesTheAdministratorOnce()
    {
        var old = await _host.BeginLinkAsync();
        var link = await _host.BeginLinkAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await _host.Visitor().GetAsync(old)).StatusCode);
        var empty = await SamenspelHost.ReadAsync(await _host.Visitor().SendFormAsync(link, ("Kind", "Municipality"), ("Municipality", "Atlantis")));
        Assert.Equal(5, empty.Faults().Count);
        var dossier = await OpenOwnerlessDossierAsync();

        var (browser, _, codes) = await _host.BeginAsync(link);

        Assert.Equal(10, codes.Distinct().Count());
        Assert.Equal("Uw account", (await browser.PageAsync("/account")).Heading());
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"/dossiers/{dossier}/deelnemers")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _host.Visitor().GetAsync(link)).StatusCode);
        Assert.Null((await _host.Services.GetRequiredService<ISiteOpening>().PrepareAsync(CancellationToken.None)).BeginPath);
    }

    [Fact]
    public async Task SignIn_WithPasswordAndCode_OpensTheSessionAfterBoth()
    {
        var (_, key, codes) = await _host.BeginAsync();
        var browser = _host.Visitor();

        var first = await browser.PasswordAsync(AccountSite.Wim, query: "?terug=/dossiers/nieuw");
        Assert.Equal("/aanmelden/code?terug=%2Fdossiers%2Fnieuw", first.Headers.Location!.PathAndQuery());
        Assert.False(await browser.IsInAsync());

        // The code that made the account is used already.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.CodeAsync(_host.Code(key))).StatusCode);
        Assert.False(await browser.IsInAsync());
        var code = _host.NextCode(key);
        var second = await browser.CodeAsync(code, "?terug=/dossiers/nieuw");
        Assert.Equal("/dossiers/nieuw", second.Headers.Location!.PathAndQuery());
        Assert.True(await browser.IsInAsync());
        Assert.True((await browser.GetAsync("/account")).Headers.CacheControl!.NoStore);
        Assert.True((await browser.GetAsync("/atlas")).Headers.CacheControl!.NoStore);

        var replay = _host.Visitor();
        await replay.PasswordAsync(AccountSite.Wim);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await replay.CodeAsync(code)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await replay.CodeAsync(codes[0].ToLowerInvariant())).StatusCode);
        Assert.True(await replay.IsInAsync());

        var again = _host.Visitor();
        await again.PasswordAsync(AccountSite.Wim);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await again.CodeAsync(codes[0])).StatusCode);

        await replay.SendFormAsync("/afmelden");
        Assert.False(await replay.IsInAsync());
    }

    [Fact]
    public async Task SignIn_WithAWrongPasswordOrAnUnknownAddress_GivesOneAnswer()
    {
        await _host.BeginAsync();
        var wrong = await SamenspelHost.ReadAsync(await _host.Visitor().PasswordAsync(AccountSite.Wim, "iets heel anders"));
        var unknown = await SamenspelHost.ReadAsync(await _host.Visitor().PasswordAsync("niemand@dordrecht.test", "iets heel anders"));
        Assert.Equal(["Het e-mailadres of het wachtwoord klopt niet."], wrong.Faults());
        Assert.Equal(wrong.Faults(), unknown.Faults());
        var english = await SamenspelHost.ReadAsync(await _host.Visitor("en").PasswordAsync(AccountSite.Wim, new string('x', 5000)));
        Assert.Equal(["The e-mail address or the password is not right."], english.Faults());
    }

    [Fact]
    public async Task LockOut_ByGuessesFromElsewhere_NeverKeepsTheOwnersBrowserOut()
    {
        var (known, key, _) = await _host.BeginAsync();
        await known.SendFormAsync("/afmelden");
        for (var guess = 0; guess < 6; guess++)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _host.Visitor().PasswordAsync(AccountSite.Wim, $"gok {guess} naar het woord")).StatusCode);
        }

        var waits = await SamenspelHost.ReadAsync(await _host.Visitor().PasswordAsync(AccountSite.Wim));
        Assert.Contains("30 seconden", Assert.Single(waits.Faults()), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await known.PasswordAsync(AccountSite.Wim)).StatusCode);
        await known.CodeAsync(_host.NextCode(key));
        Assert.True(await known.IsInAsync());

        _host.Clock.Move(TimeSpan.FromSeconds(1));
        await _host.Visitor().PasswordAsync(AccountSite.Wim, "nog een gok erbij");
        waits = await SamenspelHost.ReadAsync(await _host.Visitor().PasswordAsync(AccountSite.Wim));
        Assert.Contains("60 seconden", Assert.Single(waits.Faults()), StringComparison.Ordinal);
        _host.Clock.Move(TimeSpan.FromSeconds(61));
        Assert.Equal(HttpStatusCode.Redirect, (await _host.Visitor().PasswordAsync(AccountSite.Wim)).StatusCode);
    }

    [Fact]
    public async Task SignIn_WhileThePasswordIsChecked_KeepsNobodyFromWriting()
    {
        var writes = new WritesWhileHashing();
        await using var host = new SamenspelHost { Also = services => services.AddSingleton<IPasswordHasher<Account>>(writes) };
        await host.InitializeAsync();
        await host.BeginAsync();
        writes.Host = host;

        Assert.Equal(HttpStatusCode.Redirect, (await host.Visitor().PasswordAsync(AccountSite.Wim)).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await host.Visitor().PasswordAsync(AccountSite.Wim, "iets heel anders")).StatusCode);

        Assert.Equal(2, writes.Done);
    }

    [Fact]
    public async Task Cookies_OverHttps_BelongToThisHostAndAreOutOfReachOfScripts()
    {
        var (_, _, codes) = await _host.BeginAsync();
        using var browser = _host.CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false });
        var first = await browser.PasswordAsync(AccountSite.Wim);
        var second = await browser.CodeAsync(codes[1]);
        var asked = await browser.PostAsync("/aanmelden/passkey", null);

        var cookies = new[] { first, second, asked }.SelectMany(answer => answer.Headers.GetValues("Set-Cookie")).Where(cookie => !cookie.Contains("=;", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            ["__Host-samenspel-tweede-stap", "__Host-samenspel-sessie", "__Host-samenspel-apparaat", "__Host-samenspel-passkey"], cookies.Select(cookie => cookie.Split('=')[0]));
        Assert.All(cookies, cookie =>
        {
            foreach (var word in (string[])["path=/", "secure", "httponly", "samesite=lax"])
            {
                Assert.Contains(word, cookie, StringComparison.OrdinalIgnoreCase);
            }
        });
        Assert.True(await browser.IsInAsync());
        Assert.Equal(24, codes[0].Count(char.IsAsciiLetterOrDigit));
    }

    [Fact]
    public async Task Record_OfSigningIn_HoldsNoSecretAndNoName()
    {
        var link = await _host.BeginLinkAsync();
        var (_, key, codes) = await _host.BeginAsync(link);
        var browser = _host.Visitor();
        await browser.PasswordAsync(AccountSite.Wim);
        var code = _host.NextCode(key);
        await browser.CodeAsync(code);

        var lines = await _host.UseAsync(db => db.Set<RecordLine>().AsNoTracking().ToListAsync());
        var text = string.Join('\n', lines.Select(line => $"{line.Action} {line.Subject} {line.Actor} {line.Details}"));
        Assert.Contains("access.sign-in account:", text, StringComparison.Ordinal);
        Assert.Contains("outcome=password", text, StringComparison.Ordinal);
        foreach (var secret in (string[])[AccountSite.Password, AccountSite.Wim, "Wim de Wit", $"={code}", codes[0], link.Split('/')[^1]])
        {
            Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase);
        }

        var account = await _host.UseAsync(db => db.Set<Account>().AsNoTracking().SingleAsync(one => one.Email == AccountSite.Wim));
        Assert.DoesNotContain(Convert.ToBase64String(key), account.CodeKey, StringComparison.Ordinal);
        Assert.StartsWith("AQAAAAI", account.PasswordHash, StringComparison.Ordinal);
    }

    // As it was before there were accounts.
    private async Task<Guid> OpenOwnerlessDossierAsync()
    {
        var member = await _host.MemberAsync("voorheen@elders.test", "Voorheen");
        var answer = await member.SendFormAsync("/dossiers/nieuw", ("Title", "Van vroeger"), ("Organisation", ""));
        var id = Guid.Parse(answer.Headers.Location!.PathAndQuery().Split('/')[2]);
        await _host.UseAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE dossiers_dossier SET owner_id = NULL WHERE example_key IS NULL"));
        return id;
    }
}
