using System.Net;
using AngleSharp.Dom;

namespace Samenspel.Web.Tests.Access;

/// <summary>All organisations of the installation, for who runs it.</summary>
public sealed class ListOrganisationsPageTests(SamenspelHost host)
{
    private const string Path = "/beheer/organisaties";

    [Theory]
    [InlineData("nl", "Organisaties", "Adviseur", "21 nov 2026", "in gebruik", "Geen organisaties gevonden.")]
    [InlineData("en", "Organisations", "Adviser", "21 Nov 2026", "in use", "No organisations found.")]
    public async Task List_IsSearchedByNameAndCode(string language, string heading, string kind, string since, string state, string none)
    {
        using var platform = await host.PlatformAsync(language);
        await host.MemberAsync("chef@zoekmij.test", "Zoekmij Advies");
        await host.MemberAsync("chef@delft.test", "GM0503");

        var page = await platform.PageAsync($"{Path}?zoek=zoekm%C3%ADj");
        Assert.Equal(heading, page.Heading());
        Assert.Equal(["Zoekmij Advies", kind, "1", since, state], Assert.Single(Rows(page)));
        Assert.Equal("Gemeente GM0503 (GM0503)", Assert.Single(Rows(await platform.PageAsync($"{Path}?zoek=gm0503")))[0]);
        Assert.Contains(none, (await platform.PageAsync($"{Path}?zoek=%25_%27%3Cx")).Text(), StringComparison.Ordinal);
        Assert.Equal("%_'<x", (await platform.PageAsync($"{Path}?zoek=%25_%27%3Cx")).QuerySelector("main input[name=zoek]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task List_IsSortedByWhatIsAsked_AndByNameWhenThatMeansNothing()
    {
        using var platform = await host.PlatformAsync();
        foreach (var (email, organisation) in new[] { ("a@sorteer.test", "Sorteer Aa"), ("b@sorteer.test", "Sorteer Bee"), ("c@sorteer.test", "Sorteer Bee") })
        {
            await host.MemberAsync(email, organisation);
        }

        async Task<IEnumerable<string>> NamesAsync(string sort) => Rows(await platform.PageAsync($"{Path}?zoek=sorteer&sorteer={sort}")).Select(row => row[0]);
        Assert.Equal(["Sorteer Aa", "Sorteer Bee"], await NamesAsync("naam"));
        Assert.Equal(["Sorteer Bee", "Sorteer Aa"], await NamesAsync("-naam"));
        Assert.Equal(["Sorteer Bee", "Sorteer Aa"], await NamesAsync("-mensen"));
        Assert.Equal(["Sorteer Aa", "Sorteer Bee"], await NamesAsync("onzin"));
    }

    [Fact]
    public async Task Others_DoNotFindIt()
    {
        using var administrator = await host.MemberAsync("beheer@delft.test", "GM0503");
        var answer = await administrator.GetAsync(Path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.StartsWith("/aanmelden?terug=", (await host.Visitor().GetAsync(Path)).Headers.Location!.PathAndQuery(), StringComparison.Ordinal);
    }

    private static List<string[]> Rows(IDocument page) =>
        [.. page.QuerySelectorAll("main tbody tr").Select(row => row.Children.Select(cell => cell.TextContent.Replace('\u00a0', ' ').Trim()).ToArray())];
}
