using Samenspel.Engine.CostSharing.Forms;
using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Engine.CostSharing.Stability;
using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Engine.Uncertainty.Memberships;
using Samenspel.Engine.Uncertainty.Runs;

namespace CostSharingBench;

/// <summary>Keys of practice, transition and who would leave, on made-up figures; every answer is demanded to be one.</summary>
internal static class Practice
{
    private static readonly KeyFormula Formula = new([new(20, KeyBasis.Equal), new(30, KeyBasis.Workplaces), new(50, KeyBasis.Inhabitants)], new Dictionary<string, long>());

    /// <summary>What is measured without a game of peer.py.</summary>
    public static IEnumerable<(string Name, int Size, Action Run)> Plain()
    {
        var (many, few) = (Players(342), Players(20));
        yield return ("key-sharing", 342, () => Demand(KeySharing.Of(1_234_567_891_01, Formula, many).Faults.Count == 0));
        long[] today = [.. few.Select((_, i) => 400_000_00L + (i * 31_417_13L))];
        long[] totals = [.. Enumerable.Range(0, 11).Select(year => today.Sum() + (year * 250_000_07L))];
        var plan = new TransitionPlan(10, 12.5m, 5);
        yield return ("transition-10-years", 20, () => Demand(Transition.Of(plan, Formula, few, today, totals) is { Faults.Count: 0, Years.Count: 11 }));
        var input = Case(8);
        var options = new RunOptions(DrawMethod.Sobol, 8192);
        yield return ("group-costs-8192-draws", 8, () => Demand(GroupCosts.Of(input, "together", "alone", null, options).Note == GroupCostsNote.Found));
    }

    /// <summary>What is measured on a game; by its Shapley shares and by equal ones, under which groups leave.</summary>
    public static IEnumerable<(string Name, Action Run)> Of(TableGame game)
    {
        var equal = Enumerable.Repeat(game.Values[^1] / game.Lines, game.Lines).ToArray();
        if (game.Lines == 20)
        {
            yield return ("leaving-groups", () => Demand(LeavingGroups.Count(game, equal, 1).BetterOff > 0));
        }

        if (game.Lines is 12 or 20)
        {
            yield return ("core-range", () => Demand(CoreRange.Of(game).Note == StabilityNote.Found));
            yield return ("smallest-change", () => Demand(SmallestChange.Of(game, equal).Note == StabilityNote.Found));
        }
    }

    private static List<KeyPlayer> Players(int count) =>
    [
        .. Enumerable.Range(1, count).Select(i => new KeyPlayer(
            $"p{i:000}", new Dictionary<KeyBasis, decimal> { [KeyBasis.Inhabitants] = 8_000 + (i * 7919 % 90_000), [KeyBasis.Workplaces] = 90 + (i * 613 % 1_200) })),
    ];

    private static UncertainCase Case(int partners) => new(
        [.. Enumerable.Range(1, partners).Select(i => new Partner($"p{i:00}", 10_000 * i))],
        [new("alone", SituationKind.Alone), new("together", SituationKind.Together, CostDriver.Partners)],
        [
            new("own", CostCategory.Staff, CostDriver.Inhabitants, new Pert(20, 25, 40), [new("alone")]),
            new("joint", CostCategory.Staff, CostDriver.Inhabitants, new Triangular(12, 18, 30), [new("together")]) { Bearer = Bearer.Shared },
            new("start", CostCategory.SetUp, CostDriver.Partners, new Lognormal(50_000, 0.4), [new("together")]) { Bearer = Bearer.Shared },
        ],
        7,
        0.03);

    private static void Demand(bool isRight)
    {
        if (!isRight)
        {
            throw new InvalidOperationException("What is measured gave no answer.");
        }
    }
}
