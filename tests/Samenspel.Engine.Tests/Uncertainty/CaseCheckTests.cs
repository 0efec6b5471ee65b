using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Engine.Uncertainty.Runs;

namespace Samenspel.Engine.Tests.Uncertainty;

public class CaseCheckTests
{
    public static TheoryData<string, string, string> Broken => new()
    {
        { "horizon", "years", "out-of-range" },
        { "mode", "lines[0].amount.mode", "mode-outside-range" },
        { "range", "lines[1].amount.min", "min-above-max" },
        { "key", "lines[1].key", "key-twice" },
        { "within", "groups[0].within", "correlation-impossible" },
        { "between", "betweenGroups", "correlation-impossible" },
        { "group", "lines[2].group", "unknown-group" },
        { "index", "lines[0].index", "unknown-index" },
        { "situation", "lines[0].scopes[0].situation", "unknown-situation" },
        { "bearer", "lines[6].bearerKey", "unknown-partner" },
        { "shared", "lines[0].scopes[0].situation", "shared-in-baseline" },
        { "own", "lines[1].ownShare", "own-share-of-shared" },
        { "stated", "lines[0].scopes[0].stated", "wrong-size" },
        { "delay", "delayMonths", "out-of-range" },
        { "growth", "indices[0].growth", "out-of-range" },
        { "rule", "lines[2].rule.minimum", "min-above-max" },
        { "tiers", "lines[2].rule.tiers[1].from", "tiers-not-rising" },
        { "partner", "partners[1].inhabitants", "out-of-range" },
        { "nobody", "partners", "no-partners" },
        { "baseline", "situations", "nothing-to-compare" },
        { "discount", "discountRate", "out-of-range" },
        { "many", "lines", "too-many-uncertain" },
    };

    [Fact]
    public void WholeCase_HasNoFault() => Assert.Empty(CaseCheck.Of(SmallCases.Everything()));

    [Theory]
    [MemberData(nameof(Broken))]
    public void ImpossibleInput_IsNamedAtItsField(string what, string field, string code)
    {
        var input = Break(SmallCases.Everything(), what);
        Assert.Contains(CaseCheck.Of(input), fault => (fault.Field, fault.Code, fault.IsMissing) == (field, code, false));
        Assert.Throws<ArgumentException>(() => CaseCalculation.Of(input, new()));
    }

    [Fact]
    public void AllFaults_AreToldAtOnce()
    {
        var faults = CaseCheck.Of(Break(Break(Break(SmallCases.Everything(), "horizon"), "mode"), "between"));
        Assert.Equal(["betweenGroups", "lines[0].amount.mode", "years"], faults.Select(fault => fault.Field).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(DrawMethod.Sobol, 5000, 8, "draws")]
    [InlineData(DrawMethod.Sobol, 1024, 8, "draws")]
    [InlineData(DrawMethod.MonteCarlo, 10, 8, "draws")]
    [InlineData(DrawMethod.MonteCarlo, 5000, 1, "replications")]
    public void ImpossibleOptions_AreNamed(DrawMethod method, int draws, int replications, string field)
    {
        var options = new RunOptions(method, draws) { Replications = replications };
        Assert.Equal(field, Assert.Single(options.Check()).Field);
        Assert.Throws<ArgumentException>(() => CaseCalculation.Of(SmallCases.Everything(), options));
    }

    private static UncertainCase Break(UncertainCase input, string what) => what switch
    {
        "horizon" => input with { Years = 0 },
        "mode" => Line(input, 0, line => line with { Amount = new Triangular(1, 3, 2) }),
        "range" => Line(input, 1, line => line with { Amount = new Pert(3, 2, 1) }),
        "key" => Line(input, 1, line => line with { Key = "staff" }),
        "within" => input with { Groups = [input.Groups[0] with { Within = 1.2 }, .. input.Groups.Skip(1)] },
        "between" => input with { BetweenGroups = 0.9 },
        "group" => Line(input, 2, line => line with { Group = "unknown" }),
        "index" => Line(input, 0, line => line with { Index = "unknown" }),
        "situation" => Line(input, 0, line => line with { Scopes = [new("unknown")] }),
        "bearer" => Line(input, 6, line => line with { BearerKey = "unknown" }),
        "shared" => Line(input, 0, line => line with { Bearer = Bearer.Shared, OwnShare = 0 }),
        "own" => Line(input, 1, line => line with { OwnShare = 0.5 }),
        "stated" => Line(input, 0, line => line with { Scopes = [new("today", 1, [[1, 2]])] }),
        "delay" => input with { DelayMonths = new Normal(0, 3) },
        "growth" => input with { Indices = [new("wages", new Normal(0, 0.5))] },
        "rule" => Line(input, 2, line => line with { Rule = new() { Minimum = 2, Maximum = 1 } }),
        "tiers" => Line(input, 2, line => line with { Rule = new() { Tiers = [new(5, 1), new(5, 0.9)] } }),
        "partner" => input with { Partners = [input.Partners[0], input.Partners[1] with { Inhabitants = -1 }] },
        "nobody" => input with { Partners = [.. input.Partners.Select(partner => partner with { IsMember = false })] },
        "baseline" => input with { Situations = [.. input.Situations.Where(situation => situation.Kind == SituationKind.Together)] },
        "discount" => input with { DiscountRate = double.NaN },
        _ => input with { Lines = [.. Enumerable.Range(0, 200).Select(i => input.Lines[0] with { Key = $"line-{i}" })] },
    };

    private static UncertainCase Line(UncertainCase input, int place, Func<CostLine, CostLine> change) =>
        input with { Lines = [.. input.Lines.Select((line, i) => i == place ? change(line) : line)] };
}
