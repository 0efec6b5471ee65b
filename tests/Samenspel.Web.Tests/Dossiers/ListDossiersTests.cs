using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.Api;

namespace Samenspel.Web.Tests.Dossiers;

public sealed class ListDossiersTests(DossierSite site)
{
    [Fact]
    public async Task List_OfMoreThanAPage_ShowsEachOnceInAStableOrder()
    {
        using var visitor = await site.VisitorAsync();
        var word = await FillAsync(60);
        foreach (var sort in new[] { "titel", "-titel", "peildatum", "-deelnemers", "inwoners", "-gewijzigd" })
        {
            var rows = new List<string>();
            for (var number = 1; number <= 3; number++)
            {
                var page = await visitor.PageAsync($"/dossiers?zoek={word}&sorteer={sort}&pagina={number}");
                rows.AddRange(Titles(page));
                Assert.Equal(number == 3 ? 10 : 25, Titles(page).Count);
            }

            Assert.Equal(60, rows.Distinct().Count());
        }
    }

    [Fact]
    public async Task List_Pages_AreLinksThatKeepSearchAndOrder()
    {
        using var visitor = await site.VisitorAsync();
        var word = await FillAsync(30);

        var page = await visitor.PageAsync($"/dossiers?zoek={word}&sorteer=titel");

        Assert.Equal($"30 dossiers gevonden met “{word}” in de naam of de deelnemers. Toon alle dossiers", page.QuerySelector(".sms-found")!.TextContent);
        Assert.Equal("1 tot en met 25 van 30", page.QuerySelector(".sms-pager p")!.TextContent);
        Assert.Equal($"/dossiers?zoek={word}&sorteer=titel&pagina=2", page.QuerySelector(".sms-pager a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("ascending", page.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort"));
        Assert.Equal($"/dossiers?zoek={word}&sorteer=-titel", page.QuerySelector("th[aria-sort] a")!.GetAttribute("href"));
        Assert.Equal(5, Titles(await visitor.PageAsync($"/dossiers?zoek={word}&sorteer=titel&pagina=2")).Count);
    }

    [Fact]
    public async Task List_SortedByInhabitants_PutsTheUnknownLastBothWays()
    {
        using var visitor = await site.VisitorAsync();
        var word = await FillAsync(3);
        await site.OpenAsync(word + " onbekend", "9-8-2004", "GM0517");

        Assert.Equal($"{word} onbekend", Titles(await visitor.PageAsync($"/dossiers?zoek={word}&sorteer=inwoners"))[^1]);
        var down = Titles(await visitor.PageAsync($"/dossiers?zoek={word}&sorteer=-inwoners"));
        Assert.Equal([$"{word} 2", $"{word} 1", $"{word} 0", $"{word} onbekend"], down);
    }

    [Fact]
    public async Task Dossiers_OfAState_AreFoundAndNamed_AlsoThoseInTheArchive()
    {
        using var visitor = await site.VisitorAsync();
        var word = await FillAsync(3);
        await SetAsync($"{word} 1", DossierState.Closed);
        await SetAsync($"{word} 2", DossierState.Archived);

        Assert.Equal([$"{word} 0", $"{word} 1"], Titles(await visitor.PageAsync($"/dossiers?zoek={word}&sorteer=titel")));
        var archive = await visitor.PageAsync($"/dossiers?zoek={word}&status=gearchiveerd");
        Assert.Equal([$"{word} 2"], Titles(archive));
        Assert.Contains("gearchiveerd", archive.QuerySelector("tbody th .sms-status")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("status=gearchiveerd", archive.QuerySelector("th[aria-sort] a, thead th a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal([$"{word} 0", $"{word} 1"], Titles(await visitor.PageAsync($"/dossiers?zoek={word}&sorteer=titel&status=onzin")));
        var file = await visitor.GetStringAsync($"/dossiers.csv?vorm=machine&zoek={word}&status=gesloten");
        Assert.EndsWith(",gesloten", file.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains(",status", file, StringComparison.Ordinal);

        var listed = await SamenspelHost.ReadAsync(await visitor.GetAsync($"/dossiers?zoek=&status=gesloten"));
        Assert.Contains("met deze status", listed.QuerySelector(".sms-found")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_AsksForAState()
    {
        var word = await FillAsync(2);
        await SetAsync($"{word} 1", DossierState.Archived);
        var program = await site.Host.ProgramAsync();

        var found = await (await program.AskAsync(HttpMethod.Get, $"/dossiers?zoek={word}&status=gearchiveerd")).JsonAsync();
        var one = found.GetProperty("resultaten").EnumerateArray().Single();
        Assert.Equal(($"{word} 1", "gearchiveerd"), (one.GetProperty("titel").GetString(), one.GetProperty("status").GetString()));
        await (await program.AskAsync(HttpMethod.Get, "/dossiers?status=weg")).ProblemAsync(HttpStatusCode.BadRequest, "dossiers.unknown-state");
    }

    private Task<int> SetAsync(string title, DossierState state) => site.Host.UseAsync(db =>
        db.Set<Dossier>().Where(dossier => dossier.Title == title).ExecuteUpdateAsync(set => set.SetProperty(dossier => dossier.State, state)));

    [Theory]
    [InlineData("sorteer=kleur")]
    [InlineData("sorteer=")]
    [InlineData("sorteer=-")]
    [InlineData("sorteer=--titel")]
    [InlineData("pagina=0")]
    [InlineData("pagina=-1")]
    [InlineData("pagina=abc")]
    [InlineData("pagina=99999999999999")]
    [InlineData("pagina=1&pagina=2")]
    public async Task List_WithAWrongValue_ShowsTheLatestChangeFirst(string query)
    {
        using var visitor = await site.VisitorAsync();
        await site.OpenAsync("Er is er een");

        var page = await visitor.PageAsync("/dossiers?" + query);

        Assert.Equal("descending", page.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort"));
        Assert.NotEmpty(Titles(page));
    }

    [Fact]
    public async Task List_BeyondTheLastPage_IsTheLastPage()
    {
        using var visitor = await site.VisitorAsync();
        var word = await FillAsync(27);

        Assert.Equal("26 tot en met 27 van 27", (await visitor.PageAsync($"/dossiers?zoek={word}&pagina=9")).QuerySelector(".sms-pager p")!.TextContent);
    }

    [Fact]
    public async Task Search_FindsQuotesAccentsAndParticipants()
    {
        using var visitor = await site.VisitorAsync();
        await site.OpenAsync("De \"één\" & <enige> 100%_test", "9-8-2004", "GM0517");

        foreach (var text in new[] { "\"één\"", "EEN\"", "& <enige>", "100%_", "'s-gravend" })
        {
            var page = await visitor.PageAsync("/dossiers?zoek=" + Uri.EscapeDataString(text));
            Assert.Contains("De \"één\" & <enige> 100%_test", Titles(page));
            Assert.Equal(text, page.QuerySelector("main input[name=zoek]")!.GetAttribute("value"));
        }

        Assert.Contains("Geen dossier gevonden met “100_%”", (await visitor.PageAsync("/dossiers?zoek=100_%25")).Text(), StringComparison.Ordinal);
        Assert.Contains("No dossier found with “qq{0}”", (await (await site.VisitorAsync("en")).PageAsync("/dossiers?zoek=qq{0}%07")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SearchBox_FindsADossierByTitleAndByParticipant()
    {
        using var visitor = await site.VisitorAsync();
        await site.OpenAsync("Zoekvakproef", "1-1-2026", "GM0505");

        Assert.Contains("dossier, 1 deelnemer, peildatum 1 januari 2026", (await visitor.PageAsync("/zoeken?zoek=zoekvakpr")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_ForExcel_HasSemicolonsAByteOrderMarkAndTheSearchOfThePage()
    {
        using var visitor = await site.VisitorAsync();
        var word = await FillAsync(30);
        var first = await site.OpenAsync("=" + word + ";\"x\"", "1-1-2026", "GM0505");

        var answer = await visitor.GetAsync((await visitor.PageAsync($"/dossiers?zoek={word}&sorteer=titel")).QuerySelector(".sms-exports a")!.GetAttribute("href"));
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var lines = System.Text.Encoding.UTF8.GetString(bytes)[1..].Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("dossiers.csv", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("Nummer;Naam;Voorbeeld;Deelnemers;Inwoners;Peildatum;Gewijzigd;Status", lines[0]);
        Assert.Equal(32, lines.Length);
        Assert.Contains(lines, line => line == $"{first.Value};\"'={word};\"\"x\"\"\";nee;1;122991;01-01-2026;21-11-2026;open");
    }

    [Fact]
    public async Task Csv_ForMachines_HasNamesThatStayTheSameAndIsoDates()
    {
        using var visitor = await site.VisitorAsync("en");
        var word = await FillAsync(2);

        var text = await visitor.GetStringAsync($"/dossiers.csv?zoek={word}&sorteer=-titel&vorm=machine");

        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("id,titel,voorbeeld,deelnemers,inwoners,peildatum,gewijzigd,status", lines[0]);
        Assert.EndsWith($",{word} 1,0,1,2000,2026-01-02,2026-11-21,open", lines[1], StringComparison.Ordinal);
        Assert.Contains(",Voorbeeld Proefstreek,1,2,40000,2004-08-09,", await visitor.GetStringAsync("/dossiers.csv?zoek=proefstreek&vorm=machine"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_InAnUnknownForm_IsRefused()
    {
        var answer = await site.Host.Member().GetAsync("/dossiers.csv?vorm=pdf");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("dossiers.unknown-form", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Examples_StandApartAndAreMarked()
    {
        using var visitor = await site.VisitorAsync("en");
        await site.OpenAsync("Nog een");

        var page = await visitor.PageAsync("/dossiers");

        var row = page.QuerySelectorAll("[aria-labelledby=voorbeelden] tbody tr").Single(one => one.TextContent.Contains("Proefstreek", StringComparison.Ordinal));
        Assert.Contains("example", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("40,000", row.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Dossiers straight into the database, with one unnamed participant each, of 1,000 inhabitants more every time.</summary>
    private async Task<string> FillAsync(int count)
    {
        var word = "L" + Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString("N")[^12..];
        await site.Host.UseAsync(async db =>
        {
            var lead = await TestPeople.MembershipAsync(db, TestPeople.Anna);
            for (var i = 0; i < count; i++)
            {
                var dossier = Dossier.Open(string.Create(CultureInfo.InvariantCulture, $"{word} {i}"), null, new DateOnly(2026, 1, 1 + (i % 2)), SamenspelHost.Now);
                db.Add(dossier);
                db.Add(TestPeople.LeadOf(dossier.Id.Value, lead));
                db.Add(new Participant
                {
                    Id = new ParticipantId(Guid.CreateVersion7(SamenspelHost.Now)),
                    DossierId = dossier.Id,
                    Name = "A",
                    Inhabitants = 1000 * (i + 1),
                    InhabitantsSource = InhabitantsSource.Entered,
                });
            }

            return await db.SaveChangesAsync();
        });
        return word;
    }

    private static List<string> Titles(IDocument page) =>
        [.. page.QuerySelectorAll("[aria-labelledby=eigen] tbody th a").Select(link => link.TextContent)];
}
