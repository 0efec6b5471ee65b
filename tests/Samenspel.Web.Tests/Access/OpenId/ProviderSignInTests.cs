using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Web.Tests.Access.OpenId;

/// <summary>Signing in by way of a provider, and everything that an answer may lie about.</summary>
[OnOneDatabase("What a provider answers is judged before anything is kept; accounts and sessions are kept as after every other way in, which is tried on both.")]
public sealed class ProviderSignInTests
{
    private static readonly FakeProvider.Person Els = new("els-1", "els@dordrecht.test");

    /// <summary>What an answer may say that is not so, and why the site does not take it.</summary>
    public static TheoryData<string, string> Lies => new()
    {
        { "nonce", "id token: nonce" },
        { "no nonce", "id token: nonce" },
        { "aud", "token: SecurityTokenInvalidAudienceException" },
        { "aud and azp", "token: azp" },
        { "two audiences", "token: azp" },
        { "iss", "token: SecurityTokenInvalidIssuerException" },
        { "expired", "token: SecurityTokenInvalidLifetimeException" },
        { "no exp", "token: SecurityTokenInvalidLifetimeException" },
        { "iat later", "token: iat" },
        { "iat before", "id token: iat" },
        { "no sub", "id token: sub" },
        { "at_hash", "id token: at_hash" },
        { "none", "token: SecurityTokenInvalidSignatureException" },
        { "secret as key", "token: " },
        { "wrong key", "token: SecurityTokenInvalidSignatureException" },
        { "unknown key", "token: SecurityTokenSignatureKeyNotFoundException" },
        { "logout token", "id token: nonce" },
        { "userinfo", "userinfo: sub" },
    };

    [Fact]
    public async Task Enter_WithAnInvitation_MakesAnAccountAndComesBackToIt()
    {
        await using var site = await ProviderSite.OpenAsync(ProviderSite.Plain);
        var invitation = new Uri(await site.Host.InviteAsync("els.invited@dordrecht.test")).AbsolutePath;
        var browser = site.Host.Visitor();
        Assert.Equal("Aanmelden met Gemeentelogin", (await browser.PageAsync("/aanmelden")).QuerySelector("[href^='/aanmelden/extern']")!.TextContent);
        Assert.NotNull((await browser.PageAsync(invitation)).QuerySelector($"[href='/aanmelden/extern?terug={Uri.EscapeDataString(invitation)}']"));

        Assert.Equal(invitation, await site.EnterAsync(browser, Els, $"?terug={invitation}"));

        var accepted = await browser.SendFormAsync(invitation, ("_handler", "join"));
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        var account = await site.Host.UseAsync(db => db.Set<Account>().SingleAsync(one => one.Email == "els.invited@dordrecht.test"));
        Assert.Equal(("Person els-1", null), (account.DisplayName, account.PasswordHash));

        // The next time the person comes in without an invitation, also with another address.
        var later = site.Host.Visitor();
        Assert.Equal("/atlas?a=b", await site.EnterAsync(later, Els with { Email = "other@dordrecht.test" }, "?terug=/atlas?a=b"));
        Assert.True(await later.IsInAsync());
        Assert.All(await site.RecordAsync("access.enter-by-provider"), line => Assert.DoesNotContain("els", line, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(["openid", "openid"], await site.Host.UseAsync(db => db.Set<Session>().Where(one => one.Account == account.AccountId).Select(one => one.Method).ToListAsync()));
    }

    [Theory, MemberData(nameof(Lies))]
    public async Task Enter_WithALie_IsNotTaken(string lie, string reason)
    {
        await using var site = await ProviderSite.OpenAsync(ProviderSite.Plain);
        var link = $"?terug={new Uri(await site.Host.InviteAsync(Els.Email)).AbsolutePath}";
        Tell(site.Provider, lie);
        var browser = site.Host.Visitor();

        var end = await site.EnterAsync(browser, Els, link);

        Assert.StartsWith("/aanmelden?extern=untrusted", end, StringComparison.Ordinal);
        Assert.Contains("Het antwoord van Gemeentelogin klopt niet.", (await browser.PageAsync(end)).Text(), StringComparison.Ordinal);
        Assert.False(await browser.IsInAsync());
        Assert.False(await site.Host.UseAsync(db => db.Set<Account>().AnyAsync(one => one.Email == Els.Email)));
        Assert.Contains($"reason={reason}", Assert.Single(await site.RecordAsync("access.enter-by-provider")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enter_WithAnAnswerThatWasUsedOrNeverAsked_IsNotTaken()
    {
        await using var site = await ProviderSite.OpenAsync(ProviderSite.Plain);
        var link = $"?terug={new Uri(await site.Host.InviteAsync(Els.Email)).AbsolutePath}";
        var browser = site.Host.Visitor();
        var answer = await site.AskAsync(browser, Els, link);
        Assert.StartsWith("/aanmelden?extern=unasked", await site.Host.Visitor().ArriveAsync(answer), StringComparison.Ordinal);
        Assert.DoesNotContain("/token", site.Provider.Requests);
        Assert.StartsWith("/uitnodiging/", await browser.ArriveAsync(answer), StringComparison.Ordinal);
        Assert.StartsWith("/aanmelden?extern=unasked", await browser.ArriveAsync(answer), StringComparison.Ordinal);

        // A code of somebody else in the answer to one's own question: it was asked with another verifier.
        var mine = site.Host.Visitor();
        var own = await site.AskAsync(mine, new FakeProvider.Person("own"));
        var other = await site.AskAsync(site.Host.Visitor(), Els);
        var mixed = own.Replace(own.Split("code=")[1].Split('&')[0], other.Split("code=")[1].Split('&')[0], StringComparison.Ordinal);
        Assert.StartsWith("/aanmelden?extern=untrusted", await mine.ArriveAsync(mixed), StringComparison.Ordinal);

        // Too late.
        var slow = site.Host.Visitor();
        var late = await site.AskAsync(slow, Els);
        site.Host.Clock.Move(TimeSpan.FromMinutes(11));
        Assert.StartsWith("/aanmelden?extern=unasked", await slow.ArriveAsync(late), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enter_WithTheCookieOfAUsedAnswer_IsNotTaken()
    {
        await using var site = await ProviderSite.OpenAsync(ProviderSite.Plain);
        var link = $"?terug={new Uri(await site.Host.InviteAsync(Els.Email)).AbsolutePath}";
        var thief = site.Host.Server.CreateClient();
        var sent = await thief.GetAsync($"/aanmelden/extern{link}");
        var cookie = sent.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("samenspel-extern-", StringComparison.Ordinal));
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        thief.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        string Answer() => $"/aanmelden/extern/terug?code={site.Provider.Approve(sent.Headers.Location!, Els)}&state={ProviderSite.StateOf(sent.Headers.Location!)}&iss={Uri.EscapeDataString(FakeProvider.Issuer)}";

        Assert.StartsWith("/uitnodiging/", await thief.ArriveAsync(Answer()), StringComparison.Ordinal);
        Assert.StartsWith("/aanmelden?extern=unasked", await thief.ArriveAsync(Answer()), StringComparison.Ordinal);
        Assert.Contains("code=unasked", (await site.RecordAsync("access.enter-by-provider"))[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("&iss=https%3A%2F%2Fevil.example", "untrusted")]
    [InlineData("", "untrusted")]
    [InlineData("&iss=https%3A%2F%2Flogin.example.test&error=access_denied", "declined")]
    [InlineData("&iss=https%3A%2F%2Flogin.example.test&error=server_error", "down")]
    [InlineData("&iss=https%3A%2F%2Flogin.example.test&error=%3Cscript%3E", "untrusted")]
    public async Task Enter_WithAnAnswerOfAnotherOrAnError_SaysWhy(string tail, string code)
    {
        await using var site = await ProviderSite.OpenAsync(ProviderSite.Plain);
        var browser = site.Host.Visitor("en");
        var answer = await site.AskAsync(browser, Els);

        var end = await browser.ArriveAsync(answer.Split("&iss=")[0] + tail);

        Assert.StartsWith($"/aanmelden?extern={code}", end, StringComparison.Ordinal);
        Assert.NotNull((await browser.PageAsync(end)).QuerySelector("[role=alert], [role=status]"));
        Assert.DoesNotContain("/token", site.Provider.Requests);
        Assert.DoesNotContain("script", Assert.Single(await site.RecordAsync("access.enter-by-provider")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "too-weak")]
    [InlineData("urn:password", "too-weak")]
    [InlineData("urn:high", null)]
    public async Task Enter_WhereAWayOfSigningInIsRequired_AsksForItAndChecksIt(string? acr, string? code)
    {
        await using var site = await ProviderSite.OpenAsync([.. ProviderSite.Plain, ("OpenId:RequiredAcr", "urn:mfa urn:high")]);
        var link = $"?terug={new Uri(await site.Host.InviteAsync(Els.Email)).AbsolutePath}";
        var browser = site.Host.Visitor();
        Assert.Contains("acr_values=urn:mfa%20urn:high", (await browser.GetAsync("/aanmelden/extern")).Headers.Location!.Query.Replace("%3A", ":", StringComparison.OrdinalIgnoreCase), StringComparison.Ordinal);

        var end = await site.EnterAsync(browser, Els with { More = [("acr", acr)] }, link);

        Assert.StartsWith(code is null ? "/uitnodiging/" : $"/aanmelden?extern={code}", end, StringComparison.Ordinal);
        Assert.Equal(code is null, await browser.IsInAsync());
    }

    [Fact]
    public async Task Provider_ThatDoesNotAnswer_LeavesTheOtherWaysIn()
    {
        await using var site = await ProviderSite.OpenAsync(ProviderSite.Plain);
        site.Provider.IsDown = true;
        var browser = site.Host.Visitor();

        var end = await browser.ArriveAsync("/aanmelden/extern?terug=/atlas");

        Assert.Equal("/aanmelden?extern=down&terug=%2Fatlas", end);
        var page = await browser.PageAsync(end);
        Assert.Contains("Gemeentelogin is nu niet bereikbaar.", page.Text(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("input[name=Password]"));
        await browser.ArriveAsync("/aanmelden/extern");
        Assert.Single(site.Provider.Requests);
        site.Provider.IsDown = false;
        site.Host.Clock.Move(TimeSpan.FromSeconds(11));
        Assert.StartsWith($"{FakeProvider.Issuer}/authorize", (await browser.GetAsync("/aanmelden/extern")).Headers.Location!.OriginalString, StringComparison.Ordinal);

        // What it published holds while it is away; signing in then fails where its answer is needed.
        site.Provider.IsDown = true;
        site.Host.Clock.Move(TimeSpan.FromHours(13));
        Assert.StartsWith($"{FakeProvider.Issuer}/authorize", (await browser.GetAsync("/aanmelden/extern")).Headers.Location!.OriginalString, StringComparison.Ordinal);
        var answer = await site.AskAsync(browser, Els);
        Assert.StartsWith("/aanmelden?extern=down", await browser.ArriveAsync(answer), StringComparison.Ordinal);
        Assert.False(await browser.IsInAsync());
    }

    [Fact]
    public async Task Provider_ThatCallsItselfOtherwise_IsNotUsed()
    {
        await using var site = await ProviderSite.OpenAsync(ProviderSite.Plain);
        site.Provider.PublishedIssuer = "https://evil.example";
        Assert.StartsWith("/aanmelden?extern=down", await site.Host.Visitor().ArriveAsync("/aanmelden/extern"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Provider_WithANewKey_IsAskedForItOnceAMinute()
    {
        await using var site = await ProviderSite.OpenAsync(ProviderSite.Plain);
        var link = $"?terug={new Uri(await site.Host.InviteAsync(Els.Email)).AbsolutePath}";
        await site.EnterAsync(site.Host.Visitor(), Els, link);
        var before = site.Provider.DiscoveryCount;
        site.Provider.Key = FakeProvider.NewKey("two");
        site.Host.Clock.Move(TimeSpan.FromMinutes(2));

        Assert.Equal("/", await site.EnterAsync(site.Host.Visitor(), Els));
        Assert.Equal(before + 1, site.Provider.DiscoveryCount);

        var forger = FakeProvider.NewKey("three");
        site.Provider.Signing = claims => FakeProvider.Sign(claims, forger);
        await site.EnterAsync(site.Host.Visitor(), Els);
        await site.EnterAsync(site.Host.Visitor(), Els);
        Assert.Equal(before + 1, site.Provider.DiscoveryCount);
    }

    [Theory]
    [InlineData("RSA")]
    [InlineData("P-384")]
    public async Task Site_WithAPrivateKey_SignsWhoItIs(string kind)
    {
        using var rsa = RSA.Create(2048);
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var file = Path.Combine(Path.GetTempPath(), $"samenspel-{Guid.CreateVersion7(SamenspelHost.Now)}.pem");
        await File.WriteAllTextAsync(file, kind == "RSA" ? rsa.ExportPkcs8PrivateKeyPem() : curve.ExportECPrivateKeyPem());
        try
        {
            var settings = ProviderSite.Plain.Where(one => one.Name != "OpenId:ClientSecret").Append(("OpenId:PrivateKeyFile", file)).ToArray();
            await using var site = await ProviderSite.OpenAsync(settings);
            var published = await site.Host.Visitor().GetStringAsync("/aanmelden/extern/sleutels");
            site.Provider.SiteKey = Assert.Single(new JsonWebKeySet(published).GetSigningKeys());
            Assert.DoesNotContain("\"d\"", published, StringComparison.Ordinal);
            var link = $"?terug={new Uri(await site.Host.InviteAsync(Els.Email)).AbsolutePath}";

            Assert.StartsWith("/uitnodiging/", await site.EnterAsync(site.Host.Visitor(), Els, link), StringComparison.Ordinal);
            Assert.Equal("/", await site.EnterAsync(site.Host.Visitor(), Els));
            Assert.Equal(2, site.Provider.AssertionIds.Distinct().Count());
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Site_WithoutAProvider_HasNoneOfIt()
    {
        await using var host = SamenspelHost.With();
        await host.InitializeAsync();
        var browser = host.Visitor();
        Assert.Null((await browser.PageAsync("/aanmelden")).QuerySelector("[href*=extern]"));
        foreach (var path in new[] { "/aanmelden/extern", "/aanmelden/extern/terug?code=a&state=b", "/aanmelden/extern/sleutels" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(path)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync("/afmelden/extern/melding", new FormUrlEncodedContent([]))).StatusCode);
    }

    private static void Tell(FakeProvider provider, string lie)
    {
        var other = FakeProvider.NewKey(lie == "wrong key" ? provider.Key.KeyId : "unknown");
        provider.OtherSubjectAtUserInfo = lie == "userinfo" ? "somebody else" : null;
        provider.Signing = lie switch
        {
            "none" => FakeProvider.Unsigned,
            "secret as key" => claims => FakeProvider.Sign(claims, new SymmetricSecurityKey(SHA256.HashData(Encoding.UTF8.GetBytes(FakeProvider.Secret))) { KeyId = provider.Key.KeyId }, algorithm: SecurityAlgorithms.HmacSha256),
            "wrong key" or "unknown key" => claims => FakeProvider.Sign(claims, other),
            "logout token" => claims => provider.LogoutToken(new(StringComparer.Ordinal) { ["sub"] = claims["sub"] }),
            _ => null,
        };
        provider.Lie = claims =>
        {
            var (name, value) = lie switch
            {
                "nonce" => ("nonce", (object?)"another"),
                "no nonce" => ("nonce", null),
                "aud" => ("aud", "another"),
                "aud and azp" => ("azp", "another"),
                "two audiences" => ("aud", new[] { FakeProvider.ClientId, "another" }),
                "iss" => ("iss", "https://evil.example"),
                "expired" => ("exp", provider.Now - 200),
                "no exp" => ("exp", null),
                "iat later" => ("iat", provider.Now + 600),
                "iat before" => ("iat", provider.Now - 3600),
                "no sub" => ("sub", null),
                "at_hash" => ("at_hash", "AAAA"),
                _ => ("honest", null),
            };
            claims[name] = value;
        };
    }
}
