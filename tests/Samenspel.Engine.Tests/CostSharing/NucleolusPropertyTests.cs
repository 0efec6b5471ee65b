using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.CostSharing;
using Samenspel.Engine.CostSharing.Checks;
using Samenspel.Engine.CostSharing.Forms;
using Samenspel.Engine.CostSharing.Nucleoli;

namespace Samenspel.Engine.Tests.CostSharing;

public class NucleolusPropertyTests
{
    private static readonly NucleolusKind[] Free = [NucleolusKind.Prenucleolus, NucleolusKind.PerCapitaPrenucleolus];
    private static readonly NucleolusKind[] Limited = [NucleolusKind.Nucleolus, NucleolusKind.PerCapitaNucleolus];

    [Theory]
    [InlineData(3)]
    [InlineData(50)]
    [InlineData(100_000)]
    public void Shares_OfAnyGame_AreVerifiedAndAddUp(int highest) => ForAny(6, highest, game =>
    {
        foreach (var kind in Free.Concat(Limited))
        {
            var result = Nucleolus.Of(game, kind);
            var isImpossible = Limited.Contains(kind) && !HasImputation(game);
            Assert.Equal(isImpossible ? NucleolusState.NoImputation : NucleolusState.Certified, result.State);
            Assert.True(isImpossible || Math.Abs(result.Allocation.Sum() - game.Total) < 1e-9 * (1 + highest));
            Assert.InRange(result.Levels.Count, 0, Math.Max(0, game.Lines - 1));
        }
    });

    // The definition itself, without a linear program: no other sharing has a smaller list of excesses.
    [Theory]
    [InlineData(4)]
    [InlineData(1000)]
    public void Excesses_OfAnyGame_AreTheSmallestThereAre(int highest) => ForAny(5, highest, game =>
    {
        foreach (var kind in Free.Concat(Limited))
        {
            var result = Nucleolus.Of(game, kind);
            if (result.State != NucleolusState.Certified || game.Lines == 1)
            {
                continue;
            }

            double Weight(int group) => kind is NucleolusKind.PerCapitaNucleolus or NucleolusKind.PerCapitaPrenucleolus ? BitOperations.PopCount((uint)group) : 1;
            var best = AnyGame.Excesses(game, result.Allocation, Weight);
            var random = new Random(7);
            for (var attempt = 0; attempt < 60; attempt++)
            {
                var other = Perturbed(result.Allocation, random, highest * Math.Pow(10, -attempt % 5));
                if (Free.Contains(kind) || IsIndividuallyRational(game, other))
                {
                    Assert.True(IsSmaller(best, AnyGame.Excesses(game, other, Weight), 1e-8 * highest), $"{kind}: {string.Join(' ', other)}");
                }
            }
        }
    });

    [Fact]
    public void Nucleolus_OfAGameWithACore_LiesInIt() => ForAny(6, 60, game =>
    {
        if (LeastCore.Of(game).IsNonEmpty is true)
        {
            Assert.True(CoreCheck.Of(game, Nucleolus.Of(game, NucleolusKind.Nucleolus).Allocation).InCore);
            Assert.True(CoreCheck.Of(game, Nucleolus.Of(game, NucleolusKind.PerCapitaPrenucleolus).Allocation).InCore);
        }
        else
        {
            Assert.False(CoreCheck.Of(game, Nucleolus.Of(game, NucleolusKind.Prenucleolus).Allocation).InCore);
        }
    });

    [Fact]
    public void Shares_WithOtherUnitsAndOwnCosts_ChangeAlong() => ForAny(6, 40, game =>
    {
        double[] added = [.. Enumerable.Range(0, game.Lines).Select(i => (i * 7.0) - 11)];
        var changed = AnyGame.Changed(game, 2.5, added);
        foreach (var kind in Free)
        {
            var (before, after) = (Nucleolus.Of(game, kind).Allocation, Nucleolus.Of(changed, kind).Allocation);
            Assert.All(before, (share, i) => Assert.Equal((2.5 * share) + added[i], after[i], 1e-8));
        }
    });

    [Fact]
    public void Shares_OfRenamedPlayers_AreRenamed() => ForAny(6, 9, game =>
    {
        int[] order = [.. Enumerable.Range(0, game.Lines).Select(i => (i + 2) % game.Lines)];
        var (before, after) = (Nucleolus.Of(game, Free[0]).Allocation, Nucleolus.Of(AnyGame.Renamed(game, order), Free[0]).Allocation);
        Assert.All(before, (share, i) => Assert.Equal(share, after[order[i]], 1e-8));
    });

    [Theory]
    [InlineData(9)]
    [InlineData(12)]
    [InlineData(15)]
    public void Shares_OfARandomLargeGame_AreVerifiedByEveryMeasure(int players)
    {
        for (var seed = 0; seed < 4; seed++)
        {
            var game = AnyGame.Large(players, seed);
            Assert.All(Enum.GetValues<NucleolusKind>(), kind => Assert.Equal(NucleolusState.Certified, Nucleolus.Of(game, kind).State));
        }
    }

    [Theory]
    [InlineData(1e9)]
    [InlineData(1e-6)]
    public void Shares_InAnyUnit_AreTheSameParts(double unit) => ForAny(5, 20, game =>
    {
        var (before, after) = (Nucleolus.Of(game, Free[0]), Nucleolus.Of(AnyGame.Changed(game, unit, new double[game.Lines]), Free[0]));
        Assert.Equal(NucleolusState.Certified, after.State);
        Assert.All(before.Allocation, (share, i) => Assert.Equal(share, after.Allocation[i] / unit, 1e-9 * 20));
    });

    [Fact]
    public void Verification_OfOtherShares_Fails()
    {
        var (sweden, _) = ShippedGames.Game("sweden");
        var table = sweden.Table()!;
        var right = Nucleolus.Of(table, NucleolusKind.Nucleolus).Allocation;

        Assert.NotNull(Nucleolus.Verify(table, NucleolusKind.Nucleolus, right));
        Assert.Null(Nucleolus.Verify(table, NucleolusKind.Nucleolus, [.. right.Select((share, i) => share + (i == 4 ? 0.28 : i == 5 ? -0.28 : 0))]));
        Assert.Null(Nucleolus.Verify(table, NucleolusKind.Nucleolus, [.. right.Select((share, i) => share + (i == 4 ? 1e-5 : i == 5 ? -1e-5 : 0))]));
        Assert.Null(Nucleolus.Verify(table, NucleolusKind.PerCapitaNucleolus, right));
    }

    [Fact]
    public void Cancellation_EndsTheComputation()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => Sharing.Of(AnyGame.Large(12, 1), SharingMethod.Nucleolus, null, source.Token));
    }

    private static void ForAny(int players, int highest, Action<TableGame> check) =>
        Prop.ForAll(AnyGame.UpTo(players, highest), check).QuickCheckThrowOnFailure();

    private static bool HasImputation(TableGame game)
    {
        var alone = Enumerable.Range(0, game.Lines).Sum(game.Alone);
        return game.Kind == GameKind.Cost ? alone >= game.Total : alone <= game.Total;
    }

    private static bool IsIndividuallyRational(TableGame game, double[] shares) =>
        shares.Select((share, i) => (share - game.Alone(i)) * (game.Kind == GameKind.Cost ? 1 : -1)).All(over => over <= 0);

    private static double[] Perturbed(IReadOnlyList<double> shares, Random random, double size)
    {
        double[] change = [.. shares.Select(_ => (random.NextDouble() - 0.5) * size)];
        var mean = change.Sum() / change.Length;
        return [.. shares.Select((share, i) => share + change[i] - mean)];
    }

    private static bool IsSmaller(double[] best, double[] other, double tie)
    {
        for (var i = 0; i < best.Length; i++)
        {
            if (Math.Abs(best[i] - other[i]) > tie)
            {
                return best[i] < other[i];
            }
        }

        return true;
    }
}
