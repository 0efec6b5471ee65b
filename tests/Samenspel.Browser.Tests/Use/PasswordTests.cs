using Samenspel.Browser.Tests.Visiting;

namespace Samenspel.Browser.Tests.Use;

/// <summary>A password with an authenticator app and recovery codes, without script, in a site that is no demonstration.</summary>
public sealed class PasswordTests(OwnSite site, SiteInBrowser demonstration) : IClassFixture<OwnSite>
{
    private const string Password = "acht gele manden drijven";

    [Theory]
    [InlineData("nl", "Uw account")]
    [InlineData("en", "Your account")]
    public async Task Account_WithoutScript_IsMadeByAnInvitationAndEnteredWithARecoveryCode(string language, string heading)
    {
        await using var visitor = await site.VisitAsync(language, script: false);
        await visitor.GoAsync(await site.InviteAsync($"wachtwoord-{language}@dordrecht.test"));
        await visitor.Page.FillAsync("input[name=Name]", "Kim");
        await visitor.Page.FillAsync("input[name=Password]", Password);
        await visitor.Page.FillAsync("input[name=Code]", await Authenticator.CodeAsync(visitor));
        await visitor.Page.PressAsync("input[name=Code]", "Enter");
        var codes = await CodesAsync(visitor);

        await visitor.GoAsync("/afmelden");
        await visitor.Page.ClickAsync("main button[type=submit]");
        await visitor.GoAsync("/account");
        await visitor.Page.FillAsync("input[name=Email]", $"wachtwoord-{language}@dordrecht.test");
        await visitor.Page.FillAsync("input[name=Password]", Password);
        await visitor.Page.PressAsync("input[name=Password]", "Enter");
        await visitor.Page.FillAsync("input[name=Code]", codes[3]);
        await visitor.Page.PressAsync("input[name=Code]", "Enter");

        await visitor.Page.Locator($"h1:has-text('{heading}')").WaitForAsync();
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task CodesAndApp_AreRenewed_OnPagesThatEverybodyCanUse(string language)
    {
        await using var visitor = await demonstration.VisitAsync(language, person: People.WithPassword);
        await visitor.GoAsync("/account/herstelcodes");
        await visitor.Page.ClickAsync("main form[method=post] button[type=submit]");
        var first = await CodesAsync(visitor);
        await visitor.AssertAccessibleAsync();

        await visitor.GoAsync("/account/authenticator");
        await visitor.Page.FillAsync("input[name=Code]", "000000");
        await visitor.Page.PressAsync("input[name=Code]", "Enter");
        await visitor.Page.Locator(".sms-errors li").WaitForAsync();
        await visitor.AssertAccessibleAsync();
        await visitor.Page.FillAsync("input[name=Code]", await Authenticator.CodeAsync(visitor));
        await visitor.Page.PressAsync("input[name=Code]", "Enter");
        var second = await CodesAsync(visitor);
        await visitor.AssertAccessibleAsync();
        await visitor.ResizeAsync(390);
        await visitor.PhotographAsync($"account-codes-{language}");

        Assert.Empty(await visitor.TooWideAsync());
        Assert.Empty(first.Intersect(second, StringComparer.Ordinal));
    }

    private static async Task<string[]> CodesAsync(Visitor visitor)
    {
        await visitor.Page.Locator(".sms-codes code").First.WaitForAsync();
        var codes = (await visitor.Page.Locator(".sms-codes code").AllInnerTextsAsync()).ToArray();
        Assert.Equal(10, codes.Distinct(StringComparer.Ordinal).Count());
        return codes;
    }
}
