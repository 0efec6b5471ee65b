using System.Text.Json;
using Samenspel.Cli.Tests.BusinessCases;

namespace Samenspel.Cli.Tests.Partners;

public class DivideCommandTests
{
    private static readonly SchemaCheck Schema = new(JsonDocument.Parse(File.ReadAllBytes(RepositoryFiles.At("docs/api/division-result.schema.json"))).RootElement);

    [Fact]
    public async Task Divide_AProvinceWithEqualSeedAndIterations_GivesEqualTexts()
    {
        string[] args = ["divide", "--region", "Zuid-Holland", "--iterations", "60", "--seed", "7", "--others", "1", "--json", "--max-size", "5"];
        var run = await CliRun.OfAsync(args);
        var answer = JsonDocument.Parse(run.Out).RootElement;

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(run.Out, (await CliRun.OfAsync(args)).Out);
        Assert.True(Schema.Accepts(answer));
        var (value, bound) = (answer.GetProperty("value").GetDouble(), answer.GetProperty("bound").GetDouble());
        Assert.Equal((value - bound) / value, answer.GetProperty("gap").GetDouble(), 1e-9);
        Assert.InRange(answer.GetProperty("gap").GetDouble(), 0, 0.03);
        Assert.False(answer.GetProperty("stopped").GetBoolean());
        var members = answer.GetProperty("groups").EnumerateArray().SelectMany(Codes).ToArray();
        Assert.Equal((answer.GetProperty("municipalities").GetInt32(), members.Length), (members.Distinct().Count(), members.Length));
        Assert.Contains("GM0590", members);
        Assert.Equal(value, answer.GetProperty("groups").EnumerateArray().Sum(group => group.GetProperty("cost").GetDouble()), 1e-6);
        Assert.Equal(1, answer.GetProperty("others").GetArrayLength());
    }

    [Fact]
    public async Task Divide_ASmallRegion_IsProvenAndSaysWhatTheCostIs()
    {
        var run = await CliRun.OfAsync("divide", "--region", "GM0482,GM0505,GM0523,GM0531,GM0590,GM0610,GM0642", "--iterations", "10", "--lang", "en");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("so a better one can save 0.00% at most", run.Out, StringComparison.Ordinal);
        Assert.Contains("measure of Samenspel's own", run.Out, StringComparison.Ordinal);
        Assert.Contains("the same question gives the same answer", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Divide_WithRules_KeepsThem()
    {
        var run = await CliRun.OfAsync(
            "divide", "--region", "Zeeland", "--iterations", "10", "--together", "GM0654,Goes", "--apart", "Vlissingen,Middelburg", "--min-size", "2", "--json");
        var groups = JsonDocument.Parse(run.Out).RootElement.GetProperty("groups").EnumerateArray().Select(group => Codes(group).ToArray()).ToArray();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(groups, group => group.Contains("GM0654") && group.Contains("GM0664"));
        Assert.DoesNotContain(groups, group => group.Contains("GM0718") && group.Contains("GM0687"));
        Assert.All(groups, group => Assert.InRange(group.Length, 2, 6));
    }

    [Theory]
    [InlineData("Papendrecht (GM0590)", "--region", "GM0590,GM0482", "--together", "GM0590,GM0482", "--apart", "GM0590,GM0482")]
    [InlineData("lies outside the region", "--region", "Zeeland", "--together", "GM0590,Goes")]
    [InlineData("names at least two", "--together", "GM0590")]
    [InlineData("Ask for Eemsdelta (GM1979)", "--region", "GM0003,GM0014")]
    [InlineData("GM9999", "--region", "GM9999")]
    [InlineData("Give --seconds or --iterations, not both.", "--seconds", "1", "--iterations", "1")]
    [InlineData("--min-size 5 is larger than --max-size 4.", "--min-size", "5", "--max-size", "4")]
    [InlineData("fits in no group", "--region", "GM0590,GM0482", "--min-size", "2", "--apart", "GM0590,GM0482")]
    [InlineData("does not hang together with the rest", "--region", "GM0590,GM0482,GM0718", "--min-size", "2")]
    public async Task Divide_WhatCannotBe_IsNamed(string words, params string[] args)
    {
        var run = await CliRun.OfAsync(["divide", .. args, "--lang", "en"]);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Divide_WithoutTimeForAProof_SaysSo()
    {
        var run = await CliRun.OfAsync("divide", "--seconds", "0.0001", "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("The work stopped before a bound was proven.", run.Out, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Codes(JsonElement group) => group.GetProperty("members").EnumerateArray().Select(member => member.GetProperty("code").GetString()!);
}
