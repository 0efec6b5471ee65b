using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Cli.Tests.BusinessCases;

public class BusinessCaseReaderTests
{
    public BusinessCaseReaderTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    [Theory]
    [InlineData("examples/drechtsteden-2004.json")]
    [InlineData("examples/zuidwest-friesland-2004.json")]
    public void Example_WrittenAndReadAgain_StaysTheSame(string example)
    {
        var file = Good(File.ReadAllBytes(RepositoryFiles.At(example)));

        var written = BusinessCaseFiles.Write(file);

        Assert.Equal(written, BusinessCaseFiles.Write(Good(written)));
        Assert.Equal(
            BusinessCaseDocuments.Write(BusinessCaseCalculation.Of(file)), BusinessCaseDocuments.Write(BusinessCaseCalculation.Of(Good(written))));
        Assert.Empty(BusinessCaseFiles.Check(file));
    }

    [Fact]
    public void WorkedExample_InTheDocumentation_GivesTheFiguresItSays()
    {
        var document = File.ReadAllText(RepositoryFiles.At("docs/api/business-case.md"));
        var json = document.Split("```json")[1].Split("```")[0];

        var total = BusinessCaseCalculation.Of(Good(Encoding.UTF8.GetBytes(json))).Figures.Total;

        Assert.Equal((45_000_000, 54_000_000), (total.MoreThanToday!.Low.Cents, total.MoreThanToday.High.Cents));
        Assert.Equal((5m, 6m), (total.LessThanAlone!.Low.Fte, total.LessThanAlone.High.Fte));
    }

    /// <summary>Each row breaks one thing in the example: where, with what, and the fault that must be named there.</summary>
    [Theory]
    [InlineData("format", "\"samenspel-business-case/2\"", "unknown-format", "$.format")]
    [InlineData("title", "\" \"", "blank", "$.title")]
    [InlineData("title", null, "missing", "$.title")]
    [InlineData("date", "\"09-08-2004\"", "bad-date", "$.date")]
    [InlineData("date", "\"2004-02-30\"", "bad-date", "$.date")]
    [InlineData("source", "\"report\"", "wrong-type", "$.source")]
    [InlineData("source.url", "\"javascript:alert(1)\"", "bad-url", "$.source.url")]
    [InlineData("currency", "\"USD\"", "unknown-value", "$.currency")]
    [InlineData("priceYear", "2004.5", "bad-year", "$.priceYear")]
    [InlineData("priceYear", "\"2004\"", "wrong-type", "$.priceYear")]
    [InlineData("vat", "\"excl\"", "unknown-value", "$.vat")]
    [InlineData("costPerFte", "0", "zero-cost", "$.costPerFte")]
    [InlineData("costPerFte", "54000.005", "too-precise", "$.costPerFte")]
    [InlineData("costPerFte", "1e308", "too-large", "$.costPerFte")]
    [InlineData("costPerFte", "2000000", "too-large", "$.costPerFte")]
    [InlineData("costPerFte.value", "\"NaN\"", "wrong-type", "$.costPerFte.value")]
    [InlineData("participants", "[]", "no-participants", "$.participants")]
    [InlineData("participants", "{}", "wrong-type", "$.participants")]
    [InlineData("participants.2", "7", "wrong-type", "$.participants[2]")]
    [InlineData("participants.2.fteToday", "-2", "negative", "$.participants[2].fteToday")]
    [InlineData("participants.2.fteToday", "\"2,5\"", "wrong-type", "$.participants[2].fteToday")]
    [InlineData("participants.2.fteToday", "1e-30", "too-precise", "$.participants[2].fteToday")]
    [InlineData("participants.2.fteToday", "0.333333333333333333333333333333333", "too-precise", "$.participants[2].fteToday")]
    [InlineData("participants.2.fteToday", "{\"value\":2,\"quality\":\"sure\"}", "unknown-value", "$.participants[2].fteToday.quality")]
    [InlineData("participants.2.fteToday", "{\"quality\":\"measured\"}", "missing", "$.participants[2].fteToday.value")]
    [InlineData("participants.2.fteTody", "2", "unknown-property", "$.participants[2].fteTody")]
    [InlineData("participants.2.inhabitants", "9000.5", "bad-inhabitants", "$.participants[2].inhabitants")]
    [InlineData("participants.2.inhabitants", "0", "bad-inhabitants", "$.participants[2].inhabitants")]
    [InlineData("participants.2.id", "\"dordrecht\"", "duplicate-id", "$.participants[2].id")]
    [InlineData("participants.2.id", "\"'s-Gravendeel\"", "bad-id", "$.participants[2].id")]
    [InlineData("participants.2.municipality", "\"GM0505\"", "duplicate-municipality", "$.participants[2].municipality")]
    [InlineData("participants.2.municipality", "\"0517\"", "bad-code", "$.participants[2].municipality")]
    [InlineData("joint", "{\"low\":80,\"high\":70}", "low-above-high", "$.joint")]
    [InlineData("joint", "{\"low\":-1,\"high\":70}", "negative", "$.joint.low")]
    [InlineData("rule.points.1.inhabitants", "11000", "same-point", "$.rule.points")]
    [InlineData("rule.points.1.fte", "6.5", "falling-rule", "$.rule.points")]
    [InlineData("rule.points.1", null, "not-two-points", "$.rule.points")]
    [InlineData("rule.fixedFte", "3.74", "two-rules", "$.rule")]
    [InlineData("rule", "{}", "half-rule", "$.rule")]
    [InlineData("rule", "{\"fixedFte\":-10,\"ftePer1000\":0.26}", "rule-below-zero", "$.rule")]
    [InlineData("rule", "{\"fixedFte\":3,\"ftePer1000\":-0.26}", "negative", "$.rule.ftePer1000")]
    [InlineData("rule.derived", "\"yes\"", "wrong-type", "$.rule.derived")]
    [InlineData("published.0.measure", "\"fte\"", "unknown-value", "$.published[0].measure")]
    [InlineData("remarks.0", "{\"en\":\"only English\"}", "missing", "$.remarks[0].nl")]
    [InlineData("minimumSaving", "-1", "negative", "$.minimumSaving")]
    public void Read_WithOneThingBroken_NamesItsPath(string where, string? value, string fault, string path)
    {
        var refusal = Assert.Single(Faults(Broken((where, value))));

        Assert.Equal(($"business-case.{fault}", path), (refusal.Code, refusal.Field));
        Assert.DoesNotContain("{0}", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WithSeveralThingsBroken_NamesThemAll()
    {
        var faults = Faults(Broken(
            ("vat", "1"), ("participants.0.fteToday", "-1"), ("participants.3.id", "\"dordrecht\""), ("participants.4.name", null),
            ("joint", "{\"low\":80,\"high\":70}"), ("rule.points.1.fte", "-3"), ("extra", "1")));

        Assert.Equal(
            [
                "$.extra", "$.joint", "$.participants[0].fteToday", "$.participants[3].id", "$.participants[4].name", "$.rule.points", "$.rule.points[1].fte",
                "$.vat",
            ],
            faults.Select(fault => fault.Field).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_WithAMisspelledProperty_SuggestsTheRightOne()
    {
        var refusal = Assert.Single(Faults(Broken(("participants.2.fteTody", "2"))));

        Assert.Contains("Do you mean “fteToday”", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n  \"title\": \"x\",\n  oops\n}", "line 3, character 3")]
    [InlineData("{\"fteToday\": NaN}", "line 1, character 14")]
    [InlineData("", "line 1")]
    [InlineData("{\"title\": \"\\ud800\"}", "line 1, character 11")]
    [InlineData("{} {}", "line 1, character 4")]
    public void Read_WhatIsNotJson_SaysWhereItBreaks(string text, string place)
    {
        var refusal = Assert.Single(Faults(Encoding.UTF8.GetBytes(text)));

        Assert.Equal("business-case.malformed-json", refusal.Code);
        Assert.Contains(place, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OtherBytes_SaysWhatTheyShouldBe()
    {
        Assert.Equal("business-case.not-utf8", Assert.Single(Faults(Encoding.Unicode.GetBytes("{\"title\":\"ÿ\"}").Prepend((byte)0xFE).Prepend((byte)0xFF).ToArray())).Code);
        Assert.Equal("business-case.wrong-type", Assert.Single(Faults("[]"u8.ToArray())).Code);
        Assert.Equal("business-case.malformed-json", Assert.Single(Faults(Encoding.UTF8.GetBytes(new string('[', 5_000)))).Code);
        Assert.Equal("business-case.duplicate-property", Faults("{\"title\":\"a\",\"title\":\"b\"}"u8.ToArray())[0].Code);
        Assert.True(BusinessCaseFiles.Read(Encoding.UTF8.Preamble.ToArray().Concat(Broken()).ToArray()).TryGet(out _));
    }

    [Fact]
    public void Read_AFloodOfFaults_StaysReadable()
    {
        var flood = Encoding.UTF8.GetBytes($"{{{string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"x{i}\":1"))}}}");

        Assert.Equal(500, Faults(flood).Count);
    }

    [Fact]
    public void Read_StrangeNames_ArePrintedHarmlessly()
    {
        var refusal = Faults(Encoding.UTF8.GetBytes("{\"\\u001b[31m" + new string('x', 3_000) + "\":1}"))[0];

        Assert.DoesNotContain("\u001b", refusal.Message + refusal.Field, StringComparison.Ordinal);
        Assert.InRange(refusal.Field!.Length, 1, 60);
    }

    [Fact]
    public void Check_OfACaseFromAForm_AppliesTheSameRules()
    {
        var file = Good(Broken());
        var twice = file with { Participants = [file.Participants[0], file.Participants[0] with { Id = "other" }], Rule = null };

        Assert.Equal("$.participants[1].municipality", Assert.Single(BusinessCaseFiles.Check(twice)).Field);
    }

    internal static byte[] Broken(params (string Where, string? Value)[] changes)
    {
        var root = JsonNode.Parse(File.ReadAllText(RepositoryFiles.At("examples/drechtsteden-2004.json")))!;
        foreach (var (where, value) in changes)
        {
            var steps = where.Split('.');
            var parent = steps[..^1].Aggregate(root, (node, step) => node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!);
            Set(parent, steps[^1], value is null ? null : JsonNode.Parse(value), value is null);
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static void Set(JsonNode parent, string step, JsonNode? value, bool remove)
    {
        switch (parent, remove)
        {
            case (JsonArray list, true):
                list.RemoveAt(int.Parse(step, CultureInfo.InvariantCulture));
                break;
            case (JsonArray list, false):
                list[int.Parse(step, CultureInfo.InvariantCulture)] = value;
                break;
            case (_, true):
                parent.AsObject().Remove(step);
                break;
            default:
                parent[step] = value;
                break;
        }
    }

    private static BusinessCaseFile Good(byte[] bytes)
    {
        var outcome = BusinessCaseFiles.Read(bytes);
        Assert.True(outcome.TryGet(out var file), string.Join('\n', outcome.Refusals.Select(refusal => $"{refusal.Field}: {refusal.Message}")));
        return file;
    }

    private static IReadOnlyList<Refusal> Faults(byte[] bytes)
    {
        var outcome = BusinessCaseFiles.Read(bytes);
        Assert.False(outcome.TryGet(out _));
        return outcome.Refusals;
    }
}
