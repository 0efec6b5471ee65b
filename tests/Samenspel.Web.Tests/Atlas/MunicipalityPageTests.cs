using System.Net;

namespace Samenspel.Web.Tests.Atlas;

/// <summary>The page of a municipality, and where the code of a former one leads.</summary>
[OnOneDatabase("The atlas answers from memory; filling it is tried on both with the imports.")]
public sealed class MunicipalityPageTests(SamenspelHost host)
{
    private readonly HttpClient _visitor = host.Visitor();

    [Theory]
    [InlineData("/gemeenten/GM0505")]
    [InlineData("/gemeenten/gm0505")]
    public async Task Page_OfAMunicipality_HasItsFiguresAndTheirSources(string path)
    {
        var page = await _visitor.PageAsync(path);
        var text = page.Text();

        Assert.Equal("Dordrecht", page.Heading());
        Assert.Contains("122.991", text, StringComparison.Ordinal);
        Assert.Contains("zeer sterk stedelijk", text, StringComparison.Ordinal);
        Assert.Contains("Jaarrekening over 2017–2021 en 2023–2024, begroting voor 2022 en 2025–2026", text, StringComparison.Ordinal);
        Assert.Equal(4, page.QuerySelectorAll("section[aria-labelledby=financien] figure").Length);
        Assert.Equal(11, page.QuerySelectorAll("section[aria-labelledby=vergelijkbaar] tbody tr").Length);
        Assert.Contains(page.QuerySelectorAll("section[aria-labelledby=ligging] a"), link => link.GetAttribute("href") == "/gemeenten/GM0642");
    }

    [Fact]
    public async Task Chart_HasTheFiguresOfTheSourceInItsTable()
    {
        // 2024: overhead of GM0505 in thousands of euros, divided by its inhabitants, as the Iv3 file has them.
        var line = (await File.ReadAllLinesAsync(Path.Combine(AtlasDatabase.RepositoryRoot, "data", "municipal-finance-iv3.csv")))
            .Single(row => row.StartsWith("2024,accounts,GM0505,", StringComparison.Ordinal)).Split(',');
        var expected = Math.Round(1000m * decimal.Parse(line[6], System.Globalization.CultureInfo.InvariantCulture)
            / decimal.Parse(line[3], System.Globalization.CultureInfo.InvariantCulture));
        var page = await _visitor.PageAsync("/gemeenten/GM0505");
        var row = page.QuerySelectorAll("section[aria-labelledby=financien] figure")[0].QuerySelectorAll("tbody tr").Single(tr => tr.QuerySelector("th")!.TextContent == "2024");

        Assert.Equal($"€ {expected}", row.QuerySelector("td")!.TextContent.Replace('\u00a0', ' '));
    }

    [Fact]
    public async Task Page_OfAMemberOfAnIctPartnership_NamesItAndThePartners()
    {
        var text = (await _visitor.PageAsync("/gemeenten/GM0988")).QuerySelector("section[aria-labelledby=ict]")!.TextContent;

        Assert.Contains("ICT NML", text, StringComparison.Ordinal);
        Assert.Contains("Venlo", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFormerCode_LeadsToTheSuccessorWhichTellsTheWay()
    {
        var answer = await _visitor.GetAsync("/gemeenten/gm0517");

        Assert.Equal((HttpStatusCode.Redirect, "/gemeenten/GM1963?voorheen=GM0517"), (answer.StatusCode, answer.Headers.Location!.ToString().Replace("http://localhost", "", StringComparison.Ordinal)));
        var page = await _visitor.PageAsync("/gemeenten/GM1963?voorheen=GM0517");
        Assert.Equal("'s-Gravendeel ging op 1 januari 2007 op in Binnenmaas, nu Hoeksche Waard.", page.QuerySelector(".utrecht-alert")!.TextContent.Trim());
        var english = await host.Visitor("en").PageAsync("/gemeenten/GM1963?voorheen=GM0517");
        Assert.Equal("'s-Gravendeel became part of Binnenmaas on 1 January 2007, now Hoeksche Waard.", english.QuerySelector(".utrecht-alert")!.TextContent.Trim());
    }

    [Fact]
    public async Task AFormerCodeThatWasSplit_NamesEverySuccessor()
    {
        // Haaren (GM0788) was divided in 2021.
        var answer = await _visitor.GetAsync("/gemeenten/GM0788");
        var note = (await _visitor.PageAsync(answer.Headers.Location!.ToString())).QuerySelector(".utrecht-alert")!.TextContent;

        Assert.Contains("verdeeld over", note, StringComparison.Ordinal);
        Assert.All(["Boxtel", "Oisterwijk", "Tilburg", "Vught"], name => Assert.Contains(name, note, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/gemeenten/GM1963?voorheen=GM0505")]
    [InlineData("/gemeenten/GM1963?voorheen=onzin")]
    public async Task Page_WithAFormerCodeThatIsNotItsOwn_TellsNothing(string path) =>
        Assert.Empty((await _visitor.PageAsync(path)).QuerySelectorAll(".utrecht-alert"));

    [Theory]
    [InlineData("/gemeenten/GM9999")]
    [InlineData("/gemeenten/%3Cb%3E")]
    public async Task AnUnknownCode_IsNotFound(string path)
    {
        var page = await _visitor.PageAsync(path, HttpStatusCode.NotFound);

        Assert.NotEmpty(page.Heading());
    }

    [Fact]
    public async Task EveryMunicipality_HasAPageInBothLanguages()
    {
        var english = host.Visitor("en");
        var codes = (await _visitor.GetStringAsync("/gemeenten.csv?vorm=machine")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0]).ToList();

        Assert.Equal(342, codes.Count);
        foreach (var (index, code) in codes.Index())
        {
            var answer = await (index % 2 == 0 ? english : _visitor).GetAsync($"/gemeenten/{code}");
            Assert.True(answer.IsSuccessStatusCode, code);
        }
    }
}
