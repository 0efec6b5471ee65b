using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Samenspel.Engine;

namespace Samenspel.Cli.Tests.BusinessCases;

public partial class UncertainCommandTests
{
    private static readonly string Drechtsteden = RepositoryFiles.At("examples/drechtsteden-2004.json");
    private static readonly string ZuidwestFriesland = RepositoryFiles.At("examples/zuidwest-friesland-2004.json");

    private static readonly string[] Quantiles = ["p10", "p25", "p50", "p75", "p90"];

    [Theory]
    [InlineData("drechtsteden-2004.json", 7)]
    [InlineData("zuidwest-friesland-2004.json", 6)]
    public async Task Example_AsJson_HasBothBaselinesForEachAndInTotal(string example, int participants)
    {
        var run = await CliRun.OfAsync("businesscase", RepositoryFiles.At($"examples/{example}"), "--draws", "4096", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var result = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal("samenspel-uncertain-case-result/1", result.GetProperty("format").GetString());
        Assert.Equal(EngineVersion.Current, result.GetProperty("engine").GetString());
        Assert.Equal(("sobol", 1UL, 4096), (result.GetProperty("method").GetString(), result.GetProperty("seed").GetUInt64(), result.GetProperty("points").GetInt32()));
        Assert.Matches("^[0-9a-f]{64}$", result.GetProperty("inputHash").GetString());
        var against = Assert.Single(result.GetProperty("variants").EnumerateArray()).GetProperty("against");
        Assert.Equal(["today", "alone"], against.EnumerateArray().Select(one => one.GetProperty("baseline").GetString()));
        foreach (var baseline in against.EnumerateArray())
        {
            var each = baseline.GetProperty("participants").EnumerateArray().ToList();
            Assert.Equal(participants, each.Count);
            Assert.All(each.Append(baseline.GetProperty("total")), InOrder);
            // Means add up, whatever the correlation; each is rounded to the cent.
            Near(Mean(baseline.GetProperty("total")), each.Sum(Mean), 0.01m * participants);
        }
    }

    /// <summary>48 fte today, 107.65 alone and 75 together: against today it costs more in nearly every draw, against alone it mostly saves.</summary>
    [Fact]
    public async Task Drechtsteden_TellsBothSidesOfTheStory()
    {
        var result = await JsonAsync(Drechtsteden, "--draws", "8192");

        var (today, alone) = (Total(result, "today"), Total(result, "alone"));
        Assert.True(Chance(today) < 0.05m);
        Assert.True(Chance(alone) > 0.5m);
        // In the last year the report's 32.65 fte, less the wider range upwards (75 · 0.0667 = 5) and the client roles and meetings (1.58 + 0.42).
        Near(32.65m - 5m - 1.575m - 0.42m, alone.GetProperty("fteLastYear").GetProperty("mean").GetDecimal(), 0.05m);
        Near(-27m - 5m - 1.575m - 0.42m, today.GetProperty("fteLastYear").GetProperty("mean").GetDecimal(), 0.05m);
        Assert.True(today.GetProperty("payBack").GetProperty("never").GetDecimal() > 0.95m);
    }

    [Fact]
    public async Task ZuidwestFriesland_UsesTheRangeOfTheReportAndNoDefaultForIt()
    {
        var result = await JsonAsync(ZuidwestFriesland, "--draws", "8192");

        Assert.DoesNotContain("jointRange", Defaults(result));
        Assert.DoesNotContain("savingAgainstAlone", Defaults(result));
        Assert.Contains("rangeComputed", Defaults(result));
        Assert.Contains("rangeAssumption", Defaults(result));
        // 39.6 alone; 15.5 to 17 together, so 16.25 in the middle; client roles 6 · 0.225 and 15 pairs of 0.02.
        Near(39.6m - 16.25m - 1.35m - 0.3m, Total(result, "alone").GetProperty("fteLastYear").GetProperty("mean").GetDecimal(), 0.02m);
    }

    [Fact]
    public async Task WithoutJointFigureAndRule_ResearchTakesTheirPlaceAndSaysSo()
    {
        var text = JointAndRule().Replace(await File.ReadAllTextAsync(ZuidwestFriesland), "");

        var run = await CliRun.WithInputAsync(text, "businesscase", "-", "--draws", "4096", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var result = JsonDocument.Parse(run.Out).RootElement;
        Assert.Contains("savingAgainstAlone", Defaults(result));
        // (−8 + 3 + 12)/3 % of 39.6, less client roles and meetings.
        Near((39.6m * 0.07m / 3) - 1.65m, Total(result, "alone").GetProperty("fteLastYear").GetProperty("mean").GetDecimal(), 0.02m);
        Assert.True(Chance(Total(result, "alone")) < 0.5m);
    }

    [Theory]
    [InlineData("sobol")]
    [InlineData("montecarlo")]
    public async Task SameSeed_OnAnyNumberOfThreads_GivesTheSameDigits(string method)
    {
        string[] args = ["businesscase", Drechtsteden, "--draws", "8192", "--seed", "42", "--method", method, "--json"];

        var once = await CliRun.OfAsync([.. args, "--threads", "1"]);

        Assert.Equal(0, once.ExitCode);
        Assert.Equal(once.Out, (await CliRun.OfAsync([.. args, "--threads", "1"])).Out);
        Assert.Equal(once.Out, (await CliRun.OfAsync([.. args, "--threads", "3", "--lang", "en"])).Out);
        Assert.NotEqual(once.Out, (await CliRun.OfAsync("businesscase", Drechtsteden, "--draws", "8192", "--seed", "43", "--method", method, "--json")).Out);
    }

    [Fact]
    public async Task BothMethods_AgreeWithinTheirErrors()
    {
        var sobol = Total(await JsonAsync(Drechtsteden, "--draws", "16384"), "alone").GetProperty("euro");
        var plain = Total(await JsonAsync(Drechtsteden, "--draws", "65536", "--method", "montecarlo"), "alone").GetProperty("euro");

        foreach (var figure in Quantiles.Append("mean").Append("chanceOfSaving"))
        {
            var error = Error(sobol, figure) + Error(plain, figure);
            Assert.InRange(Math.Abs(sobol.GetProperty(figure).GetDecimal() - plain.GetProperty(figure).GetDecimal()), 0, 4 * error);
        }
    }

    [Theory]
    [InlineData("100000", "sobol", 131072)]
    [InlineData("1", "sobol", 2048)]
    [InlineData("8192", "sobol", 8192)]
    [InlineData("1000", "montecarlo", 1024)]
    [InlineData("5000", "montecarlo", 5000)]
    public async Task Draws_AreRoundedUpToWhatTheMethodAllows(string asked, string method, int points)
    {
        Assert.Equal(points, (await JsonAsync(ZuidwestFriesland, "--draws", asked, "--method", method)).GetProperty("points").GetInt32());
    }

    [Fact]
    public async Task ForPeople_ShowsChanceErrorsAndEveryDefault()
    {
        var run = await CliRun.OfAsync("businesscase", Drechtsteden, "--draws", "5000", "--seed", "7");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("8.192 punten (Sobol, in 8 onafhankelijke delen), zaad 7, rekenmotor " + EngineVersion.Current, run.Out, StringComparison.Ordinal);
        Assert.Contains("Gevraagd: 5.000 trekkingen.", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"tegenover vandaag: de kans dat het over 7 jaar geld bespaart is minder dan 1 op 100", run.Out);
        Assert.Matches(@"Zwijndrecht(\s+−?[\d.]+){6}\s+\d+,\d", run.Out);
        Assert.Matches(@"Standaardfout van het totaal(\s+[\d.]+){6}\s+\d+,\d\d", run.Out);
        Assert.Contains("keer uitgangspunt Samenspel", run.Out, StringComparison.Ordinal);
        Assert.Contains("- Vertraging van de start: 0 – 6 – 18 maanden", run.Out, StringComparison.Ordinal);
        Assert.Contains("niet dat samenwerken gemiddeld bespaart", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingFigure_IsNamedAndBlocksOnlyWhatNeedsIt()
    {
        var text = (await File.ReadAllTextAsync(Drechtsteden)).Replace("\"fteAlone\": { \"value\": 40, \"quality\": \"estimated\" }", "\"fteAlone\": null", StringComparison.Ordinal);

        var run = await CliRun.WithInputAsync(text, "businesscase", "-", "--draws", "2048", "--json");
        var report = await CliRun.WithInputAsync(text, "businesscase", "-", "--draws", "2048");

        var result = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal("""{"participant":"dordrecht","figure":"fteAlone"}""", JsonSerializer.Serialize(Assert.Single(result.GetProperty("missing").EnumerateArray())));
        Assert.Equal(JsonValueKind.Null, Total(result, "alone").GetProperty("euro").ValueKind);
        var known = result.GetProperty("variants")[0].GetProperty("against")[1].GetProperty("participants").EnumerateArray()
            .Where(one => one.GetProperty("euro").ValueKind == JsonValueKind.Object).Select(one => one.GetProperty("id").GetString());
        Assert.Equal(["alblasserdam", "s-gravendeel", "hendrik-ido-ambacht", "papendrecht", "sliedrecht", "zwijndrecht"], known);
        Assert.Contains("Dordrecht: fte alleen ontbreekt.", report.Out, StringComparison.Ordinal);
        Assert.Matches(@"Dordrecht(\s+ontbreekt){7}", report.Out);
    }

    [Fact]
    public async Task WrongFile_NamesEveryFaultAndDrawsNothing()
    {
        var text = (await File.ReadAllTextAsync(Drechtsteden))
            .Replace("\"value\": 2.5,", "\"value\": -2.5,", StringComparison.Ordinal)
            .Replace("{ \"low\": 75, \"high\": 75", "{ \"low\": 80, \"high\": 75", StringComparison.Ordinal);

        var run = await CliRun.WithInputAsync(text, "businesscase", "-", "--draws", "4096", "--lang", "en");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("$.participants[0].fteToday: −2.5 is less than zero", run.Error, StringComparison.Ordinal);
        Assert.Contains("$.joint", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MoreParticipantsThanCanBeDrawn_AreRefusedWithTheLimit()
    {
        var each = string.Join(",", Enumerable.Range(1, 61).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""{"id":"g{{i}}","name":"G","inhabitants":9000,"fteToday":2,"fteAlone":6}""")));
        var text = $$"""{"format":"samenspel-business-case/1","title":"T","date":"2020-01-01","source":{"title":"S"},"currency":"EUR","priceYear":2020,"vat":"notStated","costPerFte":90000,"participants":[{{each}}],"joint":300}""";

        var run = await CliRun.WithInputAsync(text, "businesscase", "-", "--draws", "2048");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("$.participants: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("60", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await CliRun.WithInputAsync(text, "businesscase", "-")).ExitCode);
    }

    [Theory]
    [InlineData("--seed", "3")]
    [InlineData("--method", "montecarlo")]
    [InlineData("--draws", "0")]
    [InlineData("--draws", "-5")]
    [InlineData("--draws", "4194305")]
    [InlineData("--draws", "veel")]
    [InlineData("--draws", "4096", "--method", "halton")]
    [InlineData("--draws", "4096", "--seed", "-1")]
    [InlineData("--draws", "4096", "--threads", "0")]
    [InlineData("--draws", "4096", "--json", "--groups")]
    [InlineData("--expect", "does-not-exist.json")]
    public async Task WrongUsage_EndsWithTwoAndSaysWhy(params string[] args)
    {
        var run = await CliRun.OfAsync(["businesscase", Drechtsteden, .. args]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.NotEmpty(run.Error);
    }

    private static void Near(decimal expected, decimal actual, decimal within) => Assert.InRange(actual, expected - within, expected + within);

    private static void InOrder(JsonElement saving)
    {
        foreach (var figures in new[] { saving.GetProperty("euro"), saving.GetProperty("fteLastYear") })
        {
            decimal[] quantiles = [.. Quantiles.Select(name => figures.GetProperty(name).GetDecimal())];
            Assert.Equal(quantiles.Order(), quantiles);
            Assert.InRange(figures.GetProperty("chanceOfSaving").GetDecimal(), 0, 1);
            Assert.True(figures.GetProperty("standardError").GetProperty("mean").GetDecimal() >= 0);
        }

        Assert.Equal(7, saving.GetProperty("euroByYear").GetArrayLength());
        Assert.Equal(Mean(saving), saving.GetProperty("euroCumulative")[6].GetProperty("mean").GetDecimal());
    }

    private static async Task<JsonElement> JsonAsync(string file, params string[] args)
    {
        var run = await CliRun.OfAsync(["businesscase", file, "--json", .. args]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return JsonDocument.Parse(run.Out).RootElement;
    }

    private static JsonElement Total(JsonElement result, string baseline) => result.GetProperty("variants")[0].GetProperty("against").EnumerateArray()
        .Single(one => one.GetProperty("baseline").GetString() == baseline).GetProperty("total");

    private static decimal Mean(JsonElement saving) => saving.GetProperty("euro").GetProperty("mean").GetDecimal();

    private static decimal Chance(JsonElement saving) => saving.GetProperty("euro").GetProperty("chanceOfSaving").GetDecimal();

    private static decimal Error(JsonElement euro, string figure) => euro.GetProperty("standardError").GetProperty(figure).GetDecimal();

    private static IEnumerable<string> Defaults(JsonElement result) => result.GetProperty("defaults").EnumerateArray().Select(one => one.GetProperty("id").GetString()!);

    [GeneratedRegex("\"joint\":.*?(?=\"published\")", RegexOptions.Singleline, 1000)]
    private static partial Regex JointAndRule();
}
