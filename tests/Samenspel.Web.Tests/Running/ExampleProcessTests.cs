using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Kernel;
using Samenspel.Modules.Process.Examples;
using Samenspel.Web.Tests.Atlas;
using Samenspel.Web.Tests.StartUp;

namespace Samenspel.Web.Tests.Running;

/// <summary>The Drechtsteden example shows what its report says of the process: tracks, proposals, costs, roles and questions, and no decisions.</summary>
public sealed class ExampleProcessTests(SamenspelHost host)
{
    private static readonly string Shipped = Path.Combine(AtlasDatabase.RepositoryRoot, "examples", "processes", "drechtsteden-2004.json");

    [Fact]
    public async Task Process_OfDrechtsteden_ShowsTracksProposalsCostsAndQuestionsOfTheReport()
    {
        using var visitor = host.Visitor();
        var path = await ExampleAsync(visitor);

        var page = await visitor.PageAsync($"{path}/proces");

        Assert.Contains("De 4 sporen zijn in fase 1: Verkennen.", page.Text(), StringComparison.Ordinal);
        var tables = page.QuerySelectorAll("[aria-labelledby=voorstellen] table");
        Assert.Equal(
            ["2005-01-01", "2005-02-01", "2005-06-01", "2005-06-01", "2006-02-01"], tables[0].QuerySelectorAll("time").Select(day => day.GetAttribute("datetime")!));
        Assert.Equal(["PM", "€\u00a040.000", "€\u00a040.000", "geen bedrag genoemd", "€\u00a080.000"], tables[1].QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("De 16 vragen van het rapport", page.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("vastgesteld", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "EGEM-scan, Open Loket-scan", "Alle gemeenten op twee na zijn in de overgang van fase I naar II.")]
    [InlineData("en", "EGEM scan, Open Loket scan", "All municipalities but two are in the transition from phase I to II.")]
    public async Task Process_OfDrechtsteden_TellsOfTheScansInWordsAndWithoutScores(string language, string instruments, string statement)
    {
        using var visitor = host.Visitor(language);

        var part = (await visitor.PageAsync($"{await ExampleAsync(visitor)}/proces")).QuerySelector("[aria-labelledby=scans]")!;

        Assert.Contains(statement, part.TextContent, StringComparison.Ordinal);
        Assert.Contains(instruments, part.TextContent, StringComparison.Ordinal);
        var rows = part.QuerySelectorAll("tbody tr");
        Assert.Equal(["I–II", "I–II", "I", "IV", "III"], rows.Select(row => row.QuerySelectorAll("td")[0].TextContent.Trim()).Where(phase => phase.All(letter => letter is 'I' or 'V' or '–')));
        Assert.All(rows, row => Assert.Contains("III", row.QuerySelectorAll("td")[2].TextContent, StringComparison.Ordinal));
        // No municipality has a score: the report gave those as pictures.
        Assert.DoesNotContain("Dordrecht", part.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overview_OfDrechtsteden_ShowsTheDaysOfTheReportAndNothingToDo()
    {
        using var visitor = host.Visitor();

        var page = await visitor.PageAsync(await ExampleAsync(visitor));

        Assert.Contains("2004-08-23", page.QuerySelectorAll("[aria-labelledby=verloop] time").Select(day => day.GetAttribute("datetime")));
        Assert.Empty(page.QuerySelectorAll("[aria-labelledby=stappen] tbody tr"));
        Assert.DoesNotContain("nog te nemen", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DecisionsAndMemo_OfDrechtsteden_SayThatNoDecisionIsKnown()
    {
        using var visitor = host.Visitor();
        var path = await ExampleAsync(visitor);

        Assert.Contains("Welk besluit daarna is genomen, staat er niet in", (await visitor.PageAsync($"{path}/besluiten")).Text(), StringComparison.Ordinal);
        var memo = (await visitor.PageAsync($"{path}/raadsbrief")).QuerySelectorAll("main a").First(link => link.TextContent.Contains("Papendrecht", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.DoesNotContain("heeft besloten", (await visitor.PageAsync(memo)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Process_InEnglish_HasTheTracksInEnglish()
    {
        using var visitor = host.Visitor("en");

        var page = await visitor.PageAsync($"{await ExampleAsync(visitor)}/proces");

        Assert.Contains("The 4 tracks are in phase 1: Explore.", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Track 3: IT infrastructure", page.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Spoor 3", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Process_AtALaterStart_IsKeptAsItIs()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var lines = new Lines();

        await ActivatorUtilities.CreateInstance<KeepExampleProcesses>(scope.ServiceProvider).PrepareAsync(lines, CancellationToken.None);

        Assert.Empty(lines.Said);
    }

    [Theory]
    [InlineData("format", "\"other/1\"", "its format is other/1")]
    [InlineData("tracks", "[]", "it has no tracks")]
    [InlineData("tracks", "[]", "is for track 3, which is not there")]
    [InlineData("nonsense", "1", "nonsense")]
    [InlineData("findings", "{ \"note\": { \"nl\": \"a\" }, \"instruments\": [\"samenspel:egem-scan\"], \"statements\": [] }", "its findings have no statements")]
    [InlineData("costs", "null", "costs")]
    public void File_WithAFault_StopsTheStartAndNamesIt(string property, string value, string sentence)
    {
        using var folder = new StorageFolder();
        var changed = JsonNode.Parse(File.ReadAllText(Shipped))!;
        changed[property] = JsonNode.Parse(value);
        Directory.CreateDirectory(Path.Combine(folder.Path, "examples", "processes"));
        File.WriteAllText(Path.Combine(folder.Path, "examples", "processes", "one.json"), changed.ToJsonString());

        var fault = Assert.Throws<UnusableSetupException>(() => new ExampleProcesses(new ShippedFiles(folder.Path)).All);

        Assert.Contains(sentence, fault.Message, StringComparison.Ordinal);
        Assert.Contains("one.json", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void File_WhoseCostsDoNotAddUp_IsRefused()
    {
        using var folder = new StorageFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "examples", "processes"));
        File.WriteAllText(Path.Combine(folder.Path, "examples", "processes", "one.json"), File.ReadAllText(Shipped).Replace("\"total\": 80000", "\"total\": 80001", StringComparison.Ordinal));

        Assert.Contains("do not add up", Assert.Throws<UnusableSetupException>(() => new ExampleProcesses(new ShippedFiles(folder.Path)).All).Message, StringComparison.Ordinal);
    }

    private static async Task<string> ExampleAsync(HttpClient visitor) =>
        (await visitor.PageAsync("/dossiers")).QuerySelectorAll("main a").First(link => link.TextContent.Trim() == "IT-beheer Drechtsteden 2004").GetAttribute("href")!;

    private sealed class Lines : IProgress<string>
    {
        public List<string> Said { get; } = [];

        public void Report(string value) => Said.Add(value);
    }
}
