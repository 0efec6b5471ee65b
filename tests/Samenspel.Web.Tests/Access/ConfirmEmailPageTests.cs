using System.Net;
using Microsoft.EntityFrameworkCore;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Web.Tests.Access;

/// <summary>Where the link leads that is sent to a new address; a site and a clock of its own for each test.</summary>
public sealed class ConfirmEmailPageTests : IAsyncLifetime
{
    private const string Old = "mia@dordrecht.test", New = "mia@nieuw.test";
    private readonly SamenspelHost _host = SamenspelHost.With();

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("nl", "Nieuw e-mailadres bevestigen", "Uw nieuwe e-mailadres geldt vanaf nu.")]
    [InlineData("en", "Confirm new e-mail address", "Your new e-mail address counts from now on.")]
    public async Task Link_OpenedByTheOwner_ChangesTheAddressAndTellsTheOldOne(string language, string heading, string told)
    {
        using var browser = await _host.MemberAsync(Old, language: language);
        var link = await AskAsync(browser);

        Assert.Equal(heading, (await browser.PageAsync(link)).Heading());
        Assert.Equal(Old, await AddressAsync());
        Assert.Equal("/account?gewijzigd=e-mailadres", (await browser.SendFormAsync(link)).Headers.Location!.PathAndQuery());

        Assert.Equal(New, await AddressAsync());
        var account = (await browser.PageAsync("/account?gewijzigd=e-mailadres")).Text();
        Assert.Contains(New, account, StringComparison.Ordinal);
        Assert.Contains(told, account, StringComparison.Ordinal);
        Assert.DoesNotContain(New, await _host.MailAsync(Old, "Was u dit niet?"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task Link_OfSomebodyElse_IsNotThere()
    {
        using var mia = await _host.MemberAsync(Old);
        using var jan = await _host.MemberAsync("jan@dordrecht.test");
        var link = await AskAsync(mia);
        var (_, form) = await mia.FillInAsync(link);

        var page = await jan.PageAsync(link, HttpStatusCode.NotFound);
        var unknown = await jan.PageAsync("/account/e-mailadres/raadsel", HttpStatusCode.NotFound);
        Assert.Equal(unknown.Text(), page.Text());
        Assert.False((await jan.PostAsync(link, form)).IsSuccessStatusCode);
        Assert.StartsWith("/aanmelden?terug=", (await _host.Visitor().GetAsync(link)).Headers.Location!.PathAndQuery(), StringComparison.Ordinal);
        Assert.Equal(Old, await AddressAsync());
    }

    [Fact]
    public async Task Link_TooLateOrForAnAddressThatIsTakenMeanwhile_ChangesNothing()
    {
        using var mia = await _host.MemberAsync(Old);
        var first = await AskAsync(mia);
        var (action, form) = await mia.FillInAsync(first);
        await _host.MemberAsync(New);
        Assert.Equal(HttpStatusCode.NotFound, (await mia.PostAsync(action, form)).StatusCode);

        var second = await AskAsync(mia, "mia@elders.test");
        _host.Clock.Move(TimeSpan.FromHours(25));
        using var later = await _host.MemberAsync(Old);
        Assert.Equal(HttpStatusCode.NotFound, (await later.GetAsync(second)).StatusCode);
        Assert.True(await _host.UseAsync(db => db.Set<Account>().AnyAsync(one => one.Email == Old)));
    }

    private async Task<string> AskAsync(HttpClient browser, string email = New)
    {
        await browser.SendFormAsync("/account/e-mailadres", ("Email", email));
        return AccountSite.LinkIn(await _host.MailAsync(email, "/account/e-mailadres/"), "/account/e-mailadres/");
    }

    private Task<string?> AddressAsync() => _host.UseAsync(db => db.Set<Account>().Where(one => one.DisplayName == "mia").OrderBy(one => one.Id).Select(one => one.Email).FirstAsync());
}
