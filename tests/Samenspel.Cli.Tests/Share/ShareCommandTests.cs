using System.Globalization;
using System.Text.Json;
using Samenspel.Engine;

namespace Samenspel.Cli.Tests.Share;

public class ShareCommandTests
{
    private const string TwoPlayers = """
        { "kind": "cost", "players": ["A","B"], "coalitions": [
          {"members":["A"],"value":10}, {"members":["B"],"value":8}, {"value":15,"members":["B","A"]} ] }
        """;

    [Fact]
    public async Task AsJson_TheExampleOfTheFormat_GivesItsAnswer()
    {
        var run = await CliRun.WithInputAsync(TwoPlayers, "share", "-", "--method", "shapley,nucleolus", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var result = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(["engine", "kind", "players", "total", "checks", "results"], result.EnumerateObject().Select(property => property.Name));
        Assert.Equal((EngineVersion.Current, "cost", 15.0), (Text(result, "engine"), Text(result, "kind"), result.GetProperty("total").GetDouble()));
        var checks = result.GetProperty("checks");
        Assert.Equal(["subadditive", "violations", "violationCount", "coreNonEmpty"], checks.EnumerateObject().Select(property => property.Name));
        Assert.True(checks.GetProperty("subadditive").GetBoolean() && checks.GetProperty("coreNonEmpty").GetBoolean());
        var shapley = result.GetProperty("results")[0];
        Assert.Equal(
            ["method", "allocation", "inCore", "worst", "certificate", "milliseconds"], shapley.EnumerateObject().Select(property => property.Name));
        Assert.Equal((8.5, 6.5), (Share(shapley, "A"), Share(shapley, "B")));
        Assert.Equal(-1.5, shapley.GetProperty("worst").GetProperty("excess").GetDouble());
        Assert.Equal(JsonValueKind.Null, shapley.GetProperty("certificate").ValueKind);
        Assert.Equal("kohlberg", Text(result.GetProperty("results")[1], "certificate"));
    }

    [Fact]
    public async Task Sweden_ForPeople_ShowsTheMethodsWhoWouldLeaveAndTheSource()
    {
        var run = await CliRun.OfAsync("share", "--example", "sweden");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Zweedse gemeenten", run.Out, StringComparison.Ordinal);
        Assert.Contains("IIASA WP-79-77", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"M\s+20,81\s+13,97\s+16,06\s+16,946\s+18,32", run.Out);
        Assert.Matches(@"shapley: H, K, L\s+0,427", run.Out);
        Assert.Contains("A, H, L met M, T: 0,37 slechter samen dan apart", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Birmingham_InEnglish_CountsItsPlayersAndSaysWhatIsNotVerified()
    {
        var run = await CliRun.OfAsync("share", "--example", "birmingham", "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"Boeing 707 \(× 22\)\s+117,676\.00\s+8\.67\s+12\.16\s+162\.24\s+103\.46", run.Out);
        Assert.Contains("nucleolus: by a published formula", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MethodThatIsNotDefined_SaysSoAndGivesNoShares()
    {
        var run = await CliRun.OfAsync("share", "--example", "glove", "--method", "proportional-standalone", "--json");

        var result = JsonDocument.Parse(run.Out).RootElement.GetProperty("results")[0];
        Assert.Equal((0, JsonValueKind.Null), (run.ExitCode, result.GetProperty("allocation").ValueKind));
        Assert.StartsWith("not defined", Text(result, "note"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_NamesTwentyGroupsOfEachMethod()
    {
        var run = await CliRun.OfAsync("share", "--example", "sweden", "--method", "equal", "--check", "--json");

        var result = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(20, result.GetProperty("results")[0].GetProperty("largestExcess").GetArrayLength());
        Assert.Equal(-1.6, result.GetProperty("checks").GetProperty("leastCore").GetDouble(), 1e-9);
        Assert.False(result.GetProperty("checks").GetProperty("concave").GetBoolean());
    }

    [Fact]
    public async Task OwnForm_WithManyPlayers_IsSharedAndChecked()
    {
        var players = string.Join(',', Enumerable.Range(1, 342).Select(i => $$"""{"name":"G{{i}}","additive":{{i * 100}},"weight":{{5000 + (i * 37)}}}"""));
        var run = await CliRun.WithInputAsync(
            $$"""{"players":[{{players}}],"kind":"cost","scale":[{"type":"power","factor":220,"exponent":0.82}]}""", "share", "-", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var result = JsonDocument.Parse(run.Out).RootElement;
        Assert.True(result.GetProperty("checks").GetProperty("subadditive").GetBoolean());
        var shapley = result.GetProperty("results").EnumerateArray().Single(row => Text(row, "method") == "shapley");
        Assert.True(shapley.GetProperty("inCore").GetBoolean());
        Assert.Equal(result.GetProperty("total").GetDouble(), shapley.GetProperty("allocation").EnumerateObject().Sum(share => share.Value.GetDouble()), 1e-3);
    }

    [Fact]
    public async Task LargeFile_WithTheGroupsBeforeThePlayers_IsRead()
    {
        const int Players = 14;
        var groups = Enumerable.Range(1, (1 << Players) - 1).Select(group =>
        {
            var members = Enumerable.Range(0, Players).Where(i => ((group >> i) & 1) == 1).ToArray();
            return string.Create(CultureInfo.InvariantCulture, $$"""{"members":[{{string.Join(',', members.Select(i => $"\"p{i}\""))}}],"value":{{Math.Sqrt(members.Length)}}}""");
        });
        var json = $$"""{"kind":"cost","coalitions":[{{string.Join(',', groups)}}],"players":[{{string.Join(',', Enumerable.Range(0, Players).Select(i => $"\"p{i}\""))}}]}""";

        var run = await CliRun.WithInputAsync(json, "share", "-", "--method", "shapley,nucleolus", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(JsonDocument.Parse(run.Out).RootElement.GetProperty("results").EnumerateArray(), row =>
            Assert.Equal(Math.Sqrt(Players) / Players, Share(row, "p3"), 1e-12));
    }

    [Theory]
    [InlineData("share")]
    [InlineData("share", "file.json", "--example", "sweden")]
    [InlineData("share", "--example", "norway")]
    [InlineData("share", "--example", "sweden", "--method", "shapley,fair")]
    [InlineData("share", "there-is-no-such-file.json")]
    public async Task WrongUse_IsExitCodeTwo(params string[] args)
    {
        var run = await CliRun.OfAsync(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public void Examples_AreInsideTheProgram() => Assert.Equal(
        Directory.GetFiles(RepositoryFiles.At("examples/games"), "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal),
        Games.BuiltInGames.Names);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static double Share(JsonElement row, string player) => row.GetProperty("allocation").GetProperty(player).GetDouble();
}
