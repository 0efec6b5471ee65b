using System.Text.Json;
using Samenspel.Cli.Games;
using Samenspel.Cli.Tests.BusinessCases;

namespace Samenspel.Cli.Tests.Share;

public class GameSchemaTests
{
    private static readonly SchemaCheck Schema = new(JsonDocument.Parse(File.ReadAllBytes(RepositoryFiles.At("docs/api/game.schema.json"))).RootElement);

    public static TheoryData<string> Games => [.. BuiltInGames.Names];

    [Theory]
    [MemberData(nameof(Games))]
    public void Example_FitsTheSchemaAndIsRead(string name)
    {
        Assert.True(Schema.Accepts(JsonDocument.Parse(BuiltInGames.Read(name)).RootElement));
        Assert.True(GameReader.Read(BuiltInGames.Read(name)).TryGet(out var file));
        Assert.NotNull(file.Source);
    }

    [Theory]
    [InlineData("""{"kind":"costs","players":["A"],"coalitions":[{"members":["A"],"value":1}]}""")]
    [InlineData("""{"kind":"cost","players":["A"],"coalitions":[{"members":["A"],"value":"1"}]}""")]
    [InlineData("""{"kind":"cost","players":["A"],"coalitions":[{"members":["A"]}]}""")]
    [InlineData("""{"kind":"cost","players":["A"],"coalitions":[{"members":["A"],"value":1}],"other":1}""")]
    [InlineData("""{"kind":"cost","players":[],"scale":[]}""")]
    public void WhatTheSchemaRefuses_TheReaderRefusesToo(string json)
    {
        Assert.False(Schema.Accepts(JsonDocument.Parse(json).RootElement));
        Assert.False(GameReader.Read(System.Text.Encoding.UTF8.GetBytes(json)).TryGet(out _));
    }
}
