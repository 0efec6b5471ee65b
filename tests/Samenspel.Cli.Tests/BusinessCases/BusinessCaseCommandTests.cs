using System.Text.Json;

namespace Samenspel.Cli.Tests.BusinessCases;

public class BusinessCaseCommandTests
{
    private static readonly string Drechtsteden = RepositoryFiles.At("examples/drechtsteden-2004.json");
    private static readonly string ZuidwestFriesland = RepositoryFiles.At("examples/zuidwest-friesland-2004.json");

    [Fact]
    public async Task Drechtsteden_ForPeople_ShowsBothBaselinesAndWhereTheReportRounds()
    {
        var run = await CliRun.OfAsync("businesscase", Drechtsteden);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"meer dan vandaag \(meerkosten\)\s+27\s+1\.458\.000", run.Out);
        Assert.Matches(@"minder dan ieder alleen \(minder meer\)\s+32,65\s+1\.763\.100", run.Out);
        Assert.Matches(@"Euro minder dan ieder alleen\s+1\.750\.000\s+1\.763\.100\s+het rapport rondt af op 50\.000", run.Out);
        Assert.Matches(@"Zwijndrecht\s+229\.000\s+63,3\s+1\.150\.015,21\s+−307\.984,79\s+1\.325\.884,79\s+−437\.215,21", run.Out);
        Assert.Contains("Btw: niet vermeld in de bron", run.Out, StringComparison.Ordinal);
        Assert.Contains("Prijspeil: 2004", run.Out, StringComparison.Ordinal);
        Assert.Contains("Zuidwest Friesland ligt", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ZuidwestFriesland_InEnglish_ShowsTheRangeAndTheReportsExactAmount()
    {
        var run = await CliRun.OfAsync("businesscase", ZuidwestFriesland, "--lang", "en");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"less than each alone\s+22\.6 – 24\.1\s+1,220,400 – 1,301,400", run.Out);
        Assert.Contains("23 fte × € 54,000 = € 1,242,000 exactly", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"Inhabitants together\s+65,000\s+66,000", run.Out);
    }

    [Fact]
    public async Task Drechtsteden_AsJson_GivesTheResultDocument()
    {
        var run = await CliRun.OfAsync("businesscase", Drechtsteden, "--json");

        Assert.Equal(0, run.ExitCode);
        var result = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal("samenspel-business-case-result/1", result.GetProperty("format").GetString());
        Assert.Equal(Engine.EngineVersion.Current, result.GetProperty("engine").GetString());
        var total = result.GetProperty("total");
        Assert.Equal(1_763_100m, Euro(total.GetProperty("lessThanAlone").GetProperty("low")));
        Assert.Equal(1_458_000m, Euro(total.GetProperty("moreThanToday").GetProperty("high")));
        Assert.Equal(32.65m, total.GetProperty("lessThanAlone").GetProperty("low").GetProperty("fte").GetDecimal());
        var shares = result.GetProperty("splits")[0].GetProperty("shares").EnumerateArray();
        Assert.Equal(4_050_000m, shares.Sum(share => Euro(share.GetProperty("joint").GetProperty("low"))));
        var printed = result.GetProperty("published").EnumerateArray().Single(p => p.GetProperty("measure").GetString() == "euroLessThanAlone");
        Assert.Equal(("rounded", 1_782_000m), (printed.GetProperty("verdict").GetString(), printed.GetProperty("euroFromPrintedFte").GetDecimal()));
        Assert.False(result.TryGetProperty("groups", out _));
    }

    [Fact]
    public async Task AsJson_WithGroups_ListsAllOfThem()
    {
        var run = await CliRun.OfAsync("businesscase", Drechtsteden, "--json", "--groups");

        Assert.Equal(120, JsonDocument.Parse(run.Out).RootElement.GetProperty("groups").GetArrayLength());
    }

    [Fact]
    public async Task StandardInput_GivesTheSameAsTheFile()
    {
        var file = await CliRun.OfAsync("businesscase", ZuidwestFriesland, "--json");
        var input = await CliRun.WithInputAsync(await File.ReadAllTextAsync(ZuidwestFriesland), "businesscase", "-", "--json");

        Assert.Equal(file.Out, input.Out);
    }

    [Fact]
    public async Task MissingFigure_IsNamedAndNotTakenForZero()
    {
        var text = (await File.ReadAllTextAsync(Drechtsteden)).Replace("\"fteAlone\": { \"value\": 40, \"quality\": \"estimated\" }", "\"fteAlone\": null", StringComparison.Ordinal);

        var run = await CliRun.WithInputAsync(text, "businesscase", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"Ieder alleen later\s+ontbreekt\s+ontbreekt", run.Out);
        Assert.Contains("Dordrecht: fte alleen ontbreekt. Daardoor niet berekend: het verschil met ieder alleen", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"meer dan vandaag \(meerkosten\)\s+27", run.Out);
    }

    [Fact]
    public async Task WrongFile_NamesEveryFaultOnStandardErrorAndEndsWithTwo()
    {
        var text = (await File.ReadAllTextAsync(Drechtsteden))
            .Replace("\"value\": 2.5,", "\"value\": -2.5,", StringComparison.Ordinal)
            .Replace("GM0505", "GM0482", StringComparison.Ordinal)
            .Replace("\"notStated\"", "\"maybe\"", StringComparison.Ordinal);

        var run = await CliRun.WithInputAsync(text, "businesscase", "-", "--lang", "en");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("standard input: faults found: 3", run.Error, StringComparison.Ordinal);
        Assert.Contains("$.participants[0].fteToday: −2.5 is less than zero", run.Error, StringComparison.Ordinal);
        Assert.Contains("$.participants[1].municipality: “GM0482” occurs twice, first at $.participants[0]", run.Error, StringComparison.Ordinal);
        Assert.Contains("$.vat: “maybe” is not possible here", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("businesscase")]
    [InlineData("businesscase", "does-not-exist.json")]
    [InlineData("businesscase", ".")]
    [InlineData("businesscase", "-", "--lang", "de")]
    [InlineData("businesscase", "-", "--groups")]
    [InlineData("businesscase", "-", "--jsno")]
    [InlineData("no-such-command")]
    [InlineData]
    public async Task WrongUsage_EndsWithTwoAndSaysWhy(params string[] args)
    {
        var run = await CliRun.OfAsync(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task TooLargeInput_IsRefusedWithoutReadingItAll()
    {
        var run = await CliRun.WithInputAsync(new string(' ', 3_000_000), "businesscase", "-");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("[business-case.file-too-large]", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "Reken een businesscase door")]
    [InlineData("en", "Compute a business case")]
    public async Task Help_IsInTheChosenLanguage(string language, string expected)
    {
        var run = await CliRun.OfAsync("--help", "--lang", language);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, run.Out, StringComparison.Ordinal);
    }

    private static decimal Euro(JsonElement cost) => cost.GetProperty("euro").GetDecimal();
}
