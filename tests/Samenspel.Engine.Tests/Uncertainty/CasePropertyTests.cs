using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Engine.Uncertainty.Runs;

namespace Samenspel.Engine.Tests.Uncertainty;

public class CasePropertyTests
{
    private static readonly RunOptions Sobol = new(DrawMethod.Sobol, 4096, 11);

    [Theory]
    [InlineData(DrawMethod.Sobol, 4096)]
    [InlineData(DrawMethod.MonteCarlo, 5003)]
    public void Result_OnAnyNumberOfThreads_IsTheSameToTheDigit(DrawMethod method, int draws)
    {
        var input = SmallCases.Everything();
        var one = Numbers(CaseCalculation.Of(input, new(method, draws, 5)));
        Assert.All([2, 3, 7], threads => Assert.Equal(one, Numbers(CaseCalculation.Of(input, new(method, draws, 5) { Threads = threads }))));
        Assert.NotEqual(one, Numbers(CaseCalculation.Of(input, new(method, draws, 6))));
    }

    // What is certain is folded into weights; kept as factors of every draw it must come to the same.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void CollapsedCase_AndTheSameWithNothingCollapsed_AgreeTo12Digits(bool certainTimes)
    {
        var input = SmallCases.Everything();
        input = certainTimes ? input with { DelayMonths = new Fixed(4), DelayGroup = null, Indices = [new("wages", new Fixed(0.03))], Lines = [.. input.Lines.Select(line => line with { Rule = CostRule.None })] } : input;
        input = input with { Lines = [.. input.Lines, new("housing", CostCategory.Housing, CostDriver.Partners, new Fixed(30_000), [new("alone"), new("central", 0.7)]) { Index = "wages" }] };
        var collapsed = CaseCalculation.Of(input, Sobol, null, collapse: true);
        var full = CaseCalculation.Of(input, Sobol, null, collapse: false);
        Assert.Equal(certainTimes, collapsed.IsLinear);
        Assert.False(full.IsLinear);
        Assert.All(Numbers(collapsed).Zip(Numbers(full)), pair => Assert.True(Math.Abs(pair.First - pair.Second) <= 1e-12 * Math.Max(1e6, Math.Abs(pair.First)), $"{pair}"));
    }

    [Fact]
    public void OrderOfLinesGroupsAndIndices_ChangesNoDigit()
    {
        var input = SmallCases.Everything();
        var turned = input with { Lines = [.. input.Lines.Reverse()], Groups = [.. input.Groups.Reverse()], Indices = [.. input.Indices.Reverse()] };
        Assert.Equal(Numbers(CaseCalculation.Of(input, Sobol)), Numbers(CaseCalculation.Of(turned, Sobol)));
    }

    [Fact]
    public void OrderOfMunicipalities_ChangesNoFigureOfAny()
    {
        var input = SmallCases.Everything();
        var (plain, turned) = (CaseCalculation.Of(input, Sobol), CaseCalculation.Of(input with { Partners = [.. input.Partners.Reverse()] }, Sobol));
        foreach (var saving in plain.Savings)
        {
            Assert.Equal(saving.Figures!.NetPresentValue.P50, turned.Of(saving.Variant, saving.Baseline, saving.Partner).Figures!.NetPresentValue.P50, 1e-6);
        }
    }

    [Fact]
    public void NewNames_MoveTheFiguresWithThem()
    {
        // Own draws follow from the name, so here every draw is common.
        var input = SmallCases.Everything();
        input = input with { Lines = [.. input.Lines.Select(line => line with { OwnShare = 0, BearerKey = line.BearerKey is null ? null : "b" })] };
        var renamed = input with
        {
            Partners = [.. input.Partners.Select(partner => partner with { Key = $"new-{partner.Key}" })],
            Lines = [.. input.Lines.Select(line => line with { BearerKey = line.BearerKey is null ? null : "new-b" })],
        };
        Assert.Equal(Numbers(CaseCalculation.Of(input, Sobol)), Numbers(CaseCalculation.Of(renamed, Sobol)));
    }

    [Fact]
    public void MoneyTimesThree_MakesEveryFigureThreeTimesAsLarge()
    {
        var input = SmallCases.Everything();
        var scaled = input with
        {
            Lines = [.. input.Lines.Select(line => line with
            {
                Scopes = [.. line.Scopes.Select(scope => scope with { Factor = 3 * scope.Factor })],
                Rule = line.Rule with { Minimum = 3 * line.Rule.Minimum, Maximum = 3 * line.Rule.Maximum, Step = 3 * line.Rule.Step },
            })],
        };
        var (before, after) = (CaseCalculation.Of(input, Sobol), CaseCalculation.Of(scaled, Sobol));
        Assert.All(before.Savings.Zip(after.Savings), pair =>
        {
            Assert.Equal(3 * pair.First.Figures!.NetPresentValue.P10, pair.Second.Figures!.NetPresentValue.P10, 1e-5);
            Assert.Equal(3 * pair.First.Figures.NetPresentValue.Mean, pair.Second.Figures.NetPresentValue.Mean, 1e-5);
            Assert.Equal(pair.First.Figures.NetPresentValue.ChanceAboveZero, pair.Second.Figures.NetPresentValue.ChanceAboveZero, 1e-3);
        });
    }

    [Fact]
    public void AnotherPartner_ChangesNothingOfWhatEachWouldPayAlone()
    {
        var input = SmallCases.Everything();
        var (few, more) = (CaseCalculation.Of(input, new(DrawMethod.MonteCarlo, 4096)), CaseCalculation.Of(input with { Partners = [.. input.Partners, new("d", 30_000, 400, 5, 80)] }, new(DrawMethod.MonteCarlo, 4096)));
        foreach (var cost in few.Costs.Where(cost => cost.Situation is "today" or "alone" && cost.Partner is not null))
        {
            Assert.Equal(cost.PresentValue, more.Costs.Single(other => (other.Situation, other.Partner) == (cost.Situation, cost.Partner)).PresentValue);
        }
    }

    [Fact]
    public void SavingsOfTheMembers_AddUpToThatOfAllInEveryMean()
    {
        var result = CaseCalculation.Of(SmallCases.Everything(), Sobol);
        foreach (var saving in result.Savings.Where(saving => saving.Partner is null))
        {
            var sum = result.Savings.Where(part => part.Partner is not null && part.Variant == saving.Variant && part.Baseline == saving.Baseline).Sum(part => part.Figures!.NetPresentValue.Mean);
            Assert.Equal(sum, saving.Figures!.NetPresentValue.Mean, 1e-5);
        }
    }

    [Fact]
    public void Correlations_OfWhatIsDrawn_AreThoseThatWereAsked()
    {
        // Of two perfectly correlated lines one can stand for the other; the delay moves with the one-off line.
        var input = SmallCases.Sum(new Uniform(0, 1), new Uniform(0, 1)) with { Groups = [new("g", 1)] };
        input = input with { Lines = [.. input.Lines.Select(line => line with { Group = "g" })] };
        var value = PresentValueCalculation.Of(input, new(DrawMethod.Sobol, 1 << 14)).Costs[0].Value;
        Assert.Equal((0.2, 1, 1.8), (value.P10, value.P50, value.P90), (x, y) => Math.Abs(x.Item1 - y.P10) + Math.Abs(x.Item2 - y.P50) + Math.Abs(x.Item3 - y.P90) < 1e-3);
    }

    [Fact]
    public void MissingFigure_IsMissingAndNamed_AndTheRestStands()
    {
        var input = SmallCases.Everything();
        input = input with { Partners = [input.Partners[0] with { Fte = null }, input.Partners[1], input.Partners[2]] };
        var result = CaseCalculation.Of(input, Sobol);
        var fault = Assert.Single(result.Missing);
        Assert.Equal(("partners[0].fte", "driver-without-data", true), (fault.Field, fault.Code, fault.IsMissing));
        Assert.Contains("line staff", fault.Message, StringComparison.Ordinal);
        Assert.Null(result.Of("central", "alone", "a").Figures);
        Assert.Null(result.Of("central", "alone").Figures);
        Assert.NotNull(result.Of("central", "alone", "b").Figures);
    }

    [Fact]
    public void Cancelling_EndsTheRun_AndProgressRises()
    {
        var seen = new List<double>();
        _ = CaseCalculation.Of(SmallCases.Everything(), Sobol, new(new Listener(seen.Add)));
        Assert.Equal(seen.Order(), seen);
        Assert.Equal(1, seen[^1], 1e-9);
        Assert.ThrowsAny<OperationCanceledException>(() => CaseCalculation.Of(SmallCases.Everything(), Sobol, new(null, new CancellationToken(true))));
    }

    private static double[] Numbers(CaseResult result) =>
    [
        .. result.Savings.SelectMany(saving => saving.Figures!.Years.Concat(saving.Figures.Cumulative)).SelectMany(Numbers),
        .. result.Costs.SelectMany(cost => cost.Years!.Append(cost.PresentValue!)).SelectMany(Numbers),
        .. result.Savings.SelectMany(saving => saving.Figures!.PayBack.ChanceByYear),
    ];

    private static double[] Numbers(Spread spread) => [spread.Mean, spread.P10, spread.P25, spread.P50, spread.P75, spread.P90, spread.ChanceAboveZero];

    private sealed class Listener(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
