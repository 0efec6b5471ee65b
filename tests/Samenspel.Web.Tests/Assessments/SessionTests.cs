using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Samenspel.Kernel.Acting;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.Running;

namespace Samenspel.Web.Tests.Assessments;

/// <summary>A closed scan is talked about, one area at a time; what is said and agreed is kept with it.</summary>
public sealed class SessionTests(SamenspelHost host)
{
    [Fact]
    public async Task Session_KeepsWhatIsSaidAndAgreed_ForAllParticipants()
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await ClosedAsync(two);

        await DoneAsync(two.Lead, $"{scan}/sessie?gebied=2", ("notitie", "Eerst de mensen\nDan de rest"), ("afspraak0-tekst", "Plan opstellen"), ("afspraak0-wie", two.Papendrecht), ("afspraak0-dag", "1-2-2027"),
            ("afspraak1-tekst", "Samen eten"));

        var read = (await two.Other.PageAsync($"{scan}/sessie?gebied=2")).Text();
        Assert.Contains("Eerst de mensen", read, StringComparison.Ordinal);
        Assert.Contains("Plan opstellen (Papendrecht, uiterlijk 1 februari 2027)", read, StringComparison.Ordinal);
        Assert.Contains("Samen eten (samen)", read, StringComparison.Ordinal);
        Assert.DoesNotContain("Eerst de mensen", (await two.Other.PageAsync($"{scan}/sessie")).Text(), StringComparison.Ordinal);
        Assert.Contains("Eerst de mensen", (await two.Other.PageAsync($"{scan}/verslag")).Text(), StringComparison.Ordinal);
        Assert.Contains("Afspraak: Plan opstellen", (await two.Other.PageAsync(two.Path)).Text(), StringComparison.Ordinal);

        await DoneAsync(two.Lead, $"{scan}/sessie?gebied=2", ("afspraak0-klaar", "ja"), ("afspraak1-tekst", ""));
        var minutes = (await two.Other.PageAsync($"{scan}/verslag")).Text();
        Assert.Contains("Plan opstellen (Papendrecht): gedaan", minutes, StringComparison.Ordinal);
        Assert.DoesNotContain("Samen eten", minutes, StringComparison.Ordinal);
        Assert.DoesNotContain("Afspraak: Plan opstellen", (await two.Other.PageAsync(two.Path)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Session_ShowsNoResultThatIsNotShared_AndIsNotThereForOthers()
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await ClosedAsync(two, share: false);

        Assert.Contains("niet gedeeld", (await two.Lead.PageAsync($"{scan}/sessie")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("niet gedeeld", (await (await TwoSharedAsync(two, scan)).PageAsync($"{scan}/sessie")).Text(), StringComparison.Ordinal);
        var stranger = await host.MemberAsync("sessie@gm0363.test", "GM0363", OrganisationRole.Member);
        foreach (var path in (string[])[$"{scan}/sessie", $"{scan}/verslag"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(path)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await two.Lead.GetAsync($"{scan}/sessie?gebied=99")).StatusCode);
        Assert.Null((await two.Other.PageAsync($"{scan}/sessie")).QuerySelector("textarea"));
    }

    [Fact]
    public async Task Report_ForWord_HoldsWhatTheReaderMaySee()
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await ClosedAsync(two, share: false);
        await DoneAsync(two.Lead, $"{scan}/sessie", ("notitie", "Eerst de mensen"), ("afspraak0-tekst", "Plan opstellen"), ("afspraak0-wie", two.Papendrecht));
        Assert.DoesNotContain("II (2,0)", await WordsAsync(two.Lead, scan), StringComparison.Ordinal);
        await ScanVisits.SharedAsync(two.Other, scan, two.Papendrecht);

        var words = await WordsAsync(two.Lead, scan);
        Assert.Contains("II (2,0)", words, StringComparison.Ordinal);
        Assert.Contains("Eerst de mensen", words, StringComparison.Ordinal);
        Assert.Contains("Plan opstellen (Papendrecht)", words, StringComparison.Ordinal);
        var open = await two.BegunAsync();
        Assert.NotEqual(HttpStatusCode.OK, (await two.Lead.GetAsync($"{open}.docx")).StatusCode);
    }

    [Fact]
    public async Task Agreement_IsForWhoTakesPart_AlsoWhenTheDossierIsSharedWithEverybody()
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await ClosedAsync(two);
        await DoneAsync(two.Lead, $"{scan}/sessie", ("notitie", "Onder ons"), ("afspraak0-tekst", "Plan opstellen"), ("afspraak0-dag", "1-2-2027"));
        await two.Lead.SendFormAsync($"{two.Path}/delen", ("Circle", "Public"), ("Delen", "1"));

        var visitor = host.Visitor();
        Assert.DoesNotContain("Plan opstellen", (await visitor.PageAsync(two.Path)).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Plan opstellen", await visitor.GetStringAsync($"{two.Path}/zoeken?zoek=opstellen"), StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, (await visitor.GetAsync($"{scan}/verslag")).StatusCode);
        Assert.Contains("Plan opstellen", (await two.Other.PageAsync(two.Path)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Session_OfAnOpenScan_IsNotThere()
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await two.BegunAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await two.Lead.GetAsync($"{scan}/sessie")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await two.Lead.GetAsync($"{scan}/verslag")).StatusCode);
    }

    [Fact]
    public async Task Session_WithFaults_NamesAllAtOnce_AndKeepsNothing()
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await ClosedAsync(two);

        var faults = await two.Lead.SendFormAsync($"{scan}/sessie", ("notitie", "Blijft staan"), ("afspraak0-tekst", new string('x', 301)), ("afspraak0-dag", "morgen"), ("afspraak0-wie", Guid.Empty.ToString()), ("afspraak1-dag", "1-2-2027")).RefusedAsync();

        Assert.Equal(4, faults.Count);
        Assert.DoesNotContain("Blijft staan", (await two.Other.PageAsync($"{scan}/verslag")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ClosedScan_IsDoneAgain_WithWhatItAskedOfWhom()
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await two.BegunAsync(ScanVisits.Egem, ("MinimumGroup", "7"), ("Participants", two.Papendrecht));
        Assert.Null((await two.Lead.PageAsync(scan)).QuerySelector("a[href*='vorige=1']"));
        await two.ClosedAsync(scan);

        var again = (await two.Lead.PageAsync(scan)).QuerySelector("a[href*='vorige=1']")!.GetAttribute("href")!;
        var form = await two.Lead.PageAsync(again);

        Assert.Equal(ScanVisits.Egem, form.QuerySelector("input[name=Instrument][checked]")!.GetAttribute("value"));
        Assert.Equal("7", form.QuerySelector("input[name=MinimumGroup]")!.GetAttribute("value"));
        Assert.Equal(2, form.QuerySelectorAll("input[name=Participants][checked]").Length);
        var second = await two.Lead.SendFormAsync(again, ("Instrument", ScanVisits.Egem), ("Participants", two.Dordrecht), ("Participants", two.Papendrecht));
        Assert.Equal(HttpStatusCode.Redirect, second.StatusCode);
        Assert.Null((await two.Other.PageAsync(scan)).QuerySelector("a[href*='vorige=1']"));
    }

    [Fact]
    public async Task Session_OfTwoAtOnce_TellsTheSecond()
    {
        var two = await ScanVisits.OpenAsync(host);
        var scan = await ClosedAsync(two);
        var late = await two.Lead.FillInAsync($"{scan}/sessie", ("notitie", "Tweede"));
        await DoneAsync(two.Lead, $"{scan}/sessie", ("notitie", "Eerste"));

        var refused = await two.Lead.PostAsync(late.Action, late.Content);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await SamenspelHost.ReadAsync(refused);
        Assert.Contains(page.Faults(), fault => fault.Contains("Iemand anders", StringComparison.Ordinal));
        Assert.Equal("Tweede", page.QuerySelector("textarea[name=notitie]")!.TextContent.Trim());
        Assert.Contains("Eerste", (await two.Lead.PageAsync($"{scan}/verslag")).Text(), StringComparison.Ordinal);
    }

    private static async Task<string> WordsAsync(HttpClient reader, string scan)
    {
        var answer = await reader.GetAsync($"{scan}.docx");
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", answer.Content.Headers.ContentType!.MediaType);
        using var document = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document));
        return document.MainDocumentPart!.Document.Body!.InnerText;
    }

    private static async Task<HttpClient> TwoSharedAsync(ScanVisits two, string scan)
    {
        await ScanVisits.SharedAsync(two.Other, scan, two.Papendrecht);
        return two.Lead;
    }

    private static async Task<string> ClosedAsync(ScanVisits two, bool share = true)
    {
        var scan = await two.BegunAsync();
        await ScanVisits.AnsweredAsync(two.Lead, scan, two.Dordrecht, 4, together: true);
        await ScanVisits.AnsweredAsync(two.Other, scan, two.Papendrecht, 2, together: true);
        await two.ClosedAsync(scan);
        if (share)
        {
            await ScanVisits.SharedAsync(two.Other, scan, two.Papendrecht);
            await ScanVisits.SharedAsync(two.Lead, scan, two.Dordrecht);
        }

        return scan;
    }

    private static async Task DoneAsync(HttpClient person, string path, params (string Name, string Value)[] values)
    {
        var answer = await person.SendFormAsync(path, values);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{path}: {answer.StatusCode}: {string.Join("; ", (await SamenspelHost.ReadAsync(answer)).Faults())}");
    }
}
