using System.Net;

namespace Samenspel.Web.Tests.Access;

/// <summary>What a browser with a passkey does, request by request.</summary>
internal static class PasskeyVisits
{
    public const string SignInPage = "/aanmelden", OwnPage = "/account/passkeys", ConfirmPage = "/account/bevestigen";
    private const string Asking = "/aanmelden/passkey", AskingOwn = "/account/passkeys/opties";

    /// <summary>What the site asks; the browser keeps the cookie that belongs to it.</summary>
    public static async Task<string> AskedAsync(this HttpClient browser, string path)
    {
        var answer = await browser.PostAsync(path, null);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        return await answer.Content.ReadAsStringAsync();
    }

    public static Task<string> AskedToMakeAsync(this HttpClient browser) => browser.AskedAsync(AskingOwn);

    public static Task<string> AskedWhoAsync(this HttpClient browser) => browser.AskedAsync(Asking);

    public static Task<HttpResponseMessage> AddAsync(this HttpClient browser, string credential, string name = "") =>
        browser.SendFormAsync(OwnPage, ("Name", name), ("Credential", credential), ("_handler", "passkey-add"));

    /// <summary>Makes a passkey in one's own account.</summary>
    public static async Task AddAsync(this HttpClient browser, SoftPasskey passkey, string name = "")
    {
        var answer = await browser.AddAsync(passkey.Make(await browser.AskedToMakeAsync()), name);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, string.Join(' ', (await SamenspelHost.ReadAsync(answer)).Faults()));
    }

    public static Task<HttpResponseMessage> EnterAsync(this HttpClient browser, string credential) =>
        browser.SendFormAsync(SignInPage, ("Credential", credential), ("_handler", "sign-in-passkey"));

    public static async Task<HttpResponseMessage> EnterAsync(this HttpClient browser, SoftPasskey passkey) =>
        await browser.EnterAsync(passkey.Use(await browser.AskedWhoAsync()));

    public static async Task<HttpResponseMessage> ConfirmAsync(this HttpClient browser, SoftPasskey passkey) => await browser.SendFormAsync(
        ConfirmPage, ("Credential", passkey.Use(await browser.AskedWhoAsync())), ("_handler", "confirm-passkey"));

    public static Task<HttpResponseMessage> ChangeAsync(this HttpClient browser, SoftPasskey passkey, string act, string name = "") =>
        browser.SendFormAsync(OwnPage, ("Id", passkey.IdInHex), ("Name", name), ("Act", act), ("_handler", $"passkey-{passkey.IdInHex}"));

    public static async Task<IReadOnlyList<string>> NamesAsync(this HttpClient browser) =>
        [.. (await browser.PageAsync(OwnPage)).QuerySelectorAll("form:has(input[name=Id]) input[name=Name]").Select(field => field.GetAttribute("value") ?? "")];

    public static async Task<IReadOnlyList<string>> FaultsAsync(this Task<HttpResponseMessage> sending)
    {
        var answer = await sending;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return (await SamenspelHost.ReadAsync(answer)).Faults();
    }
}
