using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Recording;

namespace Samenspel.Web.Tests.Access.OpenId;

/// <summary>A site of its own beside a fake provider, and the way there and back.</summary>
internal sealed class ProviderSite : IAsyncDisposable
{
    public static readonly (string Name, string Value)[] Plain =
    [
        ("OpenId:Authority", FakeProvider.Issuer), ("OpenId:ClientId", FakeProvider.ClientId), ("OpenId:ClientSecret", FakeProvider.Secret), ("OpenId:Label:Nl", "Gemeentelogin"),
    ];

    public static readonly (string Name, string Value)[] WithClaims =
    [
        .. Plain, ("OpenId:Claims:Organisation", "org"), ("OpenId:Claims:Roles", "access.roles"),
        ("OpenId:Roles:0:Value", "lid"), ("OpenId:Roles:0:Role", "Member"), ("OpenId:Roles:1:Value", "urn:x:beheer"), ("OpenId:Roles:1:Role", "administrator"),
        ("OpenId:Organisations:0:Value", "00000001001234567000"), ("OpenId:Organisations:0:Organisation", "GM0505"),
    ];

    private ProviderSite(SamenspelHost host, FakeProvider provider) => (Host, Provider) = (host, provider);

    public SamenspelHost Host { get; }

    public FakeProvider Provider { get; }

    public static async Task<ProviderSite> OpenAsync(params (string Name, string Value)[] settings)
    {
        FakeProvider? provider = null;
        var host = SamenspelHost.With(services => services.AddHttpClient("openid").ConfigurePrimaryHttpMessageHandler(() => provider!), settings);
        provider = new FakeProvider(host.Clock);
        await host.InitializeAsync();
        return new ProviderSite(host, provider);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        Provider.Dispose();
    }

    /// <summary>Goes to the provider and lets a person sign in there; returns the address to come back to.</summary>
    public async Task<string> AskAsync(HttpClient browser, FakeProvider.Person who, string query = "")
    {
        var sent = await browser.GetAsync($"/aanmelden/extern{query}");
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var asked = sent.Headers.Location!;
        return $"/aanmelden/extern/terug?code={Provider.Approve(asked, who)}&state={StateOf(asked)}&iss={Uri.EscapeDataString(FakeProvider.Issuer)}";
    }

    /// <summary>The whole way; returns where the site sends the browser in the end.</summary>
    public async Task<string> EnterAsync(HttpClient browser, FakeProvider.Person who, string query = "") => await browser.ArriveAsync(await AskAsync(browser, who, query));

    public static string StateOf(Uri asked) => QueryHelpers.ParseQuery(asked.Query)["state"].ToString();

    /// <summary>The lines of the record that are about this action, newest last.</summary>
    public Task<List<string>> RecordAsync(string action) => Host.UseAsync(db => db.Set<RecordLine>().AsNoTracking()
        .Where(line => line.Action == action).OrderBy(line => line.Chain).ThenBy(line => line.Number).Select(line => line.Details).ToListAsync());
}

/// <summary>Coming back.</summary>
internal static class Arriving
{
    public static async Task<string> ArriveAsync(this HttpClient browser, string address)
    {
        var answer = await browser.GetAsync(address);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.PathAndQuery();
    }
}
