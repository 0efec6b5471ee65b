using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Cli.Tests.BusinessCases;

/// <summary>The section with lines, variants and overruled defaults of one's own: what is read, refused, computed and left alone.</summary>
public class OwnModelTests
{
    private const string Region = "content/demonstration/dossiers/ict-beheer-vierwaarden.json";

    public OwnModelTests() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    /// <summary>The digests were taken before the section existed; the version of the engine is left out of them.</summary>
    [Theory]
    [InlineData("drechtsteden-2004", "sobol", "6e57752d9063b73bfe50914e0a2d95d0e33207bfd83bfc25ad652e4662ae14dc")]
    [InlineData("drechtsteden-2004", "montecarlo", "3f8bedd8220e23c0417949be2ff401822c63dd92f9f5f90caa016bfffaa8957b")]
    [InlineData("zuidwest-friesland-2004", "sobol", "4954c5d9176ac49c907b6121df5ed3f709be7cb273b0316cac0009a93e5a743e")]
    [InlineData("zuidwest-friesland-2004", "montecarlo", "04c67c20633fe1b92ddc9755a76929ab52a01cd53c37ce06941793713292d31d")]
    public async Task CaseWithoutTheSection_GivesTheVeryResultOfBefore(string example, string method, string digest)
    {
        var run = await CliRun.OfAsync("businesscase", RepositoryFiles.At($"examples/{example}.json"), "--draws", "4096", "--seed", "2004", "--method", method, "--json");

        var result = run.Out.Replace($"\"engine\": \"{Samenspel.Engine.EngineVersion.Current}\"", "\"engine\": \"0.1.0\"", StringComparison.Ordinal);
        Assert.Equal(digest, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(result))));
    }

    [Fact]
    public void Region_WrittenAndReadAgain_StaysTheSame()
    {
        var file = Good(File.ReadAllBytes(RepositoryFiles.At(Region)));

        var written = BusinessCaseFiles.Write(file);

        Assert.Equal(written, BusinessCaseFiles.Write(Good(written)));
        Assert.Equal((3, 17), (file.Uncertainty!.Variants.Count, file.Uncertainty.Lines.Count));
        Assert.All(file.Uncertainty.Lines, line => Assert.True(line.Illustrative));
        Assert.All(file.Uncertainty.Variants, variant => Assert.True(variant.Illustrative));
    }

    [Fact]
    public void EmptySection_SaysNothing_AndGivesTheSameFile()
    {
        var without = BusinessCaseReaderTests.Broken();

        Assert.Equal(BusinessCaseFiles.Write(Good(without)), BusinessCaseFiles.Write(Good(BusinessCaseReaderTests.Broken(("uncertainty", """{"lines":[]}""")))));
    }

    [Theory]
    [InlineData("""{"overrules":[{"id":"years","numbers":{"value":4},"reason":"r"}]}""", "out-of-range", "$.uncertainty.overrules[0].numbers.value")]
    [InlineData("""{"overrules":[{"id":"years","numbers":{"value":0},"reason":"r"}]}""", "out-of-range", "$.uncertainty.overrules[0].numbers.value")]
    [InlineData("""{"overrules":[{"id":"years","numbers":{"value":7.5},"reason":"r"}]}""", "too-precise", "$.uncertainty.overrules[0].numbers.value")]
    [InlineData("""{"overrules":[{"id":"years","numbers":{"value":7},"reason":" "}]}""", "reason-missing", "$.uncertainty.overrules[0].reason")]
    [InlineData("""{"overrules":[{"id":"vat","numbers":{},"reason":"r"}]}""", "not-overrulable", "$.uncertainty.overrules[0].id")]
    [InlineData("""{"overrules":[{"id":"delayMonths","numbers":{"low":6,"likely":3,"high":9},"reason":"r"}]}""", "low-above-high", "$.uncertainty.overrules[0].numbers.likely")]
    [InlineData("""{"overrules":[{"id":"realisation","numbers":{"values":[0,1.5]},"reason":"r"}]}""", "out-of-range", "$.uncertainty.overrules[0].numbers.values[1]")]
    [InlineData("""{"overrules":[{"id":"ownShare","numbers":{"value":1},"reason":"r"},{"id":"ownShare","numbers":{"value":0},"reason":"r"}]}""", "duplicate-key", "$.uncertainty.overrules[1].id")]
    [InlineData("""{"variants":[{"key":"together","name":"V","kind":"own"}]}""", "reserved-key", "$.uncertainty.variants[0].key")]
    [InlineData("""{"variants":[{"key":"v","name":"V","kind":"own","joint":5,"jointFactor":1}]}""", "two-joints", "$.uncertainty.variants[0].jointFactor")]
    [InlineData("""{"variants":[{"key":"v","name":"V","kind":"own","joint":{"low":9,"high":5}}]}""", "low-above-high", "$.uncertainty.variants[0].joint")]
    [InlineData("""{"variants":[{"key":"v","name":"V","kind":"own","sharing":"partnerPairs"}]}""", "not-a-key", "$.uncertainty.variants[0].sharing")]
    [InlineData("""{"groups":[{"name":"g","strength":1.2}]}""", "correlation-impossible", "$.uncertainty.groups[0].strength")]
    [InlineData("""{"groups":[{"name":"start","strength":1}]}""", "reserved-key", "$.uncertainty.groups[0].name")]
    [InlineData("""{"benefits":[{"key":"b","kind":"money","text":"t"}]}""", "unknown-value", "$.uncertainty.benefits[0].kind")]
    public void Fault_InASection_IsNamedAtItsPath(string section, string code, string path) => Named(section, code, path);

    [Theory]
    [InlineData("\"amount\":{\"shape\":\"triangular\",\"low\":1,\"likely\":9,\"high\":4}", "mode-outside-range", "amount.likely")]
    [InlineData("\"amount\":{\"shape\":\"pert\",\"low\":5,\"likely\":5,\"high\":4}", "min-above-max", "amount.low")]
    [InlineData("\"amount\":{\"shape\":\"uniform\",\"low\":5}", "missing", "amount.high")]
    [InlineData("\"amount\":{\"shape\":\"lognormal\",\"median\":0,\"p90\":4}", "median-not-positive", "amount.median")]
    [InlineData("\"amount\":{\"shape\":\"lognormal\",\"median\":5,\"p90\":4}", "min-above-max", "amount.p90")]
    [InlineData("\"amount\":{\"shape\":\"lognormal\",\"median\":5,\"p90\":5000}", "too-wide", "amount.p90")]
    [InlineData("\"amount\":{\"shape\":\"fixed\",\"value\":5,\"low\":1}", "unknown-property", "amount.low")]
    [InlineData("\"amount\":{\"shape\":\"bell\",\"value\":5}", "unknown-value", "amount.shape")]
    [InlineData("\"amount\":5,\"uses\":[\"nowhere\"]", "unknown-variant", "uses[0].situation")]
    [InlineData("\"amount\":5,\"uses\":[\"together\",{\"situation\":\"together\",\"factor\":2}]", "duplicate-key", "uses[1].situation")]
    [InlineData("\"amount\":5,\"uses\":[\"today\"],\"bearer\":\"shared\"", "shared-in-baseline", "uses[0].situation")]
    [InlineData("\"amount\":5,\"bearer\":\"one\",\"payer\":\"rotterdam\"", "unknown-payer", "payer")]
    [InlineData("\"amount\":5,\"bearer\":\"one\"", "unknown-payer", "payer")]
    [InlineData("\"amount\":5,\"group\":\"g\"", "unknown-group", "group")]
    [InlineData("\"amount\":5,\"vatRate\":21", "too-large", "vatRate")]
    [InlineData("\"amount\":5,\"phases\":[1,-1]", "negative", "phases[1]")]
    [InlineData("\"amount\":5,\"minimum\":9,\"maximum\":4", "min-above-max", "minimum")]
    [InlineData("\"amount\":5,\"step\":0", "zero-step", "step")]
    [InlineData("\"amount\":5,\"tiers\":[{\"from\":9,\"factor\":1},{\"from\":9,\"factor\":1}]", "tiers-not-rising", "tiers[1].from")]
    [InlineData("\"amount\":5,\"scaleExponent\":0", "too-large", "scaleExponent")]
    [InlineData("\"amount\":5,\"colour\":\"red\"", "unknown-property", "colour")]
    public void Fault_InALine_IsNamedAtItsPath(string parts, string code, string path) => Named(Line(parts), code, $"$.uncertainty.lines[0].{path}");

    [Fact]
    public void Line_WithTheKeyOfAStandardOne_IsRefused() =>
        Named("""{"lines":[{"key":"set-up","name":"L","category":"other","driver":"fixed","amount":5}]}""", "reserved-key", "$.uncertainty.lines[0].key");

    [Fact]
    public void ManyFaults_AreAllNamedAtOnce()
    {
        var refusals = Refused("""
            {"overrules":[{"id":"years","numbers":{"value":11},"reason":""}],
             "lines":[{"key":"L","name":"","category":"gold","driver":"fixed","amount":{"shape":"uniform","low":2,"high":1},"uses":["x"]}]}
            """);

        Assert.Equal(
            ["$.uncertainty.lines[0].amount.low", "$.uncertainty.lines[0].category", "$.uncertainty.lines[0].key", "$.uncertainty.lines[0].name",
                "$.uncertainty.lines[0].uses[0].situation", "$.uncertainty.overrules[0].numbers.value", "$.uncertainty.overrules[0].reason"],
            refusals.Select(refusal => refusal.Field!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void OverruledDefault_TakesItsPlace_AndSaysWhyAndInsteadOfWhat()
    {
        var result = Computed("""{"overrules":[{"id":"years","numbers":{"value":9},"reason":"Het contract loopt negen jaar."},{"id":"ownShare","numbers":{"value":1},"reason":"r"}]}""");

        Assert.Equal(9, result.Years);
        var years = result.Defaults.Single(one => one.Id == DefaultId.Years);
        Assert.Equal(("Het contract loopt negen jaar.", 9m), (years.Overrule!.Reason.Nl, years.Numbers[0].Value));
        var json = JsonDocument.Parse(UncertainBusinessCase.Write(result)).RootElement;
        var written = json.GetProperty("defaults").EnumerateArray().Single(one => one.GetProperty("id").GetString() == "years");
        Assert.Equal(7, written.GetProperty("overruled").GetProperty("instead").GetProperty("value").GetInt32());
        Assert.DoesNotContain(json.GetProperty("defaults").EnumerateArray(), one => one.GetProperty("id").GetString() == "discountRate" && one.TryGetProperty("overruled", out _));
    }

    /// <summary>A certain amount in euro for everybody in every year, without price index: seven municipalities pay 7 · 1,000 a year more, in every draw.</summary>
    [Fact]
    public void FixedLine_InTogetherOnly_CostsExactlyThatMuchMore()
    {
        var with = Computed(Line("\"amount\":1000,\"index\":\"none\",\"timing\":\"alongside\",\"uses\":[\"together\"]"));
        var without = Computed(null);

        for (var year = 0; year < 7; year++)
        {
            Assert.Equal(-7_000, Year(with, "together", year) - Year(without, "together", year), 4);
        }

        Assert.Equal(
            with.Fte.Of("together", "alone").Figures!.Years[^1].Mean, without.Fte.Of("together", "alone").Figures!.Years[^1].Mean, 9);
    }

    /// <summary>Half of the joint staff of 75 fte with a wide default range (mean 80): 40 fte less than the standard variant in the last year.</summary>
    [Fact]
    public void Variant_WithAFactor_HasThatMuchOfTheJointStaff()
    {
        var result = Computed("""{"variants":[{"key":"half","name":"Half","kind":"own","jointFactor":0.5},{"key":"own","name":"Own","kind":"own","joint":{"low":50,"high":50}}]}""");

        double Fte(string variant) => result.Fte.Of(variant, "alone").Figures!.Years[^1].Mean;
        Assert.Equal(40, Fte("half") - Fte("together"), 1);
        // 50 · (0.95 + 1 + 1.25)/3 = 53.33 against 80.
        Assert.Equal(80 - 53.3333, Fte("own") - Fte("together"), 1);
        Assert.Equal(["together", "half", "own"], JsonDocument.Parse(UncertainBusinessCase.Write(result)).RootElement.GetProperty("variants").EnumerateArray().Select(one => one.GetProperty("variant").GetString()));
    }

    [Fact]
    public void OwnLineForClientRole_TakesThePlaceOfTheDefault()
    {
        var result = Computed(Line("\"amount\":0.5,\"unit\":\"fte\",\"timing\":\"alongside\",\"uses\":[\"together\"]", "clientRole"));

        Assert.DoesNotContain(result.Defaults, one => one.Id == DefaultId.ClientRole);
        // Each of the seven has 0.5 fte instead of 0.15 to 0.3.
        var without = Computed(null);
        var more = without.Fte.Of("together", "alone").Figures!.Years[^1].Mean - result.Fte.Of("together", "alone").Figures!.Years[^1].Mean;
        Assert.InRange(more, (7 * (0.5 - 0.225)) - 0.03, (7 * (0.5 - 0.225)) + 0.03);
    }

    [Fact]
    public void DriverWithoutDataForOne_IsMissingNotZero_AndSaysWhatItBlocks()
    {
        var root = JsonNode.Parse(File.ReadAllText(RepositoryFiles.At(Region)))!;
        root["participants"]![1]!.AsObject().Remove("workplaces");
        root["participants"]![2]!.AsObject().Remove("vatCompensable");
        var file = Good(Encoding.UTF8.GetBytes(root.ToJsonString()));

        var result = Draw(file);

        var places = result.Missing.Single(missing => missing.Figure == "workplaces");
        Assert.Equal("lindermeer", places.Participant);
        Assert.Contains("werkplek", places.Lines);
        Assert.Equal(["alles-centraal"], places.Variants);
        Assert.Contains("huisvesting", file.Uncertainty!.Lines.Where(line => !line.VatCompensable).Select(line => line.Key));
        Assert.DoesNotContain("huisvesting", result.Missing.Single(missing => missing.Figure == "vatCompensable").Lines);
        Assert.Null(result.Euro.Of("together", "alone", "lindermeer").Figures);
        Assert.Null(result.Euro.Of("together", "alone", "oosterkreek").Figures);
        Assert.Null(result.Euro.Of("together", "alone").Figures);
        Assert.NotNull(result.Fte.Of("together", "alone").Figures);
        var json = JsonDocument.Parse(UncertainBusinessCase.Write(result)).RootElement;
        Assert.Contains(json.GetProperty("missing").EnumerateArray(), one => one.GetProperty("figure").GetString() == "workplaces" && one.GetProperty("lines").GetArrayLength() > 2);
    }

    [Fact]
    public void Vat_ComesBackAsFarAsEachGetsItBack()
    {
        var root = JsonNode.Parse(BusinessCaseReaderTests.Broken(("uncertainty", Line("\"amount\":1000,\"vatRate\":0.2,\"index\":\"none\",\"timing\":\"alongside\",\"uses\":[\"together\"]"))))!;
        var participants = root["participants"]!.AsArray();
        for (var i = 0; i < participants.Count; i++)
        {
            participants[i]!["vatCompensable"] = i == 0 ? 0.25 : 1;
        }

        var with = Draw(Good(Encoding.UTF8.GetBytes(root.ToJsonString())));

        var first = participants[0]!["id"]!.GetValue<string>();
        var without = Computed(null);
        double Of(UncertainCaseResult result) => result.Euro.Of("together", "alone", first).Figures!.Years[0].Mean;
        Assert.Equal(-1_000 * (1 + (0.2 * 0.75)), Of(with) - Of(without), 4);
        Assert.Equal(-7_000 - 150, Year(with, "together", 0) - Year(without, "together", 0), 4);
    }

    [Fact]
    public void Region_IsComputedWhole_WithItsBenefitsBesideTheSum()
    {
        var file = Good(File.ReadAllBytes(RepositoryFiles.At(Region)));

        var result = Draw(file);
        var silent = Draw(file with { Uncertainty = file.Uncertainty! with { Benefits = [] } });

        Assert.Empty(result.Missing);
        foreach (var variant in file.Uncertainty.Variants.Select(one => one.Key).Append("together"))
        {
            Assert.NotNull(result.Euro.Of(variant, "today").Figures);
            Assert.Equal(result.Euro.Of(variant, "alone").Figures!.NetPresentValue.Mean, silent.Euro.Of(variant, "alone").Figures!.NetPresentValue.Mean);
        }

        Assert.Equal(3, JsonDocument.Parse(UncertainBusinessCase.Write(result)).RootElement.GetProperty("benefits").GetArrayLength());
    }

    private static string Line(string parts, string category = "other") => $$"""{"lines":[{"key":"l","name":"L","category":"{{category}}","driver":"fixed",{{parts}}}]}""";

    private static double Year(UncertainCaseResult result, string variant, int year) => result.Euro.Of(variant, "alone").Figures!.Years[year].Mean;

    private static void Named(string section, string code, string path)
    {
        var refusal = Assert.Single(Refused(section), refusal => refusal.Field == path);
        Assert.Equal($"business-case.{code}", refusal.Code);
    }

    private static IReadOnlyList<Refusal> Refused(string section)
    {
        var outcome = BusinessCaseFiles.Read(BusinessCaseReaderTests.Broken(("uncertainty", section)));
        Assert.False(outcome.TryGet(out _));
        return outcome.Refusals;
    }

    private static UncertainCaseResult Computed(string? section) =>
        Draw(Good(section is null ? BusinessCaseReaderTests.Broken() : BusinessCaseReaderTests.Broken(("uncertainty", section))));

    private static UncertainCaseResult Draw(BusinessCaseFile file)
    {
        var outcome = UncertainBusinessCase.Of(file, UncertaintyDefaults.Shipped, new RunOptions { Draws = 4096 });
        Assert.True(outcome.TryGet(out var result), string.Join("; ", outcome.Refusals.Select(refusal => refusal.Message)));
        return result;
    }

    private static BusinessCaseFile Good(byte[] bytes)
    {
        var outcome = BusinessCaseFiles.Read(bytes);
        Assert.True(outcome.TryGet(out var file), string.Join("; ", outcome.Refusals.Select(refusal => $"{refusal.Field}: {refusal.Message}")));
        return file;
    }
}
