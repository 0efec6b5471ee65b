using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.IdentityModel.Tokens;
using Samenspel.Browser.Tests.Visiting;
using Samenspel.Web.Tests.StartUp;

namespace Samenspel.Browser.Tests.Use;

/// <summary>Signing in and out by way of a real provider, in a real browser.</summary>
public sealed class OpenIdTests(SiteInBrowser browsers)
{
    private const string Secret = "a secret of the tests: 0123456789/+&";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Person_OfAProvider_SignsInConfirmsAndSignsOutAtBothSides(bool hasKey)
    {
        var folder = Directory.CreateTempSubdirectory("samenspel-openid-").FullName;
        var at = new Uri($"http://localhost:{ProviderProcess.FreePort()}");
        var (client, setting) = await MakeClientAsync(hasKey, folder);
        await using (var provider = await ProviderProcess.StartAsync(at, client))
        await using (var site = SiteProcess.Start(
            folder, ("urls", at.GetLeftPart(UriPartial.Authority)), ("OpenId:Authority", provider.Address.GetLeftPart(UriPartial.Authority)), ("OpenId:ClientId", "samenspel"), setting,
            ("OpenId:Claims:Organisation", "org"), ("OpenId:Label:Nl", "Gemeentelogin")))
        {
            await site.AddressAsync();
            await AddOrganisationAsync(folder);
            await using var els = await browsers.VisitAsync(at);

            await EnterAsync(els, "els");
            Assert.Contains("Person els", await els.Page.InputValueAsync("input[name=Name]"), StringComparison.Ordinal);

            // The provider must be asked again, although the person is signed in there.
            await els.GoAsync("/account/bevestigen?terug=/account/e-mailadres");
            await els.AssertAccessibleAsync();
            await els.Page.ClickAsync("main a[href^='/aanmelden/extern']");
            await SignInThereAsync(els, "els");
            await els.Page.WaitForURLAsync(new Uri(at, "/account/e-mailadres").AbsoluteUri);

            // Signing out in one browser at the provider ends the session in it here; the other stays.
            await using var other = await browsers.VisitAsync(at);
            await EnterAsync(other, "els");
            await els.GoAsync("/afmelden");
            await els.Page.ClickAsync("main button[type=submit]");
            await els.Page.WaitForURLAsync($"{provider.Address.AbsoluteUri}session/end**");
            await els.Page.ClickAsync("button[name=logout][value=yes]");
            await els.Page.WaitForURLAsync(new Uri(at, "/aanmelden?gelukt=afgemeld").AbsoluteUri);
            await els.AssertAccessibleAsync();
            Assert.False(await IsInAsync(els));

            Assert.True(await IsInAsync(other));
            await other.Page.GotoAsync($"{provider.Address.AbsoluteUri}session/end");
            await other.Page.ClickAsync("button[name=logout][value=yes]");
            await other.Page.WaitForURLAsync($"{provider.Address.AbsoluteUri}session/end/success**");
            Assert.False(await IsInAsync(other));
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<bool> IsInAsync(Visitor visitor)
    {
        await visitor.GoAsync("/account");
        return visitor.Here == "/account";
    }

    private static async Task EnterAsync(Visitor visitor, string name)
    {
        await visitor.GoAsync("/aanmelden?terug=/account");
        await visitor.AssertAccessibleAsync();
        await visitor.Page.ClickAsync("text=Aanmelden met Gemeentelogin");
        await SignInThereAsync(visitor, name);
        await visitor.ArrivesAtAsync(here => here == "/account");
    }

    private static async Task SignInThereAsync(Visitor visitor, string name)
    {
        await visitor.Page.FillAsync("input[name=login]", name);
        await visitor.Page.FillAsync("input[name=password]", "anything");
        await visitor.Page.ClickAsync("button[type=submit]");
        if (visitor.Here.StartsWith("/interaction/", StringComparison.Ordinal))
        {
            await visitor.Page.ClickAsync("button[type=submit]");
        }
    }

    private static async Task<(Dictionary<string, object> Client, (string Name, string Value) Setting)> MakeClientAsync(bool hasKey, string folder)
    {
        if (!hasKey)
        {
            return (new(StringComparer.Ordinal) { ["client_secret"] = Secret }, ("OpenId:ClientSecret", Secret));
        }

        using var key = RSA.Create(2048);
        var file = Path.Combine(folder, "client.pem");
        await File.WriteAllTextAsync(file, key.ExportPkcs8PrivateKeyPem());
        var open = key.ExportParameters(includePrivateParameters: false);
        var shown = new { kty = "RSA", kid = Base64UrlEncoder.Encode(new RsaSecurityKey(open).ComputeJwkThumbprint()), n = Base64UrlEncoder.Encode(open.Modulus), e = Base64UrlEncoder.Encode(open.Exponent) };
        return (new(StringComparer.Ordinal) { ["token_endpoint_auth_method"] = "private_key_jwt", ["jwks"] = new { keys = new[] { shown } } }, ("OpenId:PrivateKeyFile", file));
    }

    // The claims name it; an organisation is otherwise made by the first administrator.
    private static async Task AddOrganisationAsync(string folder)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "samenspel.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO access_organisation (id, kind, name, code, created_at) VALUES ('019AA000-0000-7000-8000-000000000505', 'Municipality', 'Dordrecht', 'GM0505', 0)";
        await command.ExecuteNonQueryAsync();
    }
}
