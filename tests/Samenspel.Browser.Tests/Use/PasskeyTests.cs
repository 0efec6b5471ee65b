using Samenspel.Browser.Tests.Visiting;

namespace Samenspel.Browser.Tests.Use;

/// <summary>Passkeys in a real browser, with a device that Chromium plays.</summary>
public sealed class PasskeyTests(OwnSite site) : IClassFixture<OwnSite>
{
    private const string Button = "sms-passkey button";
    private const string Message = "sms-passkey [data-message]";

    [Fact]
    public async Task Passkey_MadeByAnInvitation_SignsInWithoutAnAddress_UntilItIsRemoved()
    {
        await using var visitor = await site.VisitAsync();
        var laptop = await Device.HoldAsync(visitor);
        await JoinAsync(visitor, "ina@dordrecht.test");
        await RenameAsync(visitor, "Laptop");

        // The device knows that it has one.
        await visitor.Page.ClickAsync(Button);
        await visitor.Page.Locator($"{Message}:has-text('staat al een passkey')").WaitForAsync();
        await laptop.PutAwayAsync();
        var key = await Device.HoldAsync(visitor);
        await visitor.Page.FillAsync("sms-passkey input[name=Name]", "Sleutel");
        await visitor.Page.PressAsync("sms-passkey input[name=Name]", "Enter");
        await visitor.Page.Locator("input[value=Sleutel]").WaitForAsync();
        await visitor.AssertAccessibleAsync();
        Assert.Equal(["Laptop", "Sleutel"], await NamesAsync(visitor));

        await SignOutAsync(visitor);
        await SignInAsync(visitor, "/account/passkeys");
        await visitor.Page.ClickAsync("form:has(input[value=Laptop]) button[value=remove]");
        await visitor.Page.Locator("input[value=Laptop]").WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });

        await SignOutAsync(visitor);
        await key.PutAwayAsync();
        await laptop.TakeOutAsync();
        await visitor.GoAsync("/aanmelden");
        await visitor.Page.ClickAsync(Button);
        Assert.Equal(["Met deze passkey kunnen wij u niet aanmelden. Probeer het opnieuw of gebruik uw wachtwoord."], await FaultsAsync(visitor));
        Assert.Empty(Unexpected(visitor));
    }

    [Fact]
    public async Task LastPasskey_StaysAndConfirmsWhoItIs()
    {
        await using var visitor = await site.VisitAsync("en");
        await Device.HoldAsync(visitor);
        await JoinAsync(visitor, "noor@dordrecht.test");

        await visitor.GoAsync("/account/bevestigen?terug=%2Faccount%2Fpasskeys");
        Assert.Equal(0, await visitor.Page.Locator("input[name=Password]").CountAsync());
        await visitor.Page.ClickAsync(Button);
        await visitor.ArrivesAtAsync(here => here == "/account/passkeys");
        await visitor.Page.ClickAsync("button[value=remove]");

        Assert.Equal(["This is your only way to sign in. First add another passkey or a password."], await FaultsAsync(visitor));
        Assert.Single(await NamesAsync(visitor));
        Assert.Empty(Unexpected(visitor));
    }

    [Fact]
    public async Task Invitation_FilledInWrongAtFirst_LeavesOnePasskeyOnTheDevice()
    {
        await using var visitor = await site.VisitAsync();
        var device = await Device.HoldAsync(visitor);
        await visitor.GoAsync(await site.InviteAsync("teun@dordrecht.test"));
        await visitor.Page.ClickAsync(Button);
        Assert.Equal(["Vul uw naam in."], await FaultsAsync(visitor));

        // The Enter key means the password's own button, not the passkey.
        await visitor.Page.FillAsync("input[name=Name]", "Teun");
        await visitor.Page.PressAsync("input[name=Code]", "Enter");
        Assert.Equal(2, (await FaultsAsync(visitor)).Count);
        await visitor.Page.ClickAsync(Button);
        await visitor.ArrivesAtAsync(here => here == "/");

        Assert.Equal(1, await device.CountAsync());
    }

    [Fact]
    public async Task Device_OfSomebodyElse_LetsNobodyIn()
    {
        await using var visitor = await site.VisitAsync("en");
        var device = await Device.HoldAsync(visitor);
        await JoinAsync(visitor, "els@dordrecht.test");
        await SignOutAsync(visitor);
        await device.PutAwayAsync();
        await Device.HoldAsync(visitor, isOwner: false);
        await visitor.GoAsync("/aanmelden");

        await visitor.Page.ClickAsync(Button);

        await visitor.Page.Locator($"{Message}:has-text('No passkey was used.')").WaitForAsync();
        await visitor.GoAsync("/account");
        Assert.StartsWith("/aanmelden", visitor.Here, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Site_ByItsNumber_SaysThatPasskeysNeedItsName()
    {
        await using var visitor = await site.VisitAsync(by: new UriBuilder(site.Address) { Host = "127.0.0.1" }.Uri);
        await Device.HoldAsync(visitor);
        await visitor.GoAsync("/aanmelden");

        await visitor.Page.ClickAsync(Button);

        await visitor.Page.Locator($"{Message}:has-text('Op dit adres werken passkeys niet.')").WaitForAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Browser_WithoutPasskeysOrScript_SaysWhyAndOffersAPassword(bool script)
    {
        await using var visitor = await site.VisitAsync(script: script);
        await visitor.Page.AddInitScriptAsync("delete window.PublicKeyCredential");

        foreach (var path in (string[])["/aanmelden", await site.InviteAsync("zonder@dordrecht.test")])
        {
            await visitor.GoAsync(path);
            Assert.Contains("Een passkey werkt alleen met JavaScript en in een browser die passkeys kent.", await visitor.Page.InnerTextAsync("main"), StringComparison.Ordinal);
            Assert.Equal(0, await visitor.Page.Locator(Button).CountAsync());
            Assert.Equal(1, await visitor.Page.Locator("input[type=password]:visible").CountAsync());
        }
    }

    private async Task JoinAsync(Visitor visitor, string email)
    {
        await visitor.GoAsync(await site.InviteAsync(email));
        await visitor.Page.FillAsync("input[name=Name]", email.Split('@')[0]);
        await visitor.Page.ClickAsync(Button);
        await visitor.ArrivesAtAsync(here => here == "/");
        await visitor.GoAsync("/account/passkeys");
    }

    private static async Task RenameAsync(Visitor visitor, string name)
    {
        await visitor.Page.FillAsync("form:has(input[name=Id]) input[name=Name]", name);
        await visitor.Page.ClickAsync("button[value=name]");
        await visitor.Page.Locator($"input[value={name}]").WaitForAsync();
    }

    private static async Task SignOutAsync(Visitor visitor)
    {
        await visitor.GoAsync("/afmelden");
        await visitor.Page.ClickAsync("main button[type=submit]");
        await visitor.ArrivesAtAsync(here => here.StartsWith("/aanmelden", StringComparison.Ordinal));
    }

    private static async Task SignInAsync(Visitor visitor, string next)
    {
        await visitor.GoAsync(next);
        Assert.StartsWith("/aanmelden", visitor.Here, StringComparison.Ordinal);
        await visitor.Page.ClickAsync(Button);
        await visitor.ArrivesAtAsync(here => here == next);
    }

    private static async Task<string[]> NamesAsync(Visitor visitor) =>
        await visitor.Page.EvalOnSelectorAllAsync<string[]>("form:has(input[name=Id]) input[name=Name]", "found => found.map(one => one.value)");

    private static async Task<IReadOnlyList<string>> FaultsAsync(Visitor visitor)
    {
        await visitor.Page.Locator(".sms-errors li").First.WaitForAsync();
        return [.. (await visitor.Page.Locator(".sms-errors li").AllInnerTextsAsync()).Select(text => text.Trim())];
    }

    // A form that is refused is an answer with a status that the browser writes to its console.
    private static IEnumerable<string> Unexpected(Visitor visitor) => visitor.Faults.Where(fault => !fault.Contains("status of 422", StringComparison.Ordinal));
}
