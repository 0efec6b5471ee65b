using System.Net;
using AngleSharp.Dom;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Web.Tests.Dossiers;

/// <summary>Two people change one dossier: the second is told, sees both versions and overwrites nothing unseen.</summary>
public sealed class TwoEditorsTests(DossierSite site)
{
    [Theory]
    [InlineData("nl", "Iemand anders heeft dit dossier intussen gewijzigd", "Vastgelegd door anna op 21 november 2026 om 10:00.")]
    [InlineData("en", "Somebody else has changed this dossier in the meantime", "Saved by anna on 21 November 2026 at 10:00.")]
    public async Task Details_OfTheSecond_ShowBothVersionsAndAreSavedOnTheSecondTry(string language, string fault, string byWhom)
    {
        var day = language == "nl" ? "1 januari 2026" : "1 January 2026";
        using var visitor = await site.VisitorAsync(language);
        var id = await site.OpenAsync("Eerste naam");
        await visitor.SendFormAsync(DossierPaths.Change(id), ("Title", "Naam van de ander"), ("Goal", "Doel van de ander"));

        var answer = await visitor.SendFormAsync(DossierPaths.Change(id), ("Title", "Mijn naam"), ("Version", "1"));
        var page = await SamenspelHost.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal([fault], page.Faults());
        Assert.Equal(
            [("Mijn naam", "Naam van de ander", true), ("Doel van de ander", "Doel van de ander", false), (day, day, false)],
            Versions(page));
        Assert.Contains(byWhom, page.QuerySelector(".utrecht-alert--warning .sms-changed")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Mijn naam", page.QuerySelector("#f-Title")!.GetAttribute("value"));
        Assert.Equal("Naam van de ander", (await site.StoredAsync(id)).Title);

        var again = await visitor.SendFormAsync(DossierPaths.Change(id), ("Title", "Mijn naam"), ("Version", page.QuerySelector("main [name=Version]")!.GetAttribute("value")!));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(("Mijn naam", 3), ((await site.StoredAsync(id)).Title, (await site.StoredAsync(id)).Version));
    }

    [Fact]
    public async Task Details_WithAFaultFirst_DoNotTakeOverTheVersionOfTheOther()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Fout eerst");

        var page = await SamenspelHost.ReadAsync(await visitor.SendFormAsync(DossierPaths.Change(id), ("Title", ""), ("Version", "1")));

        Assert.Equal("1", page.QuerySelector("main [name=Version]")!.GetAttribute("value"));
        Assert.Equal(1, (await site.StoredAsync(id)).Version);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("")]
    [InlineData("99999999999")]
    [InlineData("-1")]
    public async Task Save_WithAMadeUpVersion_IsAConflict(string version)
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Versie", "1-1-2026", "GM0505");

        foreach (var path in new[] { DossierPaths.Change(id), DossierPaths.Participants(id), DossierPaths.Remove(id) })
        {
            var answer = await visitor.SendFormAsync(path, ("Version", version), ("Vastleggen", "1"));
            Assert.Equal((path, HttpStatusCode.UnprocessableEntity), (path, answer.StatusCode));
        }

        Assert.Equal(2, (await site.StoredAsync(id)).Version);
    }

    [Fact]
    public async Task Participants_OfTheSecond_ShowWhatTheOtherSaved()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Twee keuzes", "1-1-2026", "GM0505");
        await DossierSite.ChooseAsync(visitor, id, "GM0505.GM0590", ("Unnamed[0].Name", "Gemeente A"), ("Unnamed[0].Inhabitants", "11000"));

        var answer = await DossierSite.ChooseAsync(visitor, id, "GM0523", ("Version", "2"));
        var page = await SamenspelHost.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("Dordrecht, Papendrecht, Gemeente A (11.000)", Versions(page)[0].Saved);
        Assert.Equal("Hardinxveld-Giessendam, Gemeente A (11.000)", Versions(page)[0].Yours);
        Assert.Contains(("niets", "doet mee", true), Versions(page));
        Assert.Contains(("doet mee", "niets", true), Versions(page));
        Assert.Equal("Hardinxveld-Giessendam", page.QuerySelector("#f-Kies .sms-pick__name")!.TextContent);
        Assert.Equal(3, (await site.StoredAsync(id)).Participants.Count);
        Assert.Equal("3", page.QuerySelector("main [name=Version]")!.GetAttribute("value"));
        Assert.Equal(DossierPaths.Participants(id), page.QuerySelector(".utrecht-alert--warning a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Participants_ChosenThroughTheMap_KeepTheVersionTheyBeganWith()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Via de kaart", "1-1-2026", "GM0505");
        var link = MapLink(await visitor.PageAsync(DossierPaths.Participants(id)), "GM0523");
        await DossierSite.ChooseAsync(visitor, id, "GM0505.GM0590");

        var page = await visitor.PageAsync(link);

        Assert.Equal("Dordrecht, Papendrecht", Versions(page)[0].Saved);
        Assert.Null((await visitor.PageAsync(MapLink(page, "GM0642"))).QuerySelector(".utrecht-alert--warning"));
    }

    [Fact]
    public async Task Participants_AddedWithAButtonAfterTheOtherSaved_ShowBothVersions()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Via de knop", "1-1-2026", "GM0505");
        await DossierSite.ChooseAsync(visitor, id, "GM0505.GM0590");

        var page = await SamenspelHost.ReadAsync(await visitor.SendFormAsync(DossierPaths.Participants(id), ("Kies", "GM0505"), ("Version", "2"), ("Erbij", "GM0523")));

        Assert.Equal("Dordrecht, Papendrecht", Versions(page)[0].Saved);
    }

    [Fact]
    public async Task Save_ByManyAtOnce_OneWinsAndTheOthersAreTold()
    {
        var id = await site.OpenAsync("Tegelijk", "1-1-2026", "GM0505");
        var visitors = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => site.VisitorAsync()));

        var answers = await Task.WhenAll(visitors.Select((visitor, i) => i % 2 == 0
            ? DossierSite.ChooseAsync(visitor, id, "GM0505.GM0590", ("Version", "2"))
            : visitor.SendFormAsync(DossierPaths.Change(id), ("Title", $"Tegelijk {i}"), ("Version", "2"))));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
        Assert.Equal(5, answers.Count(answer => answer.StatusCode == HttpStatusCode.UnprocessableEntity));
        Assert.Equal(3, (await site.StoredAsync(id)).Version);
    }

    [Fact]
    public async Task Remove_AfterTheOtherChangedIt_AsksAgain()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Weg ermee", "1-1-2026", "GM0505");
        await visitor.SendFormAsync(DossierPaths.Change(id), ("Title", "Toch niet weg"));

        var answer = await visitor.SendFormAsync(DossierPaths.Remove(id), ("Version", "2"));
        var page = await SamenspelHost.ReadAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("“Toch niet weg” verwijderen?", page.Text(), StringComparison.Ordinal);
        Assert.Equal("3", page.QuerySelector("main [name=Version]")!.GetAttribute("value"));
    }

    private static List<(string Yours, string Saved, bool Differs)> Versions(IDocument page) =>
        [.. page.QuerySelectorAll(".utrecht-alert--warning tbody tr").Select(row => (Cell(row, 0), Cell(row, 1), row.ClassList.Contains("is-different")))];

    private static string Cell(IElement row, int index)
    {
        var cell = row.QuerySelectorAll("td > span")[index];
        return string.Concat(cell.ChildNodes.OfType<IText>().Select(text => text.TextContent)).Trim();
    }

    private static string MapLink(IDocument page, string code) =>
        page.QuerySelectorAll("svg a").Select(link => link.GetAttribute("href")!).First(href => href.Contains(code, StringComparison.Ordinal));
}
