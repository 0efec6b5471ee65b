using System.Text.Json;
using Samenspel.Cli.Tests.BusinessCases;

namespace Samenspel.Cli.Tests.Partners;

public class PartnersCommandTests
{
    private static readonly SchemaCheck Schema = new(JsonDocument.Parse(File.ReadAllBytes(RepositoryFiles.At("docs/api/partners-result.schema.json"))).RootElement);

    [Fact]
    public async Task Partners_OfPapendrecht_AreAllGroupsLookedAtAndTheDrechtstedenListed()
    {
        var run = await CliRun.OfAsync("partners", "GM0590", "--json");
        var answer = JsonDocument.Parse(run.Out).RootElement;

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.True(Schema.Accepts(answer));
        Assert.Equal(372_530, answer.GetProperty("groups").GetInt32());
        Assert.Equal(answer.GetProperty("groups").GetInt32(), answer.GetProperty("groupsBySize").EnumerateObject().Sum(size => size.Value.GetInt32()));
        Assert.Equal(10, answer.GetProperty("listed").GetArrayLength());
        Assert.All(answer.GetProperty("listed").EnumerateArray(), group =>
        {
            var members = group.GetProperty("members").EnumerateArray().ToArray();
            Assert.Contains("GM0590", members.Select(Code));
            Assert.True(members.Length >= 4 && group.GetProperty("inhabitants").GetInt32() >= 30_000);
            Assert.Equal(284.0 / 659, group.GetProperty("known").GetDouble(), 1e-9);
            Assert.Equal(group.GetProperty("fit").GetDouble(), group.GetProperty("criteria").EnumerateArray().Sum(part => part.GetProperty("contribution").GetDouble()), 1e-9);
        });
        string[] expected = ["GM0482", "GM0531", "GM0590", "GM0642"];
        Assert.Equal(expected, answer.GetProperty("listed")[0].GetProperty("members").EnumerateArray().Select(Code));
    }

    [Fact]
    public async Task Partners_InWords_SayWhatIsNotKnownAndThatItIsNoJudgement()
    {
        var run = await CliRun.OfAsync("partners", "Papendrecht", "--top", "2", "--lang", "en");

        Assert.Contains("All 372,530 groups of up to 8 municipalities were looked at.", run.Out, StringComparison.Ordinal);
        Assert.Contains("Not known from open data: same goals, same ambition, expertise.", run.Out, StringComparison.Ordinal);
        Assert.Contains("It is no judgement of municipalities.", run.Out, StringComparison.Ordinal);
        Assert.Contains("above the scale threshold", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GM0009", "Groningen (GM0014)")]
    [InlineData("GM1900", "GM1900")]
    [InlineData("GM9999", "GM9999")]
    public async Task Partners_OfACodeThatIsNoMunicipality_NameTheSuccessorWhereThereIsOne(string code, string named)
    {
        var run = await CliRun.OfAsync("partners", code, "--lang", "en", "--top", "1");

        Assert.Equal(code == "GM1900" ? 0 : 2, run.ExitCode);
        Assert.Contains(code == "GM1900" ? "Súdwest-Fryslân" : named, run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Partners_OfAMergedMunicipalityByName_NamesTheSuccessor()
    {
        var run = await CliRun.OfAsync("partners", "Appingedam", "--lang", "en");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("Ask for Eemsdelta (GM1979).", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--max-size", "1", "With one there is no partner to look for.")]
    [InlineData("--max-size", "9", "2 to 8 municipalities")]
    [InlineData("--top", "0", "choose 1 to 100")]
    [InlineData("--weight", "gold=3", "--weight gold=3 is not possible")]
    [InlineData("--weight", "goals=-1", "--weight goals=-1 is not possible")]
    public async Task Partners_WithAnOptionOutsideItsLimits_AreRefusedInWords(string option, string value, string words)
    {
        var run = await CliRun.OfAsync("partners", "GM0590", option, value, "--lang", "en");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Partners_WithSeveralFaults_NameThemAll()
    {
        var run = await CliRun.OfAsync("partners", "GM9999", "--weight", "gold=3", "--weight", "goals=x", "--lang", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("GM9999", run.Error, StringComparison.Ordinal);
        Assert.Contains("gold=3", run.Error, StringComparison.Ordinal);
        Assert.Contains("goals=x", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Partners_WithAllWeightsZero_AreRefusedInWords()
    {
        var run = await CliRun.OfAsync(
            "partners", "GM0590", "--weight", "geography=0", "--weight", "goals=0", "--weight", "ambition=0", "--weight", "experience=0", "--weight", "expertise=0", "--lang", "en");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("All weights are zero", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Partners_WithOnlyUnknownCriteria_ListNothingAndSaySo()
    {
        var run = await CliRun.OfAsync("partners", "GM0590", "--weight", "geography=0", "--weight", "experience=0", "--json");
        var answer = JsonDocument.Parse(run.Out).RootElement;

        Assert.Equal(0, run.ExitCode);
        Assert.Equal((0, 372_530), (answer.GetProperty("listed").GetArrayLength(), answer.GetProperty("groups").GetInt32()));
    }

    [Fact]
    public async Task Partners_OfAWaddenIsland_GoByFerry()
    {
        var run = await CliRun.OfAsync("partners", "GM0096", "--max-size", "2", "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Harlingen, Vlieland", run.Out, StringComparison.Ordinal);
        Assert.Contains("No group reaches the scale threshold", run.Out, StringComparison.Ordinal);
        Assert.Contains("below the scale threshold", run.Out, StringComparison.Ordinal);
    }

    private static string Code(JsonElement member) => member.GetProperty("code").GetString()!;
}
