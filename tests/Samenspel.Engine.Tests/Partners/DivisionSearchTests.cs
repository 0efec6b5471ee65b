using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.Partners;
using Samenspel.Engine.Partners.Divisions;

namespace Samenspel.Engine.Tests.Partners;

public class DivisionSearchTests
{
    private static readonly Lazy<DivisionAnswer> Country = new(() => DivisionSearch.Of(Netherlands(4)));

    [Fact]
    public void Of_AnySmallCountry_IsTheCheapestOfAllDivisions() => Prop.ForAll(AnyCountry.UpTo(9), country =>
    {
        var answer = DivisionSearch.Of(Question(country, 5));
        var best = Cheapest(country, 5, _ => true);
        return Math.Abs(answer.Best!.Cost - best) < 1e-6 && Math.Abs(answer.Bound!.Value - best) < 1e-6 && IsDivision(country.Borders, answer.Best, 5);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_AnySmallCountryWithRules_KeepsThemOrSaysThatNobodyCan() => Prop.ForAll(AnyCountry.UpTo(8), country =>
    {
        var n = country.Borders.Count;
        var question = Question(country, 4) with { MinSize = 2, Together = [[0, n - 1]], Apart = n > 2 ? [(0, 1)] : [] };
        var answer = DivisionSearch.Of(question);
        var best = Cheapest(country, 4, group => group.Length >= 2 && group.Contains(0) == group.Contains(n - 1) && (n <= 2 || !group.Contains(0) || !group.Contains(1)));
        return double.IsInfinity(best)
            ? answer.Best is null && answer.Faults.Count > 0
            : answer.Best is not null && Math.Abs(answer.Best.Cost - best) < 1e-6 && answer.Bound <= best + 1e-6;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_TheNetherlands_IsADivisionWithinAPercentOfItsBound()
    {
        var answer = Country.Value;

        Assert.True(IsDivision(OpenBorders.All(), answer.Best!, 4));
        Assert.Equal(answer.Best!.Cost, answer.Best.Costs.Sum(), 1e-6);
        Assert.InRange(answer.Gap!.Value, 0, 0.01);
        Assert.True(answer.Bound <= answer.Best.Cost);
    }

    [Fact]
    public void Bound_OfTheNetherlands_LiesUnderEveryDivision()
    {
        // The same groups joined by a plain rule: two neighbouring groups join when that saves.
        var (borders, cost) = (OpenBorders.All(), Cost());
        var groups = Enumerable.Range(0, borders.Count).Select(one => new[] { one }).ToList();
        for (var i = 0; i < groups.Count; i++)
        {
            var j = groups.FindIndex(i + 1, other => groups[i].Length + other.Length <= 4 && borders.HangsTogether([.. groups[i], .. other])
                && cost([.. groups[i], .. other]) < cost(groups[i]) + cost(other));
            if (j > i)
            {
                groups[i] = [.. groups[i], .. groups[j]];
                groups.RemoveAt(j);
                i--;
            }
        }

        Assert.InRange(Country.Value.Best!.Cost, Country.Value.Bound!.Value, groups.Sum(group => cost(group)));
    }

    [Fact]
    public void Of_TheSameSeed_IsTheSameToTheDigitOnAnyNumberOfThreads()
    {
        var again = DivisionSearch.Of(Netherlands(4) with { Threads = 2 });

        Assert.Equal(Written(Country.Value), Written(again));
        Assert.Equal(Country.Value.Others.Select(other => other.Cost), again.Others.Select(other => other.Cost));
        Assert.NotEqual(Written(Country.Value), Written(DivisionSearch.Of(Netherlands(4) with { Seed = 2, Alternatives = 0 })));
    }

    [Fact]
    public void Others_OfTheNetherlands_DifferAndAreNearlyAsGood()
    {
        var best = Country.Value.Best!.Groups.Select(Key).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(2, Country.Value.Others.Count);
        Assert.All(Country.Value.Others, other =>
        {
            Assert.True(IsDivision(OpenBorders.All(), other, 4));
            Assert.InRange(other.Cost, Country.Value.Bound!.Value, Country.Value.Best.Cost * 1.02);
            Assert.InRange(other.Groups.Count(group => best.Contains(Key(group))), 0, other.Groups.Count * 9 / 10);
        });
    }

    [Fact]
    public void Of_CancelledBefore_GivesEverybodyAlone()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var answer = DivisionSearch.Of(Netherlands(4), cancellation: source.Token);

        Assert.True(answer.Stopped);
        Assert.Equal((342, (double?)null), (answer.Best!.Groups.Count, answer.Bound));
    }

    [Fact]
    public void Of_CancelledWhileImproving_KeepsTheBestSoFarAndTheBound()
    {
        using var source = new CancellationTokenSource();
        var rising = true;
        var progress = new Watched(part =>
        {
            // The first progress under a half after the bound is that of the improvement.
            rising &= part > 0.5;
            if (!rising)
            {
                source.Cancel();
            }
        });
        var answer = DivisionSearch.Of(Netherlands(4), progress, source.Token);

        Assert.True(answer.Stopped);
        Assert.True(IsDivision(OpenBorders.All(), answer.Best!, 4));
        Assert.InRange(answer.Iterations, 1, 5);
        Assert.NotNull(answer.Bound);
    }

    [Fact]
    public void Of_TheWorkedExampleOfTheDocument_IsProven()
    {
        var question = new DivisionQuestion
        {
            Borders = BorderGraph.Of(3, [(0, 1), (1, 2)]),
            Cost = members => members.Length switch { 1 => 5, 2 => 7, _ => 13 },
            MaxSize = 3,
        };
        var answer = DivisionSearch.Of(question);

        Assert.Equal((12.0, 12.0, 2), (answer.Best!.Cost, Math.Round(answer.Bound!.Value, 6), answer.Best.Groups.Count));
    }

    [Fact]
    public void Of_ContradictingRules_NamesThemAll()
    {
        var line = BorderGraph.Of(7, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5)]);
        var question = new DivisionQuestion
        {
            Borders = line,
            Cost = members => members.Length,
            MaxSize = 3,
            MinSize = 2,
            Together = [[0, 1], [1, 2], [2, 3]],
            Apart = [(0, 2)],
        };

        Assert.Equal(
            ["TogetherTooMany 0 1 2 3", "TogetherAndApart 0 2", "PartTooSmall 6"],
            DivisionSearch.Of(question).Faults.Select(fault => $"{fault.Kind} {string.Join(' ', fault.Municipalities)}"));
        Assert.Equal(
            ["TogetherUnreachable 0 4"],
            DivisionSearch.Of(question with { MinSize = 1, Together = [[0, 4]], Apart = [] }).Faults.Select(fault => $"{fault.Kind} {string.Join(' ', fault.Municipalities)}"));
        Assert.Equal(
            ["NoDivision "],
            DivisionSearch.Of(question with { Borders = BorderGraph.Of(3, [(0, 1), (1, 2)]), MaxSize = 2, Together = [], Apart = [] }).Faults
                .Select(fault => $"{fault.Kind} {string.Join(' ', fault.Municipalities)}"));
    }

    [Theory]
    [InlineData(9, 1)]
    [InlineData(3, 4)]
    public void Of_ImpossibleSizes_IsRefused(int maxSize, int minSize) =>
        Assert.Throws<ArgumentException>(() => DivisionSearch.Of(Netherlands(maxSize) with { MinSize = minSize }));

    private static GroupCost Cost() => MeasuringCost.Of(OpenBorders.Inhabitants, OpenBorders.Latitudes, OpenBorders.Longitudes);

    private static DivisionQuestion Netherlands(int maxSize) => new() { Borders = OpenBorders.All(), Cost = Cost(), MaxSize = maxSize, Iterations = 300, Alternatives = 2 };

    // Made-up costs without any shape: from the inhabitants and the own fits.
    private static DivisionQuestion Question(AnyCountry country, int maxSize) => new() { Borders = country.Borders, Cost = members => CostOf(country, members), MaxSize = maxSize };

    private static double CostOf(AnyCountry country, ReadOnlySpan<int> members)
    {
        var (sum, mixed) = (0, 0L);
        foreach (var member in members)
        {
            sum += country.Inhabitants[member];
            mixed += (member + 3) * (member + 3) * 7919L;
        }

        return 5 + Math.Sqrt(sum) + (mixed % 13);
    }

    private static double Cheapest(AnyCountry country, int maxSize, Func<int[], bool> allowed)
    {
        var groups = country.Groups(maxSize).Where(allowed).Select(group => (Mask: group.Sum(one => 1 << one), Cost: CostOf(country, group))).ToArray();
        var least = new double[1 << country.Borders.Count];
        for (var set = 1; set < least.Length; set++)
        {
            least[set] = groups.Where(group => (group.Mask & set) == group.Mask && (group.Mask & set & -set) != 0)
                .Select(group => group.Cost + least[set ^ group.Mask]).DefaultIfEmpty(double.PositiveInfinity).Min();
        }

        return least[^1];
    }

    private static bool IsDivision(BorderGraph borders, CountryDivision division, int maxSize) =>
        division.Groups.SelectMany(group => group).Order().SequenceEqual(Enumerable.Range(0, borders.Count))
        && division.Groups.All(group => group.Count <= maxSize && borders.HangsTogether(group));

    private static string Written(DivisionAnswer answer) =>
        FormattableString.Invariant($"{answer.Best!.Cost:R} {answer.Bound:R} {string.Join(';', answer.Best.Groups.Select(Key))}");

    private static string Key(IReadOnlyList<int> group) => string.Join(' ', group);

    private sealed class Watched(Action<double> seen) : IProgress<double>
    {
        public void Report(double value) => seen(value);
    }
}
