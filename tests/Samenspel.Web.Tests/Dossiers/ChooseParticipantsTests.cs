using System.Net;
using AngleSharp.Dom;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Web.Tests.Dossiers;

public sealed class ChooseParticipantsTests(DossierSite site)
{
    [Theory]
    [InlineData("1-1-2004")]
    [InlineData("9-8-2004")]
    public async Task Search_OnADateOf2004_FindsMunicipalitiesAsTheyWere(string date)
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Toen", date);

        var page = await visitor.PageAsync(DossierPaths.Participants(id) + "?zoek=gravendeel");

        Assert.Equal("'s-Gravendeel", page.QuerySelector(".sms-pick__name")!.TextContent);
        Assert.Contains("nu Hoeksche Waard", page.QuerySelector(".sms-pick li")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Hoeksche Waard", Names(await visitor.PageAsync(DossierPaths.Participants(id) + "?zoek=hoeksche waard")));
    }

    [Fact]
    public async Task Page_WithOneLabelTwice_AsksForAnotherAtTheSecond()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Twee keer hetzelfde");

        var answer = await DossierSite.ChooseAsync(
            visitor, id, "", ("Unnamed[0].Name", "Gemeente X"), ("Unnamed[0].Inhabitants", "11000"), ("Unnamed[1].Name", "gemeente x"), ("Unnamed[1].Inhabitants", "12000"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(["Aanduiding 2: “gemeente x” staat er al. Geef deze gemeente een andere aanduiding."], (await SamenspelHost.ReadAsync(answer)).Faults());
    }

    [Fact]
    public async Task Search_OnTodaysDate_FindsTodaysMunicipalities()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Nu", "21-11-2026");

        Assert.Contains("Hoeksche Waard", Names(await visitor.PageAsync(DossierPaths.Participants(id) + "?zoek=hoeksche")));
        Assert.DoesNotContain("'s-Gravendeel", Names(await visitor.PageAsync(DossierPaths.Participants(id) + "?zoek=gravendeel")));
    }

    [Theory]
    [InlineData("nl", "Geen gemeente gevonden die op 1 januari 2026 bestond en “qqq<b>” heet.")]
    [InlineData("en", "qqq<b>")]
    public async Task Search_WithoutAHit_SaysSo(string language, string sentence)
    {
        using var visitor = await site.VisitorAsync(language);
        var id = await site.OpenAsync("Mis");

        var page = await visitor.PageAsync(DossierPaths.Participants(id) + "?zoek=" + Uri.EscapeDataString("qqq<b>"));

        Assert.Contains(sentence, page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Map_OnADateOf2004_PicksAllThatLayThere()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Kaart", "9-8-2004");
        var page = await visitor.PageAsync(DossierPaths.Participants(id));
        var hoekscheWaard = page.QuerySelectorAll("svg a").Select(link => link.GetAttribute("href")!).Single(href => href.Contains("GM0517", StringComparison.Ordinal));

        var chosen = await visitor.PageAsync(hoekscheWaard);

        Assert.Equal(["Binnenmaas", "Cromstrijen", "Korendijk", "Oud-Beijerland", "'s-Gravendeel", "Strijen"], Chosen(chosen));
        var away = chosen.QuerySelectorAll("svg a").Select(link => link.GetAttribute("href")!).First(href => href.Contains("kies=-", StringComparison.Ordinal));
        Assert.Empty(Chosen(await visitor.PageAsync(away)));
    }

    [Fact]
    public async Task Map_OnADateBetween_KnowsMergersUpToThatDay()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Tussen", "1-7-2010");
        var page = await visitor.PageAsync(DossierPaths.Participants(id));

        var link = page.QuerySelectorAll("svg a").Select(one => one.GetAttribute("href")!).Single(href => href.Contains("GM0585", StringComparison.Ordinal));

        Assert.DoesNotContain("GM0517", link, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_AddAndTakeAway_KeepsWhatWasTyped()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Typen");
        var path = DossierPaths.Participants(id);

        var added = await SamenspelHost.ReadAsync(await visitor.SendFormAsync(
            path, ("Kies", "GM0590"), ("Unnamed[0].Name", "Gemeente A"), ("Unnamed[0].Inhabitants", "11.0x"), ("zoek", "dordr"), ("Erbij", "GM0505")));

        Assert.Equal(["Dordrecht", "Papendrecht"], Chosen(added));
        Assert.Equal("Gemeente A", Field(added, "Unnamed[0].Name"));
        Assert.Equal("11.0x", Field(added, "Unnamed[0].Inhabitants"));
        Assert.Equal("dordr", Field(added, "zoek"));
        Assert.Contains("gekozen", added.QuerySelector(".sms-pick__done")!.TextContent, StringComparison.Ordinal);
        var link = added.QuerySelectorAll("svg a").Select(one => one.GetAttribute("href")!).First();
        var viaMap = await visitor.PageAsync(link);
        Assert.Equal(("Gemeente A", "11.0x"), (Field(viaMap, "Unnamed[0].Name"), Field(viaMap, "Unnamed[0].Inhabitants")));

        var less = await SamenspelHost.ReadAsync(await visitor.SendFormAsync(path, ("Kies", "GM0505.GM0590"), ("Eraf", "GM0505"), ("Rijen", "1")));

        Assert.Equal(["Papendrecht"], Chosen(less));
        Assert.Equal(5, less.QuerySelectorAll("input[name$='.Name']").Length);
        Assert.Empty((await site.StoredAsync(id)).Participants);
    }

    [Theory]
    [InlineData("nl", "Kies ten minste één deelnemer")]
    [InlineData("en", "Choose at least one participant")]
    public async Task Save_WithNobody_IsRefused(string language, string fault)
    {
        using var visitor = await site.VisitorAsync(language);
        var id = await site.OpenAsync("Niemand");

        var answer = await DossierSite.ChooseAsync(visitor, id, "");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal([fault], (await SamenspelHost.ReadAsync(answer)).Faults());
        Assert.Equal(1, (await site.StoredAsync(id)).Version);
    }

    [Fact]
    public async Task Save_WithWrongCodes_NamesEachOfThem()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Codes");

        var page = await SamenspelHost.ReadAsync(await DossierSite.ChooseAsync(visitor, id, "GM0505.gm0505.GM0517.GM9999.<b>"));

        Assert.Equal(
            [
                "Dordrecht staat er twee keer in. Haal er een weg.",
                "'s-Gravendeel bestond niet op 1 januari 2026. Haal deze gemeente weg of kies een andere peildatum.",
                "Code GM9999 is geen gemeente die wij kennen. Zoek de gemeente op naam.",
                "Code <B> is geen gemeente die wij kennen. Zoek de gemeente op naam.",
            ],
            page.Faults());
    }

    [Theory]
    [InlineData("nl", "11.000", 11_000)]
    [InlineData("nl", " 11 000 ", 11_000)]
    [InlineData("nl", "1.250.000,0", 1_250_000)]
    [InlineData("en", "11,000", 11_000)]
    [InlineData("en", "1,250,000.00", 1_250_000)]
    [InlineData("nl", "11000", 11_000)]
    public async Task Save_UnnamedWithInhabitants_ReadsBothWaysOfWriting(string language, string typed, int inhabitants)
    {
        using var visitor = await site.VisitorAsync(language);
        var id = await site.OpenAsync("Zonder naam");

        var answer = await DossierSite.ChooseAsync(visitor, id, "", ("Unnamed[0].Name", " Gemeente  A "), ("Unnamed[0].Inhabitants", typed));

        Assert.EndsWith("?bewaard=deelnemers", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var participant = Assert.Single((await site.StoredAsync(id)).Participants);
        Assert.Equal(("Gemeente A", null, inhabitants, InhabitantsSource.Entered), (participant.Name, participant.Code, participant.Inhabitants, participant.InhabitantsSource));
    }

    [Theory]
    [InlineData("A", "", "Inwoners 1: vul dit veld in")]
    [InlineData("A", "veel", "Inwoners 1: vul een heel getal in, bijvoorbeeld 11.000")]
    [InlineData("A", "1.2.3", "Inwoners 1: vul een heel getal in, bijvoorbeeld 11.000")]
    [InlineData("A", "12,5", "Inwoners 1: vul een heel getal in, bijvoorbeeld 11.000")]
    [InlineData("A", "-3", "Inwoners 1: vul een getal in van 1 of meer")]
    [InlineData("A", "−3", "Inwoners 1: vul een getal in van 1 of meer")]
    [InlineData("A", "0", "Inwoners 1: vul een getal in van 1 of meer")]
    [InlineData("A", "99.999.999", "Inwoners 1: vul een getal in van hoogstens 20.000.000")]
    [InlineData("", "11000", "Aanduiding 1: vul een aanduiding van hoogstens 80 tekens in, bijvoorbeeld Gemeente A")]
    public async Task Save_UnnamedWithAFault_NamesIt(string name, string inhabitants, string fault)
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Fout");

        var page = await SamenspelHost.ReadAsync(await DossierSite.ChooseAsync(visitor, id, "GM0505", ("Unnamed[0].Name", name), ("Unnamed[0].Inhabitants", inhabitants)));

        Assert.Equal([fault], page.Faults());
        Assert.Equal(inhabitants, Field(page, "Unnamed[0].Inhabitants"));
        Assert.Equal(["Dordrecht"], Chosen(page));
    }

    [Fact]
    public async Task Save_WithMoreThanAHundred_IsRefusedAndAHundredIsNot()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Veel");
        (string, string)[] Rows(int count) =>
            [.. Enumerable.Range(0, count).SelectMany(i => new[] { ($"Unnamed[{i}].Name", $"Gemeente {i}"), ($"Unnamed[{i}].Inhabitants", "1000") })];

        var page = await SamenspelHost.ReadAsync(await DossierSite.ChooseAsync(visitor, id, "GM0505", Rows(100)));

        Assert.Equal(["Kies hoogstens 100 deelnemers"], page.Faults());
        Assert.Equal(HttpStatusCode.Redirect, (await DossierSite.ChooseAsync(visitor, id, "", Rows(100))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await DossierSite.ChooseAsync(visitor, id, "")).StatusCode);
        Assert.Equal(100, (await site.StoredAsync(id)).Participants.Count);
    }

    [Fact]
    public async Task Dossier_WithSixtyParticipants_ShowsAllOfThem()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Zestig");
        var map = await visitor.PageAsync(DossierPaths.Participants(id));
        var codes = map.QuerySelectorAll("svg a").Select(link => link.GetAttribute("href")!.Split("kies=")[1].Split('&')[0]).Distinct().Take(60).ToList();

        await DossierSite.ChooseAsync(visitor, id, string.Join('.', codes));

        var page = await visitor.PageAsync(DossierPaths.Show(id));
        Assert.Equal(60, page.QuerySelectorAll("main table tbody tr").Length);
        Assert.StartsWith("60 gemeenten met samen ", page.QuerySelector(".sms-head__lede")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(60, Chosen(await visitor.PageAsync(DossierPaths.Participants(id))).Count);
    }

    [Fact]
    public async Task Save_AgainWithOthers_KeepsIdentityAndFiguresOfWhoStays()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Blijvers", "1-1-2026", "GM0505.GM0590", ("Unnamed[0].Name", "Gemeente A"), ("Unnamed[0].Inhabitants", "11000"));
        var before = (await site.StoredAsync(id)).Participants;

        await DossierSite.ChooseAsync(visitor, id, "GM0590.GM0523");

        var after = (await site.StoredAsync(id)).Participants;
        Assert.Equal(["Hardinxveld-Giessendam", "Papendrecht", "Gemeente A"], after.Select(one => one.Name));
        Assert.Equal(before.Where(one => one.Name != "Dordrecht").Select(one => (one.Id, one.Inhabitants)), after.Skip(1).Select(one => (one.Id, one.Inhabitants)));
        Assert.Equal([0, 1, 2], after.Select(one => one.Position));
    }

    [Fact]
    public async Task Save_WithARowNamedTwice_MakesTwoParticipants()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("Dubbel", "1-1-2026", "", ("Unnamed[0].Name", "A"), ("Unnamed[0].Inhabitants", "1000"));
        var known = (await site.StoredAsync(id)).Participants[0].Id.Value.ToString();

        await DossierSite.ChooseAsync(
            visitor, id, "", ("Unnamed[0].Id", known), ("Unnamed[1].Id", known), ("Unnamed[1].Name", "B"), ("Unnamed[1].Inhabitants", "2000"));

        Assert.Equal([("A", 1000), ("B", 2000)], (await site.StoredAsync(id)).Participants.Select(one => (one.Name, one.Inhabitants!.Value)));
    }

    [Fact]
    public async Task Dossier_OfToday_HasCbsInhabitantsAndOneOf2004SaysTheyAreNotKnown()
    {
        using var visitor = await site.VisitorAsync();
        var today = await site.OpenAsync("Vandaag", "21-11-2026", "GM0505");
        var then = await site.OpenAsync("Destijds", "9-8-2004", "GM0517.GM0531");

        Assert.Equal(
            ["122.991", "CBS, 1 januari 2026"],
            (await visitor.PageAsync(DossierPaths.Show(today))).QuerySelectorAll("[aria-labelledby=deelnemers] tbody td").Take(2).Select(cell => cell.TextContent.Trim()));
        var page = await visitor.PageAsync(DossierPaths.Show(then));
        Assert.Equal("2 gemeenten verkennen samenwerking. Van niet alle is het aantal inwoners bekend. Vul nu de cijfers in. Dan ziet u wat samen kost tegenover vandaag en tegenover elk alleen.", page.QuerySelector(".sms-head__lede")!.TextContent);
        Assert.Equal(
            ["niet bekend", "nog in te vullen", "Hoeksche Waard"],
            page.QuerySelectorAll("[aria-labelledby=deelnemers] tbody tr").Single(row => row.QuerySelector("th")!.TextContent.Trim() == "'s-Gravendeel").QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("Hoeksche Waard ('s-Gravendeel)", page.QuerySelector("svg.sms-map")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_SaysThatItIsSaved_AndAMadeUpWordSaysNothing()
    {
        using var visitor = await site.VisitorAsync("en");
        var id = await site.OpenAsync("Status", "1-1-2026", "GM0505");

        Assert.Equal("Saved. The participants have been recorded. See what is needed of them now", (await visitor.PageAsync(DossierPaths.Show(id) + "?bewaard=deelnemers")).QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Null((await visitor.PageAsync(DossierPaths.Show(id) + "?bewaard=<b>")).QuerySelector("[role=status]"));
    }

    private static List<string> Chosen(IDocument page) => [.. page.QuerySelectorAll("#f-Kies .sms-pick__name").Select(name => name.TextContent)];

    private static List<string> Names(IDocument page) => [.. page.QuerySelectorAll(".sms-pick__name").Select(name => name.TextContent)];

    private static string? Field(IDocument page, string name) => page.QuerySelector($"main input[name='{name}']")!.GetAttribute("value");
}
