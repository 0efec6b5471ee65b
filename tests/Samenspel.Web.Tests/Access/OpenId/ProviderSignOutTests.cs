using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Web.Tests.Access.OpenId;

/// <summary>Signing out here and there, from either side.</summary>
[OnOneDatabase("What a provider answers is judged before anything is kept; ending sessions is tried on both with the other ways in.")]
public sealed class ProviderSignOutTests : IAsyncLifetime
{
    private static readonly FakeProvider.Person Els = new("els-1", "els@dordrecht.test");
    private ProviderSite _site = null!;

    /// <summary>What a logout token may get wrong.</summary>
    public static TheoryData<string> Faults => ["events", "nonce", "jti", "nobody", "aud", "iss", "expired", "no exp", "key", "id token", "typ", "none"];

    public async ValueTask InitializeAsync() => _site = await ProviderSite.OpenAsync(ProviderSite.Plain);

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task SignOut_GoesOnToTheProviderOnce()
    {
        var browser = await EnterAsync();

        var sent = await browser.SendFormAsync("/afmelden");
        Assert.Equal("/aanmelden?gelukt=afgemeld", sent.Headers.Location!.PathAndQuery());
        Assert.False(await browser.IsInAsync());
        var page = await browser.GetAsync("/aanmelden?gelukt=afgemeld");
        Assert.Equal("0; url=/afmelden/extern", Assert.Single(page.Headers.GetValues("Refresh")));
        Assert.NotNull((await SamenspelHost.ReadAsync(page)).QuerySelector("main a[href='/afmelden/extern']"));

        var there = (await browser.GetAsync("/afmelden/extern")).Headers.Location!;
        var query = QueryHelpers.ParseQuery(there.Query);
        Assert.Equal($"{FakeProvider.Issuer}/leave", there.GetLeftPart(UriPartial.Path));
        Assert.Equal("http://localhost/afmelden/extern/terug", query["post_logout_redirect_uri"]);
        Assert.Equal(3, query["id_token_hint"].ToString().Split('.').Length);
        Assert.Null((await _site.Host.UseAsync(db => db.Set<ProviderSession>().SingleAsync())).Hint);
        Assert.Equal("/aanmelden?gelukt=afgemeld", await browser.ArriveAsync("/afmelden/extern/terug"));
        Assert.False((await browser.GetAsync("/aanmelden?gelukt=afgemeld")).Headers.Contains("Refresh"));
        Assert.Equal("/aanmelden?gelukt=afgemeld", await browser.ArriveAsync("/afmelden/extern"));
    }

    [Fact]
    public async Task SignOut_WhileTheProviderIsDown_StillLeadsThere()
    {
        var browser = await EnterAsync();
        _site.Host.Clock.Move(TimeSpan.FromHours(1));
        await browser.SendFormAsync("/afmelden");
        _site.Provider.IsDown = true;

        // What it published holds, so the browser can still be sent there.
        Assert.Equal($"{FakeProvider.Issuer}/leave", (await browser.GetAsync("/afmelden/extern")).Headers.Location!.GetLeftPart(UriPartial.Path));
        Assert.Contains("maar bij Gemeentelogin kon dat niet", (await browser.PageAsync("/aanmelden?gelukt=afgemeld&extern=stays")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LogoutToken_OfASession_EndsThatSessionOnce()
    {
        var one = await EnterAsync();
        var other = _site.Host.Visitor();
        await _site.EnterAsync(other, Els with { More = [("sid", "another session")] });
        var token = _site.Provider.LogoutToken(new(StringComparer.Ordinal) { ["sid"] = "sid-els-1" });
        Assert.DoesNotContain(".", (await _site.Host.UseAsync(db => db.Set<ProviderSession>().Select(session => session.Hint).FirstAsync()))!, StringComparison.Ordinal);

        var answer = await TellAsync(token);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.False(await one.IsInAsync());
        Assert.True(await other.IsInAsync());
        Assert.Equal(HttpStatusCode.BadRequest, (await TellAsync(token)).StatusCode);
        Assert.Equal(["sessions=1"], await _site.RecordAsync("access.end-by-provider"));

        // Of the person: everywhere.
        Assert.Equal(HttpStatusCode.OK, (await TellAsync(_site.Provider.LogoutToken(new(StringComparer.Ordinal) { ["sub"] = "els-1" }, type: null))).StatusCode);
        Assert.False(await other.IsInAsync());
    }

    [Theory, MemberData(nameof(Faults))]
    public async Task LogoutToken_WithAFault_EndsNothing(string fault)
    {
        var browser = await EnterAsync();
        var provider = _site.Provider;
        var says = new Dictionary<string, object?>(StringComparer.Ordinal) { ["sub"] = "els-1" };
        (string Name, object? Value)? lie = fault switch
        {
            "events" => ("events", new Dictionary<string, object>(StringComparer.Ordinal) { ["http://schemas.openid.net/event/other"] = new { } }),
            "nonce" => ("nonce", "n"),
            "jti" => ("jti", null),
            "nobody" => ("sub", null),
            "aud" => ("aud", "another"),
            "iss" => ("iss", "https://evil.example"),
            "expired" => ("exp", provider.Now - 200),
            "no exp" => ("exp", null),
            _ => null,
        };
        if (lie is { } told)
        {
            says[told.Name] = told.Value;
        }

        var token = fault switch
        {
            "key" => provider.LogoutToken(says, key: FakeProvider.NewKey(provider.Key.KeyId)),
            "id token" => FakeProvider.Sign(new(StringComparer.Ordinal) { ["iss"] = FakeProvider.Issuer, ["aud"] = FakeProvider.ClientId, ["sub"] = "els-1", ["iat"] = provider.Now, ["exp"] = provider.Now + 100 }, provider.Key),
            "typ" => provider.LogoutToken(says, "at+jwt"),
            "none" => "",
            _ => provider.LogoutToken(says),
        };

        var answer = await TellAsync(token);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("invalid_request", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(await browser.IsInAsync());
    }

    private async Task<HttpClient> EnterAsync()
    {
        var browser = _site.Host.Visitor();
        await _site.EnterAsync(browser, Els, $"?terug={new Uri(await _site.Host.InviteAsync(Els.Email)).AbsolutePath}");
        Assert.True(await browser.IsInAsync());
        return browser;
    }

    private Task<HttpResponseMessage> TellAsync(string token) => _site.Host.Visitor().PostAsync(
        "/afmelden/extern/melding", new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal) { ["logout_token"] = token }));
}
