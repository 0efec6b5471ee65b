namespace Samenspel.Cli.Tests.Share;

public class GameFaultTests
{
    [Theory]
    [InlineData("""{"kind":"cost","players":["A","B"],"coalitions":[{"members":["A"],"value":1},{"members":["B"],"value":1}]}""", "missing-group", "A, B")]
    [InlineData("""{"kind":"cost","players":["A"],"coalitions":[{"members":["A"],"value":1},{"members":["A"],"value":1}]}""", "group-twice", "A")]
    [InlineData("""{"kind":"cost","players":["A","A"],"coalitions":[{"members":["A"],"value":1}]}""", "player-twice", "A")]
    [InlineData("""{"kind":"cost","players":["A"],"coalitions":[{"members":["Zed"],"value":1}]}""", "unknown-player", "Zed")]
    [InlineData("""{"kind":"cost","players":["A"],"coalitions":[{"members":["A","A"],"value":1}]}""", "member-twice", "A")]
    [InlineData("""{"kind":"cost","players":["A"],"coalitions":[{"members":["A"],"value":NaN}]}""", "not-a-number", "NaN")]
    [InlineData("""{"kind":"cost","players":["A"],"coalitions":[{"members":["A"],"value":-Infinity}]}""", "not-a-number", "-Infinity")]
    [InlineData("""{"kind":"cost","players":["A"],"coalitions":[{"members":["A"],"value":1e308}]}""", "not-a-number", "1e308")]
    [InlineData("""{"kind":"cost","players":["A"],"coalitions":[{"members":["A"],"value":1e999}]}""", "not-a-number", "1e999")]
    [InlineData("""{"kind":"cost","players":["A"],"coalitions":[{"members":["A"],"value":"1"}]}""", "not-a-number", "\"1\"")]
    [InlineData("""{"kind":"cost","players":["A"],"coalitions":[{"members":["A"]}]}""", "missing", "value")]
    [InlineData("""{"kind":"cost","players":["A"],"coalitions":[{"value":1}]}""", "missing", "members")]
    [InlineData("""{"kind":"cost","players":["A"],"coalitions":[{"members":[],"value":1},{"members":["A"],"value":1}]}""", "empty-group", "")]
    [InlineData("""{"kind":"cost","players":["A"],"coalitions":[7]}""", "not-a-group", "")]
    [InlineData("""{"kind":"cost","players":["A"],"coalitions":{}}""", "not-a-list", "")]
    [InlineData("""{"kind":"cost","players":[],"coalitions":[]}""", "no-players", "")]
    [InlineData("""{"kind":"cost","players":["A",""],"coalitions":[]}""", "no-name", "players[1]")]
    [InlineData("""{"kind":"cost","players":["A"]}""", "unknown-form", "")]
    [InlineData("""{"kind":"costs","players":["A"],"coalitions":[{"members":["A"],"value":1}]}""", "unknown-kind", "")]
    [InlineData("""{"kind":"cost","kind":"cost","players":["A"],"coalitions":[{"members":["A"],"value":1}]}""", "property-twice", "kind")]
    [InlineData("""{"kind":"cost","form":"airport","players":[{"name":"A","need":-1}]}""", "negative", "need")]
    [InlineData("""{"kind":"cost","form":"airport","players":[{"name":"A","need":1,"count":1.5}]}""", "bad-count", "")]
    [InlineData("""{"kind":"value","form":"airport","players":[{"name":"A","need":1}]}""", "wrong-kind", "airport")]
    [InlineData("""{"kind":"value","form":"weighted-voting","quota":0,"players":[{"name":"A","weight":1}]}""", "bad-quota", "")]
    [InlineData("""{"kind":"value","form":"weighted-voting","players":[{"name":"A","weight":1}]}""", "missing", "quota")]
    [InlineData("""{"kind":"cost","scale":[{"type":"log"}],"players":[{"name":"A","additive":1,"weight":1}]}""", "unknown-term", "")]
    [InlineData("""{"kind":"cost","scale":[{"type":"power","factor":1,"exponent":-1}],"players":[{"name":"A","additive":1,"weight":1}]}""", "bad-exponent", "")]
    [InlineData("""{"kind":"cost","scale":[],"players":[{"name":"A","weight":1}]}""", "missing", "additive")]
    [InlineData("""{"kind":"cost","scale":[{"type":"power","factor":1e12,"exponent":5}],"players":[{"name":"A","additive":1,"weight":1e9}]}""", "not-a-number", "E+")]
    [InlineData("""[1]""", "not-an-object", "")]
    [InlineData("""{"kind":"cost",""", "no-json", "")]
    [InlineData("""{"kind":"cost","players":["A"],"coalitions":[{"members":["A"],"value":1}]} x""", "no-json", "")]
    [InlineData("", "no-json", "")]
    public async Task Fault_IsNamedOnStandardError(string json, string code, string named)
    {
        var run = await CliRun.WithInputAsync(json, "share", "-");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains($"[games.{code}]", run.Error, StringComparison.Ordinal);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_AreAllNamedAtOnce()
    {
        var run = await CliRun.WithInputAsync(
            """
            {"kind":"cost","players":["A","B"],"coalitions":[
              {"members":["A"],"value":NaN}, {"members":["A"],"value":2}, {"members":["C"],"value":Infinity}, {"members":["A","B"],"value":1e308}]}
            """,
            "share", "-", "--lang", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("coalitions[0].value: NaN is not a number", run.Error, StringComparison.Ordinal);
        Assert.Contains("The group A is there twice", run.Error, StringComparison.Ordinal);
        Assert.Contains("The player C is unknown", run.Error, StringComparison.Ordinal);
        Assert.Contains("Infinity is not a number", run.Error, StringComparison.Ordinal);
        Assert.Contains("1e308 is not a number", run.Error, StringComparison.Ordinal);
        Assert.Contains("The group B is missing", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FortyPlayers_InTableForm_AreRefusedWithTheWayOut()
    {
        var players = string.Join(',', Enumerable.Range(0, 40).Select(i => $"\"p{i}\""));
        var run = await CliRun.WithInputAsync($$"""{"kind":"cost","players":[{{players}}],"coalitions":[]}""", "share", "-", "--lang", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("There are 40 players; a file with all groups can have at most 26", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManyFaults_AreCountedAfterAHundred()
    {
        var players = string.Join(',', Enumerable.Range(0, 10).Select(i => $"\"p{i}\""));
        var run = await CliRun.WithInputAsync($$"""{"kind":"cost","players":[{{players}}],"coalitions":[]}""", "share", "-", "--lang", "en");

        Assert.Contains("And 923 more faults", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_WithEscapesAndAByteOrderMark_AreRead()
    {
        var run = await CliRun.WithInputAsync(
            "\uFEFF{\"kind\":\"cost\",\"players\":[\"Noordoostfrysl\u00e2n\"],\"coalitions\":[{\"members\":[\"Noordoostfrysl\\u00e2n\"],\"value\":3}]}",
            "share", "-", "--method", "equal");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Noordoostfryslân", run.Out, StringComparison.Ordinal);
    }
}
