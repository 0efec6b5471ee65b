using System.Net;
using System.Text.RegularExpressions;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Web.Tests.Digests;

/// <summary>Ending a digest by the address in each message, without signing in.</summary>
public sealed partial class DigestStopTests(DigestSite site) : IClassFixture<DigestSite>
{
    [Fact]
    public async Task Stop_ByOneRequestOfAMailProgram_EndsItWithoutSigningIn()
    {
        _ = await site.ChoosesAsync("lisa-meijer");
        site.MoveTo(DayOfWeek.Monday, 8);
        await site.RoundAsync();
        var mail = (await site.MailsAsync("lisa-meijer", 1))[^1];
        Assert.Contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", mail, StringComparison.Ordinal);
        var address = Header().Match(mail.Replace("\n ", "", StringComparison.Ordinal)).Groups["address"].Value;
        Assert.StartsWith($"{DigestSite.Address}/berichten/afmelden/", address, StringComparison.Ordinal);
        Assert.Contains(address, mail[mail.IndexOf("\n\n", StringComparison.Ordinal)..], StringComparison.Ordinal);

        using var program = site.Host.Visitor();
        var answer = await program.PostAsync(new Uri(address[DigestSite.Address.Length..], UriKind.Relative), OneClick());

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(DigestRhythm.Never, (await site.ChoiceAsync("lisa-meijer"))!.Rhythm);
        site.MoveTo(DayOfWeek.Tuesday, 8);
        Assert.Equal(0, await site.RoundAsync());
    }

    [Theory]
    [InlineData("nl", "Geen overzicht meer per e-mail", "Het overzicht is gestopt")]
    [InlineData("en", "No more digests by e-mail", "The digest has stopped")]
    public async Task Page_ChangesNothingUntilItsButtonIsUsed(string language, string asks, string said)
    {
        _ = await site.ChoosesAsync("noor-dekker");
        var address = await AddressAsync("noor-dekker");
        using var visitor = site.Host.Visitor(language);

        Assert.Equal(asks, (await visitor.PageAsync(address)).Heading());
        Assert.Equal(asks, (await visitor.PageAsync(address)).Heading());
        Assert.Equal(DigestRhythm.Daily, (await site.ChoiceAsync("noor-dekker"))!.Rhythm);

        var answer = await visitor.SendFormAsync(address);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(said, (await visitor.PageAsync(answer.Headers.Location!.ToString())).Heading());
        Assert.Equal(DigestRhythm.Never, (await site.ChoiceAsync("noor-dekker"))!.Rhythm);
    }

    [Fact]
    public async Task Stop_WithAWrongSecret_IsNotFound()
    {
        using var visitor = site.Host.Visitor();
        var address = new Uri("/berichten/afmelden/bestaatniet", UriKind.Relative);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.PostAsync(address, OneClick())).StatusCode);
    }

    private async Task<string> AddressAsync(string person)
    {
        var secrets = (Modules.Access.Digests.DigestSecrets)site.Host.Services.GetService(typeof(Modules.Access.Digests.DigestSecrets))!;
        return $"/berichten/afmelden/{secrets.Open((await site.ChoiceAsync(person))!).Secret}";
    }

    private static FormUrlEncodedContent OneClick() => new([KeyValuePair.Create("List-Unsubscribe", "One-Click")]);

    [GeneratedRegex("List-Unsubscribe: <(?<address>[^>]+)>", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Header();
}
