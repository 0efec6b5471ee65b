using System.Net;
using System.Text.Json;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.Running;

namespace Samenspel.Web.Tests.Partnering;

/// <summary>Groups that fit a municipality, on the data of the atlas: the same as the command finds in the files.</summary>
public sealed class PartnerSearchTests(SamenspelHost host)
{
    private const string First = "GM0482.GM0531.GM0590.GM0642";

    [Fact]
    public async Task Papendrecht_HasAsManyGroupsAsTheCommandCounts_AndTheSameFirstGroup()
    {
        var visitor = host.Visitor("nl");
        var page = await visitor.PageAsync("/partners?gemeente=Papendrecht");
        using var answer = JsonDocument.Parse(await visitor.GetStringAsync("/api/v1/partners/GM0590"));

        Assert.Equal("Partners zoeken voor Papendrecht", page.Heading());
        Assert.Contains("372.530 groepen", page.Text(), StringComparison.Ordinal);
        Assert.Equal(372_530, answer.RootElement.GetProperty("bekekenGroepen").GetInt64());
        var groups = answer.RootElement.GetProperty("groepen").EnumerateArray().ToList();
        Assert.Equal(First, string.Join('.', Codes(groups[0])));
        Assert.Equal(First, page.QuerySelector("input[name=naast]")!.GetAttribute("value"));
        // To the digits of the command.
        Assert.Equal(0.8230m, groups[0].GetProperty("past").GetDecimal());
        Assert.Equal(groups.Count, page.QuerySelectorAll(".pa-groups tbody tr").Length);
    }

    [Fact]
    public async Task Unknown_IsNeverZero_AndTheKnownPartStandsBesideIt()
    {
        var visitor = host.Visitor("nl");
        using var answer = JsonDocument.Parse(await visitor.GetStringAsync("/api/v1/partners/GM0590"));
        var group = answer.RootElement.GetProperty("groepen")[0];

        var goals = group.GetProperty("criteria").EnumerateArray().Single(one => one.GetProperty("criterium").GetString() == "doelen");
        Assert.Equal(JsonValueKind.Null, goals.GetProperty("past").ValueKind);
        Assert.Equal(0, goals.GetProperty("bekendDeel").GetDecimal());
        Assert.InRange(group.GetProperty("past").GetDecimal(), 0.8m, 0.85m);
        Assert.InRange(group.GetProperty("bekendDeel").GetDecimal(), 0.43m, 0.44m);
        var page = await visitor.PageAsync("/partners?gemeente=GM0590");
        Assert.Contains("niet meegeteld: Overeenkomende doelen, Overeenkomende ambitie, Expertise", page.Text(), StringComparison.Ordinal);
        Assert.Contains("op 43 % van de weging", page.Text().Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Weights_ChangeTheList_AndGroupsDifferFromEachOther()
    {
        var visitor = host.Visitor("nl");

        var near = await GroupsAsync(visitor, "GM0590?nabijheid=100&ervaring=0");
        var experienced = await GroupsAsync(visitor, "GM0590?nabijheid=0&ervaring=100");

        Assert.NotEqual(near[0], experienced[0]);
        Assert.All(near, group => Assert.Contains("GM0590", group));
        Assert.All(near.SelectMany((group, at) => near.Take(at).Select(other => group.Intersect(other).Count() - 1)), shared => Assert.InRange(shared, 0, 2));
        Assert.All(await GroupsAsync(visitor, "GM0590?grootste=2&leden=2&inwoners=0"), group => Assert.Equal(2, group.Count));
    }

    [Theory]
    [InlineData("gemeente=Nergenshuizen", 1, "geen gemeente")]
    [InlineData("gemeente=GM0590&nabijheid=0&doelen=0&ambitie=0&ervaring=0&deskundigheid=0", 1, "Alle gewichten zijn nul")]
    [InlineData("gemeente=GM0590&nabijheid=veel&ambitie=-1&leden=1&grootste=9&inwoners=1,5", 5, "van 1 tot en met 8")]
    public async Task WrongQuestion_NamesAllThatIsWrong(string query, int faults, string words)
    {
        var page = await host.Visitor("nl").PageAsync($"/partners?{query}", HttpStatusCode.UnprocessableEntity);

        Assert.Equal(faults, page.Faults().Count);
        Assert.Contains(page.Faults(), fault => fault.Contains(words, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Visitor("nl").GetAsync($"/partners.csv?{query.Replace("gemeente=Nergenshuizen", "leden=99", StringComparison.Ordinal)}")).StatusCode);
    }

    [Fact]
    public async Task Edges_HaveAClearAnswer()
    {
        var visitor = host.Visitor("nl");

        Assert.Contains("is opgegaan in Hoeksche Waard", (await visitor.PageAsync("/partners?gemeente=GM0585")).Text(), StringComparison.Ordinal);
        Assert.Contains("Een groep heeft minstens twee gemeenten", (await visitor.PageAsync("/partners?gemeente=GM0590&grootste=1")).Text(), StringComparison.Ordinal);
        Assert.Contains("Harlingen", (await visitor.PageAsync("/partners?gemeente=Vlieland")).Text(), StringComparison.Ordinal);
        Assert.True((await visitor.PageAsync("/partners?gemeente=berg")).QuerySelectorAll("[aria-labelledby=keuzes] a").Length > 1);
        Assert.Contains("telt nu niet mee", (await visitor.PageAsync("/partners?gemeente=Vlieland&grootste=2")).Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/api/v1/partners/GM9999")).StatusCode);
    }

    [Fact]
    public async Task Groups_AreComparedDownloadedAndTakenIntoADossier()
    {
        var member = host.Member("nl");
        var list = await member.PageAsync("/partners?gemeente=GM0590");
        var codes = list.QuerySelectorAll("input[name=naast]").Select(box => box.GetAttribute("value")!).Take(3).ToList();

        var page = await member.PageAsync($"/partners?gemeente=GM0590&{string.Join('&', codes.Select(code => $"naast={code}"))}");
        Assert.Equal(4, page.QuerySelectorAll("[aria-labelledby=naast] thead th").Length);
        Assert.Contains(First, await member.GetStringAsync("/partners.csv?gemeente=GM0590&vorm=machine"), StringComparison.Ordinal);

        var start = list.QuerySelectorAll(".pa-groups a").First(link => link.TextContent.Contains("Dossier beginnen", StringComparison.Ordinal)).GetAttribute("href")!;
        var opened = await member.SendFormAsync(start, ("Title", "Met de buren"), ("ReferenceDate", "1-1-2026"));
        var chosen = await member.PageAsync(opened.Headers.Location!.ToString());
        Assert.Contains("Hendrik-Ido-Ambacht", chosen.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(First, chosen.QuerySelector("input[name=Kies]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Pages_LeadToIt_InBothLanguages()
    {
        var english = host.Visitor("en");

        Assert.NotNull((await english.PageAsync("/gemeenten/GM0590")).QuerySelector("main a[href='/partners?gemeente=GM0590']"));
        Assert.NotNull((await english.PageAsync("/")).QuerySelector("nav a[href='/partners']"));
        var page = await english.PageAsync("/partners?gemeente=GM0590");
        Assert.Equal("Search for partners for Papendrecht", page.Heading());
        Assert.Contains("not counted: The same goals", page.Text(), StringComparison.Ordinal);
        Assert.NotNull((await english.PageAsync("/partners")).Link("Rotterdam"));
    }

    private static List<string> Codes(JsonElement group) => [.. group.GetProperty("gemeenten").EnumerateArray().Select(one => one.GetProperty("gemeentecode").GetString()!).Order(StringComparer.Ordinal)];

    private static async Task<List<List<string>>> GroupsAsync(HttpClient visitor, string question)
    {
        using var answer = JsonDocument.Parse(await visitor.GetStringAsync($"/api/v1/partners/{question}"));
        return [.. answer.RootElement.GetProperty("groepen").EnumerateArray().Select(Codes)];
    }
}
