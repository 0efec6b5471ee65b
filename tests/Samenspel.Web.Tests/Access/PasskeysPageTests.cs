using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Web.Tests.Access;

/// <summary>Passkeys over HTTP: what the page does with good answers, and that wrong ones open and change nothing. In a real browser: the browser's own tests.</summary>
public sealed class PasskeysPageTests : IAsyncLifetime
{
    private const string Mia = "mia@dordrecht.test", Jan = "jan@dordrecht.test";
    private const string Refused = "De passkey is niet aangenomen. Probeer het opnieuw.", Late = "Het maken van de passkey duurde te lang. Probeer het opnieuw.";
    private const string Wrong = "Met deze passkey kunnen wij u niet aanmelden. Probeer het opnieuw of gebruik uw wachtwoord.";
    private readonly SamenspelHost _host = SamenspelHost.With();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("nl", "Passkeys", "Een passkey werkt alleen met JavaScript")]
    [InlineData("en", "Passkeys", "A passkey works only with JavaScript")]
    public async Task Page_InBothLanguages_SaysWhatAPasskeyNeeds(string language, string heading, string needs)
    {
        using var browser = await _host.MemberAsync(Mia, language: language);
        var page = await browser.PageAsync(PasskeyVisits.OwnPage);
        Assert.Equal(heading, page.Heading());
        Assert.Contains(needs, page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Passkeys_AreAddedRenamedAndRemoved_AndTheOwnerIsTold()
    {
        var (browser, _, _) = await _host.JoinAsync(Mia);
        using var laptop = new SoftPasskey();
        using var key = new SoftPasskey { Counts = true };

        await browser.AddAsync(laptop, new string('x', 80));
        await browser.AddAsync(key);
        Assert.Equal([new string('x', 60), "Passkey van 21 november 2026"], await browser.NamesAsync());
        await browser.ChangeAsync(laptop, "name", "Laptop <van> het werk");
        Assert.Equal("Laptop <van> het werk", (await browser.NamesAsync())[0]);
        await _host.MailAsync(Mia, "passkey");

        var elsewhere = _host.Visitor();
        Assert.Equal("/", (await elsewhere.EnterAsync(key)).Headers.Location!.PathAndQuery());
        Assert.True(await elsewhere.IsInAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.ChangeAsync(laptop, "remove")).StatusCode);
        Assert.Equal(["Passkey van 21 november 2026"], await browser.NamesAsync());
        Assert.Equal([Wrong], await _host.Visitor().EnterAsync(laptop).FaultsAsync());
        await browser.SendFormAsync("/account/verwijderen");
        Assert.Equal([Wrong], await _host.Visitor().EnterAsync(key).FaultsAsync());
    }

    [Fact]
    public async Task Making_WithAWrongAnswer_IsRefusedAndKeepsNothing()
    {
        var (browser, _, _) = await _host.JoinAsync(Mia);
        foreach (var passkey in new SoftPasskey[]
        {
            new() { Origin = "https://samenspe1.example" },
            new() { Origin = "http://onder.localhost" },
            new() { Origin = "https://localhost" },
            new() { Site = "elders.test" },
            new() { Verifies = false },
        })
        {
            Assert.Equal([Refused], await browser.AddAsync(passkey.Make(await browser.AskedToMakeAsync())).FaultsAsync());
            passkey.Dispose();
        }

        foreach (var answer in (string[])["{}", "[1", "\"", "{\"id\":\"x\",\"response\":{}}"])
        {
            await browser.AskedToMakeAsync();
            Assert.Equal([Refused], await browser.AddAsync(answer).FaultsAsync());
        }

        using var good = new SoftPasskey();
        var asked = await browser.AskedToMakeAsync();
        _host.Clock.Move(TimeSpan.FromMinutes(10));
        await browser.SendFormAsync(PasskeyVisits.ConfirmPage, ("Password", AccountSite.Password));
        Assert.Equal([Late], await browser.AddAsync(good.Make(asked)).FaultsAsync());

        // What was asked of a visitor who wants in does not make a passkey.
        await browser.AskedWhoAsync();
        Assert.Equal([Refused], await browser.AddAsync(good.Make(asked)).FaultsAsync());
        Assert.Empty(await browser.NamesAsync());
    }

    [Fact]
    public async Task SignIn_WithAWrongOrRepeatedAnswer_OpensNothing()
    {
        var (owner, _, _) = await _host.JoinAsync(Mia);
        using var passkey = new SoftPasskey();
        await owner.AddAsync(passkey);

        foreach (var (origin, site, verifies) in new (string, string?, bool)[]
        {
            ("https://samenspe1.example", null, true), ("http://onder.localhost", null, true), ("http://localhost", "elders.test", true), ("http://localhost", null, false),
        })
        {
            (passkey.Origin, passkey.Site, passkey.Verifies) = (origin, site, verifies);
            Assert.Equal([Wrong], await _host.Visitor().EnterAsync(passkey).FaultsAsync());
        }

        (passkey.Origin, passkey.Site, passkey.Verifies) = ("http://localhost", null, true);
        Assert.Equal([Wrong], await _host.Visitor().EnterAsync(passkey.Use(await owner.AskedWhoAsync())).FaultsAsync());
        Assert.Equal([Wrong], await _host.Visitor().EnterAsync("{}").FaultsAsync());

        var browser = _host.Visitor();
        var asking = await browser.PostAsync("/aanmelden/passkey", null);
        var kept = asking.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("samenspel-passkey=", StringComparison.Ordinal)).Split(';')[0];
        var answer = passkey.Use(await asking.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await browser.EnterAsync(answer)).StatusCode);
        Assert.True(await browser.IsInAsync());

        // Somebody who saw the cookie and the answer.
        var thief = _host.Visitor();
        thief.DefaultRequestHeaders.Add("Cookie", kept);
        Assert.Equal([Wrong], await thief.EnterAsync(answer).FaultsAsync());
        Assert.False(await thief.IsInAsync());
    }

    [Fact]
    public async Task SignIn_WithACopyOfADeviceThatCounts_IsRefused()
    {
        var (owner, _, _) = await _host.JoinAsync(Mia);
        using var passkey = new SoftPasskey { Counts = true };
        await owner.AddAsync(passkey);
        var early = _host.Visitor();
        var earlier = passkey.Use(await early.AskedWhoAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await _host.Visitor().EnterAsync(passkey)).StatusCode);

        Assert.Equal([Wrong], await early.EnterAsync(earlier).FaultsAsync());
    }

    [Fact]
    public async Task Passkey_OfSomebodyElse_IsNeitherChangedNorBelieved()
    {
        var (mia, _, _) = await _host.JoinAsync(Mia);
        var (jan, _, _) = await _host.JoinAsync(Jan);
        using var hers = new SoftPasskey();
        using var his = new SoftPasskey();
        await mia.AddAsync(hers, "Van Mia");
        await jan.AddAsync(his, "Van Jan");

        Assert.Equal(["De passkey is niet aangenomen. Probeer het opnieuw."], await jan.AddAsync(his.Make(await jan.AskedToMakeAsync())).FaultsAsync());
        Assert.Equal(["Deze passkey is er niet meer."], await jan.SendFormAsync(
            PasskeyVisits.OwnPage, ("Id", hers.IdInHex), ("Act", "remove"), ("_handler", $"passkey-{his.IdInHex}")).FaultsAsync());
        Assert.Equal(["Van Mia"], await mia.NamesAsync());

        _host.Clock.Move(TimeSpan.FromMinutes(11));
        Assert.Equal("/account/bevestigen?terug=%2Faccount%2Fpasskeys", (await jan.GetAsync(PasskeyVisits.OwnPage)).Headers.Location!.PathAndQuery());
        Assert.Equal(["Dit klopt niet. Probeer het opnieuw."], await jan.ConfirmAsync(hers).FaultsAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await jan.GetAsync(PasskeyVisits.OwnPage)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await jan.ConfirmAsync(his)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await jan.GetAsync(PasskeyVisits.OwnPage)).StatusCode);
    }

    [Fact]
    public async Task Invitation_WithAPasskey_TakesTheOneThatWasMadeForItOnly()
    {
        var (mia, _, _) = await _host.JoinAsync(Mia);
        var link = await _host.InviteAsync(Jan);
        using var passkey = new SoftPasskey();

        Assert.Equal([Refused], await ForAnotherAsync(mia, link, passkey).FaultsAsync());
        var browser = _host.Visitor();
        Assert.Equal(["Vul uw naam in."], await browser.SendFormAsync(link, ("Credential", passkey.Make(await browser.AskedAsync($"{link}/passkey")))).FaultsAsync());
        var made = await browser.SendFormAsync(link, ("Name", "Jan"), ("Credential", passkey.Make(await browser.AskedAsync($"{link}/passkey"))));

        Assert.Equal("/", made.Headers.Location!.PathAndQuery());
        Assert.True(await browser.IsInAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await _host.Visitor().PostAsync($"{link}/passkey", null)).StatusCode);
        Assert.Equal(["Dit is uw enige manier om u aan te melden. Voeg eerst een andere passkey of een wachtwoord toe."], await browser.ChangeAsync(passkey, "remove").FaultsAsync());
    }

    [Fact]
    public async Task WrongPasskeys_SlowDownTheirOwnBrowserOnly()
    {
        var (known, key, _) = await _host.JoinAsync(Mia);
        using var right = new SoftPasskey();
        using var wrong = new SoftPasskey();
        await known.AddAsync(right);
        await known.SendFormAsync("/afmelden");
        for (var attempt = 0; attempt < 6; attempt++)
        {
            Assert.Equal([Wrong], await known.EnterAsync(wrong).FaultsAsync());
        }

        Assert.Contains("30 seconden", Assert.Single(await known.EnterAsync(right).FaultsAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await _host.Visitor().EnterAsync(right)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await known.PasswordAsync(Mia)).StatusCode);
        await known.CodeAsync(_host.NextCode(key));
        Assert.True(await known.IsInAsync());
        await known.SendFormAsync("/afmelden");
        _host.Clock.Move(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Redirect, (await known.EnterAsync(right)).StatusCode);

        // Known browsers wait each for themselves, unknown ones of an address together.
        for (var attempt = 0; attempt < 41; attempt++)
        {
            await _host.Visitor().EnterAsync("{}");
        }

        Assert.Contains("30 seconden", Assert.Single(await _host.Visitor().EnterAsync(right).FaultsAsync()), StringComparison.Ordinal);
        await known.SendFormAsync("/afmelden");
        Assert.Equal(HttpStatusCode.Redirect, (await known.EnterAsync(right)).StatusCode);
        Assert.Equal(0, await _host.UseAsync(db => db.Set<AttemptCounter>().CountAsync(row => row.Key.Contains(wrong.IdInHex))));
    }

    // The browser of somebody who is signed in, signed out in between; the question that it still holds was about the own account.
    private static async Task<HttpResponseMessage> ForAnotherAsync(HttpClient browser, string link, SoftPasskey passkey)
    {
        var answer = passkey.Make(await browser.AskedToMakeAsync());
        await browser.SendFormAsync("/afmelden");
        return await browser.SendFormAsync(link, ("Name", "Jan"), ("Credential", answer));
    }
}
