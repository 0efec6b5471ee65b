using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samenspel.Cli.Tests.BusinessCases;

public sealed class KeptResultTests : IDisposable
{
    private static readonly string Case = RepositoryFiles.At("examples/zuidwest-friesland-2004.json");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("samenspel-kept-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("--draws", "4096", "--seed", "11")]
    [InlineData("--draws", "5000", "--method", "montecarlo", "--threads", "2")]
    [InlineData]
    [InlineData("--groups")]
    public async Task KeptResult_ComputedAgain_IsTheSame(params string[] args)
    {
        var kept = await KeepAsync(args);

        var run = await CliRun.OfAsync("businesscase", Case, "--expect", kept);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Het resultaat is hetzelfde", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherCase_SaysThatTheInputDiffersAndWhichFigures()
    {
        var kept = await KeepAsync("--draws", "4096");
        var other = (await File.ReadAllTextAsync(Case)).Replace("\"value\": 54000", "\"value\": 55000", StringComparison.Ordinal);

        var run = await CliRun.WithInputAsync(other, "businesscase", "-", "--expect", kept, "--json");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        var comparison = JsonDocument.Parse(run.Out).RootElement;
        Assert.False(comparison.GetProperty("same").GetBoolean());
        var fields = comparison.GetProperty("differences").EnumerateArray().Select(one => one.GetProperty("field").GetString()).ToList();
        Assert.Contains("$.inputHash", fields);
        Assert.Contains("$.costPerFte.value", fields);
        Assert.Contains("$.variants[0].against[1].total.euro.p50", fields);
        // The chance and the staff do not change when every amount grows in proportion.
        Assert.DoesNotContain("$.variants[0].against[1].total.fteLastYear.p50", fields);
        Assert.DoesNotContain("$.seed", fields);
    }

    [Fact]
    public async Task ChangedFigure_IsShownWithBothValues()
    {
        var kept = await KeepAsync("--draws", "4096");
        await ChangeAsync(kept, root => root["variants"]![0]!["against"]![0]!["total"]!["euro"]!["p50"] = 1.25);

        var run = await CliRun.OfAsync("businesscase", Case, "--expect", kept, "--lang", "en");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("Differences: 1 ", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"\$\.variants\[0\]\.against\[0\]\.total\.euro\.p50: 1\.25 → -?\d+", run.Out);
    }

    [Fact]
    public async Task OtherSeed_IsADifference()
    {
        var kept = await KeepAsync("--draws", "4096");

        var run = await CliRun.OfAsync("businesscase", Case, "--expect", kept, "--seed", "2");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("$.seed: 1 → 2", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherEngineWithTheSameFigures_IsToldAndNoDifference()
    {
        var kept = await KeepAsync("--draws", "4096");
        await ChangeAsync(kept, root => root["engine"] = "0.0.9");

        var run = await CliRun.OfAsync("businesscase", Case, "--expect", kept);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("0.0.9 toen, " + Engine.EngineVersion.Current + " nu", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "malformed-json")]
    [InlineData("[]", "unknown-format")]
    [InlineData("""{"format":"samenspel-business-case/1"}""", "unknown-format")]
    [InlineData("""{"format":"samenspel-business-case-result/1"}""", "$.engine")]
    [InlineData("""{"format":"samenspel-uncertain-case-result/1","method":"x","seed":"1","points":4096.5}""", "$.engine|$.method|$.seed|$.points|$.replications")]
    [InlineData("""{"format":"samenspel-uncertain-case-result/1","engine":"1","method":"sobol","seed":1,"points":5000,"replications":8}""", "$.points")]
    public async Task WhatIsNoResult_IsRefusedWithEveryFault(string text, string named)
    {
        var file = Path.Combine(_folder.FullName, "kept.json");
        await File.WriteAllTextAsync(file, text);

        var run = await CliRun.OfAsync("businesscase", Case, "--expect", file);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.All(named.Split('|'), name => Assert.Contains(name, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ResultWithoutDraws_CannotBeDrawn()
    {
        var kept = await KeepAsync();

        var run = await CliRun.OfAsync("businesscase", Case, "--expect", kept, "--draws", "4096");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
    }

    private async Task<string> KeepAsync(params string[] args)
    {
        var run = await CliRun.OfAsync(["businesscase", Case, "--json", .. args]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var file = Path.Combine(_folder.FullName, "result.json");
        await File.WriteAllTextAsync(file, run.Out);
        return file;
    }

    private static async Task ChangeAsync(string file, Action<JsonNode> change)
    {
        var root = JsonNode.Parse(await File.ReadAllTextAsync(file))!;
        change(root);
        await File.WriteAllTextAsync(file, root.ToJsonString());
    }
}
