using System.Net;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Web.Tests.Dossiers;

public sealed class OpenDossierTests(DossierSite site)
{
    [Theory]
    [InlineData("nl", "Naam: vul een naam in", "Peildatum: vul een datum in, bijvoorbeeld 1 januari 2026")]
    [InlineData("en", "Name: enter a name", "Reference date: enter a date, for example 1 January 2026")]
    public async Task Page_WithEverythingWrong_ShowsTheFormAgainWithAllRefusals(string language, string first, string second)
    {
        using var visitor = await site.VisitorAsync(language);

        var answer = await visitor.SendFormAsync("/dossiers/nieuw", ("Title", " \t "), ("Goal", "x"), ("ReferenceDate", "31-2-2004"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await SamenspelHost.ReadAsync(answer);
        Assert.Equal([first, second], page.Faults());
        Assert.Equal("31-2-2004", page.QuerySelector("#f-ReferenceDate")!.GetAttribute("value"));
        Assert.Equal("x", page.QuerySelector("#f-Goal")!.GetAttribute("value"));
        Assert.Equal("f-Title-d f-Title-e", page.QuerySelector("#f-Title")!.GetAttribute("aria-describedby"));
        Assert.Equal(first.Split(": ")[1], page.QuerySelector("#f-Title-e")!.TextContent, ignoreCase: true);
        Assert.All(page.QuerySelectorAll(".sms-errors a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
    }

    [Theory]
    [InlineData("31-12-2003")]
    [InlineData("22-11-2036")]
    [InlineData("1-1-9999")]
    public async Task Page_WithADateOutOfRange_SaysTheRange(string date)
    {
        using var visitor = await site.VisitorAsync();

        var page = await SamenspelHost.ReadAsync(await visitor.SendFormAsync("/dossiers/nieuw", ("Title", "Te ver"), ("ReferenceDate", date)));

        Assert.Equal(["Peildatum: vul een datum in van 1 januari 2004 tot en met 21 november 2036"], page.Faults());
    }

    [Theory]
    [InlineData("1-1-2004")]
    [InlineData("2004-01-01")]
    [InlineData("1 januari 2004")]
    [InlineData("21 November 2036")]
    public async Task Page_WithADateAsPeopleWriteIt_OpensTheDossier(string date)
    {
        using var visitor = await site.VisitorAsync();

        var answer = await visitor.SendFormAsync("/dossiers/nieuw", ("Title", "Datum"), ("ReferenceDate", date));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.EndsWith("/deelnemers", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Title_OfTheGreatestLength_FitsAndOneMoreIsRefused()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync(new string('M', 120));

        Assert.Equal(new string('M', 120), (await visitor.PageAsync(DossierPaths.Show(id))).Heading());
        var page = await SamenspelHost.ReadAsync(await visitor.SendFormAsync("/dossiers/nieuw", ("Title", new string('M', 121)), ("Goal", new string('g', 501))));
        Assert.Equal(["Naam: gebruik hoogstens 120 tekens", "Doel: gebruik hoogstens 500 tekens"], page.Faults());
    }

    [Fact]
    public async Task Title_WithMarkupAndControlCharacters_IsTextOnOneLine()
    {
        using var visitor = await site.VisitorAsync();
        var id = await site.OpenAsync("  <script>alert(1)</script>\r\n \"&amp;\"\u0001 {0}  ");

        var page = await visitor.PageAsync(DossierPaths.Show(id));

        Assert.Equal("<script>alert(1)</script> \"&amp;\" {0}", page.Heading());
        Assert.Empty(page.QuerySelectorAll("main script"));
        foreach (var path in new[] { DossierPaths.Participants(id), DossierPaths.Change(id), DossierPaths.Copy(id), DossierPaths.Remove(id) })
        {
            Assert.Contains("{0}", (await visitor.PageAsync(path)).Text(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("nl", "Nog geen deelnemers")]
    [InlineData("en", "No participants yet")]
    public async Task Dossier_WithoutParticipants_SaysWhatToDoNext(string language, string empty)
    {
        using var visitor = await site.VisitorAsync(language);
        var id = await site.OpenAsync("Leeg");

        var page = await visitor.PageAsync(DossierPaths.Show(id));

        Assert.Equal(empty, page.QuerySelector(".sms-empty h3")!.TextContent);
        Assert.Equal(DossierPaths.Participants(id), page.QuerySelector(".sms-empty a")!.GetAttribute("href"));
        Assert.Null(page.QuerySelector("svg.sms-map"));
    }

    [Fact]
    public void List_BeforeAnybodyOpenedOne_HelpsOn()
    {
        Assert.Equal("Nog geen eigen dossiers", site.EmptyList.QuerySelector(".sms-empty h3")!.TextContent);
        Assert.Null(site.EmptyList.QuerySelector("main form"));
    }

    [Theory]
    [InlineData("/dossiers/01a20000-0000-7000-8000-000000000000")]
    [InlineData("/dossiers/01a20000-0000-7000-8000-000000000000/deelnemers")]
    [InlineData("/dossiers/01a20000-0000-7000-8000-000000000000/gegevens")]
    [InlineData("/dossiers/01a20000-0000-7000-8000-000000000000/kopie")]
    [InlineData("/dossiers/01a20000-0000-7000-8000-000000000000/verwijderen")]
    [InlineData("/dossiers/geen-nummer")]
    [InlineData("/dossiers/01a20000/deelnemers")]
    public async Task Dossier_ThatIsNotThere_IsNotFound(string path)
    {
        using var visitor = await site.VisitorAsync();
        var answer = await visitor.GetAsync(path);

        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{path}: {answer.StatusCode}");
    }
}
