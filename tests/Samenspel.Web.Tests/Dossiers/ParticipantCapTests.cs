using System.Globalization;
using System.Net;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Web.Tests.Dossiers;

/// <summary>A choice of participants that is far too long is refused at once, wherever it comes from.</summary>
public sealed class ParticipantCapTests(DossierSite site)
{
    private static readonly string Many = string.Join('.', Enumerable.Range(0, 20_000).Select(i => $"GX{i.ToString(CultureInfo.InvariantCulture)}"));

    [Theory]
    [InlineData("Vastleggen")]
    [InlineData("Zoeken")]
    public async Task Form_WithTwentyThousandCodes_IsRefusedWithOneMessage(string button)
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Veel te veel", "1-1-2026", "GM0505");

        var answer = await visitor.SendFormAsync(DossierPaths.Participants(id), ("Kies", Many), (button, "1"));
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.True(html.Length < 1_000_000, $"{html.Length} characters");
        Assert.Equal("Kies hoogstens 100 deelnemers", Assert.Single((await SamenspelHost.ReadAsync(answer)).Faults()));
        Assert.Single((await site.StoredAsync(id)).Participants);
    }

    [Fact]
    public async Task Address_WithAHundredAndOneCodes_IsRefused()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Veel te veel in het adres", "1-1-2026", "GM0505");
        var codes = string.Join('.', Enumerable.Range(0, 101).Select(i => $"GM{i.ToString("0000", CultureInfo.InvariantCulture)}"));

        var page = await visitor.PageAsync($"{DossierPaths.Participants(id)}?kies={codes}", HttpStatusCode.UnprocessableEntity);

        Assert.Equal("Kies hoogstens 100 deelnemers", Assert.Single(page.Faults()));
    }

    [Fact]
    public async Task Form_WithThousandsToAdd_IsRefused()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Veel erbij", "1-1-2026", "GM0505");

        var answer = await visitor.SendFormAsync(
            DossierPaths.Participants(id), [.. Enumerable.Range(0, 500).Select(i => ("Erbij", $"GX{i.ToString(CultureInfo.InvariantCulture)}"))]);

        Assert.Equal("Kies hoogstens 100 deelnemers", Assert.Single((await SamenspelHost.ReadAsync(answer)).Faults()));
    }
}
