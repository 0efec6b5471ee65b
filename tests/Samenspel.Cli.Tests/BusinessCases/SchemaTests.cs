using System.Text.Json;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Cli.Tests.BusinessCases;

public class SchemaTests
{
    private static readonly SchemaCheck Schema =
        new(JsonDocument.Parse(File.ReadAllBytes(RepositoryFiles.At("docs/api/business-case.schema.json"))).RootElement);

    [Theory]
    [InlineData("examples/drechtsteden-2004.json")]
    [InlineData("examples/zuidwest-friesland-2004.json")]
    [InlineData("content/demonstration/dossiers/ict-beheer-vierwaarden.json")]
    public void Example_FitsTheSchema_AsDoesWhatWeWrite(string example)
    {
        var bytes = File.ReadAllBytes(RepositoryFiles.At(example));
        Assert.True(BusinessCaseFiles.Read(bytes).TryGet(out var file));

        Assert.True(Accepts(bytes));
        Assert.True(Accepts(BusinessCaseFiles.Write(file)));
    }

    [Theory]
    [InlineData("format", "\"samenspel-business-case/2\"")]
    [InlineData("title", null)]
    [InlineData("date", "\"09-08-2004\"")]
    [InlineData("currency", "\"USD\"")]
    [InlineData("priceYear", "2004.5")]
    [InlineData("vat", "\"excl\"")]
    [InlineData("costPerFte", "0")]
    [InlineData("costPerFte", "{\"value\":5,\"quality\":\"sure\"}")]
    [InlineData("participants", "[]")]
    [InlineData("participants.2.id", "\"'s-Gravendeel\"")]
    [InlineData("participants.2.municipality", "\"0517\"")]
    [InlineData("participants.2.fteToday", "-2")]
    [InlineData("participants.2.fteToday", "\"2,5\"")]
    [InlineData("participants.2.inhabitants", "0.5")]
    [InlineData("participants.2.other", "1")]
    [InlineData("joint", "{\"low\":80}")]
    [InlineData("rule", "{}")]
    [InlineData("rule", "{\"fixedFte\":3,\"ftePer1000\":-0.26}")]
    [InlineData("rule.points.1", null)]
    [InlineData("rule.fixedFte", "3")]
    [InlineData("published.0.measure", "\"fte\"")]
    [InlineData("remarks.0", "{\"en\":\"only English\"}")]
    [InlineData("participants.2.workplaces", "2.5")]
    [InlineData("participants.2.vatCompensable", "1.5")]
    [InlineData("uncertainty", "{\"overrules\":[{\"id\":\"years\",\"numbers\":{\"value\":7}}]}")]
    [InlineData("uncertainty", "{\"overrules\":[{\"id\":\"vat\",\"numbers\":{\"value\":7},\"reason\":\"r\"}]}")]
    [InlineData("uncertainty", "{\"variants\":[{\"key\":\"v\",\"name\":\"V\"}]}")]
    [InlineData("uncertainty", "{\"lines\":[{\"key\":\"l\",\"name\":\"L\",\"category\":\"other\",\"driver\":\"fixed\",\"amount\":{\"shape\":\"uniform\",\"low\":1}}]}")]
    [InlineData("uncertainty", "{\"lines\":[{\"key\":\"L\",\"name\":\"L\",\"category\":\"other\",\"driver\":\"fixed\",\"amount\":1}]}")]
    [InlineData("uncertainty", "{\"groups\":[{\"name\":\"g\",\"strength\":2}]}")]
    [InlineData("uncertainty", "{\"benefits\":[{\"key\":\"b\",\"kind\":\"money\",\"text\":\"t\"}]}")]
    [InlineData("uncertainty", "{\"other\":[]}")]
    public void WhatTheSchemaRefuses_TheReaderRefusesToo(string where, string? value)
    {
        var broken = BusinessCaseReaderTests.Broken((where, value));

        // A rule with points and one lone part fits the schema's oneOf; the reader is stricter there and nowhere looser.
        Assert.Equal(where == "rule.fixedFte", Accepts(broken));
        Assert.False(BusinessCaseFiles.Read(broken).TryGet(out _));
    }

    [Theory]
    [InlineData("joint", null)]
    [InlineData("joint", "75")]
    [InlineData("rule", null)]
    [InlineData("rule", "{\"fixedFte\":3.74,\"ftePer1000\":0.26,\"groupInhabitants\":275000}")]
    [InlineData("rule.points.1.fte", "{\"low\":70,\"high\":75}")]
    [InlineData("minimumSaving", "550000")]
    [InlineData("remarks.0", "\"alleen Nederlands\"")]
    [InlineData("participants.2.municipality", null)]
    [InlineData("participants.2.fteAlone", null)]
    [InlineData("published", null)]
    [InlineData("uncertainty", "{}")]
    [InlineData("participants.2.workplaces", "{\"value\":250,\"quality\":\"measured\"}")]
    [InlineData("uncertainty", "{\"overrules\":[{\"id\":\"realisation\",\"numbers\":{\"values\":[0,1]},\"reason\":\"r\"}]}")]
    [InlineData("uncertainty", "{\"lines\":[{\"key\":\"l\",\"name\":\"L\",\"category\":\"other\",\"driver\":\"fixed\",\"amount\":{\"shape\":\"lognormal\",\"median\":1,\"p90\":2},\"uses\":[\"today\",{\"situation\":\"together\"}]}]}")]
    [InlineData("participants.2", "{\"id\":\"x\",\"name\":\"X\",\"inhabitants\":9000,\"fteToday\":null,\"fteAlone\":null}")]
    public void WhatTheSchemaAccepts_TheReaderAcceptsToo(string where, string? value)
    {
        var changed = BusinessCaseReaderTests.Broken((where, value));

        Assert.True(Accepts(changed));
        Assert.True(BusinessCaseFiles.Read(changed).TryGet(out _));
    }

    [Theory]
    [InlineData("examples/drechtsteden-2004.json")]
    [InlineData("content/demonstration/dossiers/ict-beheer-vierwaarden.json")]
    public async Task Result_FitsItsSchema(string example)
    {
        var run = await CliRun.OfAsync("businesscase", RepositoryFiles.At(example), "--draws", "2048", "--json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var schema = new SchemaCheck(JsonDocument.Parse(await File.ReadAllBytesAsync(RepositoryFiles.At("docs/api/uncertain-case-result.schema.json"))).RootElement);
        var result = JsonDocument.Parse(run.Out).RootElement;
        Assert.True(schema.Accepts(result));
        Assert.False(schema.Accepts(JsonDocument.Parse(run.Out.Replace("\"chanceOfSaving\": 0.", "\"chanceOfSaving\": 7.", StringComparison.Ordinal)).RootElement));
        Assert.False(schema.Accepts(JsonDocument.Parse(run.Out.Replace("\"p25\"", "\"p20\"", StringComparison.Ordinal)).RootElement));
    }

    private static bool Accepts(byte[] json) => Schema.Accepts(JsonDocument.Parse(json).RootElement);
}
