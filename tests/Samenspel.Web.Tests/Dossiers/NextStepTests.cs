using System.Net;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Web.Tests.Dossiers;

/// <summary>The overview of a dossier leads on to what is still to be done.</summary>
public sealed class NextStepTests(DossierSite site)
{
    [Theory]
    [InlineData("nl", "Cijfers invullen", "2 gemeenten met samen", "Vul nu de cijfers in")]
    [InlineData("en", "Enter figures", "2 municipalities with", "Now enter the figures")]
    public async Task Overview_WithParticipantsAndNoFigures_LeadsToTheFigures(string language, string button, string who, string what)
    {
        using var visitor = await site.VisitorAsync(language);
        var id = await site.OpenAsync("Zonder cijfers", "1-1-2026", "GM0505.GM0590");

        var page = await visitor.PageAsync(DossierPaths.Show(id));

        var primary = Assert.Single(page.QuerySelectorAll("main .nl-button--primary"));
        Assert.Equal((button, $"{DossierPaths.Show(id)}/businesscase/cijfers"), (primary.TextContent.Trim(), primary.GetAttribute("href")));
        var lede = page.QuerySelector(".sms-head__lede")!.TextContent;
        Assert.Contains(who, lede, StringComparison.Ordinal);
        Assert.Contains(what, lede, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"a[href='{DossierPaths.Participants(id)}']"));
    }

    [Fact]
    public async Task Overview_WithFigures_NoLongerDoes()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Met cijfers", "1-1-2026", "GM0505.GM0590");
        var kept = await visitor.SendFormAsync($"{DossierPaths.Show(id)}/businesscase/cijfers", ("CostPerFte", "90000"), ("Source", "Opgave"));
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);

        var page = await visitor.PageAsync(DossierPaths.Show(id));

        Assert.DoesNotContain("Vul nu de cijfers in", page.Text(), StringComparison.Ordinal);
        Assert.Equal(DossierPaths.Participants(id), Assert.Single(page.QuerySelectorAll("main .nl-button--primary")).GetAttribute("href"));
    }

    [Fact]
    public async Task Overview_WithNobody_LeadsToTheParticipants()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Nog niemand");

        var page = await visitor.PageAsync(DossierPaths.Show(id));

        Assert.All(page.QuerySelectorAll("main .nl-button--primary"), link => Assert.Equal(DossierPaths.Participants(id), link.GetAttribute("href")));
    }
}
