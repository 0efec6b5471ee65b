using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.CostSharing;
using Samenspel.Engine.CostSharing.Checks;
using Samenspel.Engine.CostSharing.Forms;
using Samenspel.Engine.CostSharing.Stability;

namespace Samenspel.Engine.Tests.CostSharing.Stability;

public class SmallestChangeTests
{
    // Young, Okada and Hashimoto: under Shapley H, K and L pay 0.4275 too much together; A, M and T pay that instead, each the same.
    [Fact]
    public void SwedishWater_UnderShapley_MovesWhatTheGroupPaysTooMuch()
    {
        var game = ShippedGames.Game("sweden").Game.Table()!;
        var shapley = Sharing.Of(game, SharingMethod.Shapley).Allocation!;
        var found = SmallestChange.Of(game, shapley);
        Assert.False(found.IsAgainstLeastCore);
        Assert.Equal(CoreCheck.Of(game, shapley, 1).Groups[0].Excess, found.Moved!.Value, 1e-9);
        Assert.True(CoreCheck.Of(game, found.Allocation!).InCore);
        Assert.Equal(0, found.Changes!.Sum(), 1e-9);
    }

    // 10 each alone, 18 for any two, 24 for all: 12, 7, 5 leaves the first 2 worse off than alone. It pays 10; the 2 go to both others alike.
    [Fact]
    public void ThreePlayers_AsByHand()
    {
        var found = SmallestChange.Of(new(GameKind.Cost, [0, 10, 10, 18, 10, 18, 18, 24]), [12, 7, 5]);
        Assert.Equal([-2, 1, 1], found.Changes!.Select(change => Math.Round(change, 9)));
        Assert.Equal(2, found.Moved!.Value, 1e-9);
    }

    // Five who pay 5 each; the first with the second, and the first with the third, could have 8. Only the first pays less, though sharing that
    // out over three would make the largest change smaller: it would move more money. Both others that gain nothing get half.
    [Fact]
    public void LeastMoney_GoesBeforeTheSmallestLargestChange()
    {
        double[] costs = [0, .. Enumerable.Repeat(100.0, 30), 25];
        (costs[0b00011], costs[0b00101]) = (8, 8);
        var found = SmallestChange.Of(new(GameKind.Cost, costs), [5, 5, 5, 5, 5]);
        Assert.Equal([-2, 0, 0, 1, 1], found.Changes!.Select(change => Math.Round(change, 9)));
    }

    // A majority of three: two can always have all. There is no core; the least core gives a third each.
    [Fact]
    public void WithoutACore_TheLeastCoreTakesItsPlace()
    {
        var found = SmallestChange.Of(new(GameKind.Value, [0, 0, 0, 1, 0, 1, 1, 1]), [1, 0, 0]);
        Assert.True(found.IsAgainstLeastCore);
        Assert.Equal(1.0 / 3, found.Level!.Value, 1e-9);
        Assert.Equal(2.0 / 3, found.Moved!.Value, 1e-9);
        Assert.All(found.Allocation!, share => Assert.Equal(1.0 / 3, share, 1e-9));
    }

    [Fact]
    public void AnyGame_MovesTheLeastMoneyOfAllVertices() => Prop.ForAll(AnyGame.UpTo(4, 12), Gen.Choose(-10, 20).ArrayOf(4).ToArbitrary(), (game, start) =>
    {
        var shares = Start(game, start);
        var found = SmallestChange.Of(game, shares);
        Assert.Equal(StabilityNote.Found, found.Note);
        Assert.Equal(game.Total, found.Allocation!.Sum(), 1e-8);
        if (game.Lines > 1)
        {
            Assert.Equal(LeastCore.Of(game).IsNonEmpty == false, found.IsAgainstLeastCore);
            Assert.True(AnyGame.Excesses(game, found.Allocation!, _ => 1)[0] <= found.Level + 1e-8);
            var vertices = CoreVertices.Of(game, found.Level!.Value, shares);
            var least = vertices.Min(vertex => Moved(vertex, shares));
            Assert.Equal(least, found.Moved!.Value, 1e-7);
            Assert.Equal(least, Moved([.. found.Allocation!], shares), 1e-7);
            var largest = vertices.Where(vertex => Moved(vertex, shares) < least + 1e-7).Min(vertex => vertex.Zip(shares, (to, from) => Math.Abs(to - from)).Max());
            Assert.True(found.Changes!.Max(Math.Abs) <= largest + 1e-6);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    // One answer, so no order of the players matters: the tie break is part of the definition.
    [Fact]
    public void RenamedPlayers_ChangeAsBefore() => Prop.ForAll(AnyGame.UpTo(6, 12), Gen.Choose(-10, 20).ArrayOf(6).ToArbitrary(), (game, start) =>
    {
        var shares = Start(game, start);
        int[] order = [.. Enumerable.Range(0, game.Lines).Select(i => (i + (game.Lines / 2)) % game.Lines)];
        var renamed = new double[game.Lines];
        for (var i = 0; i < order.Length; i++)
        {
            renamed[order[i]] = shares[i];
        }

        var (plain, other) = (SmallestChange.Of(game, shares).Changes!, SmallestChange.Of(AnyGame.Renamed(game, order), renamed).Changes!);
        Assert.All(order, (to, from) => Assert.Equal(plain[from], other[to], 1e-6));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void SharingInTheCore_StaysAsItIs() => Prop.ForAll(AnyGame.ConcaveUpTo(9), form =>
    {
        var game = form.Table()!;
        var shapley = Sharing.Of(game, SharingMethod.Shapley).Allocation!;
        Assert.Equal(0, SmallestChange.Of(game, shapley).Moved!.Value, 1e-8 * (1 + game.Total));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void TwentyPlayers_EndInTheCoreOrTheLeastCore()
    {
        var game = AnyGame.Large(20, 1);
        var equal = Sharing.Of(game, SharingMethod.ProportionalStandalone).Allocation!;
        var found = SmallestChange.Of(game, equal);
        Assert.Equal(StabilityNote.Found, found.Note);
        Assert.True(CoreCheck.Of(game, found.Allocation!, 1).Groups[0].Excess <= found.Level + (1e-8 * game.Total));
        Assert.Equal(StabilityNote.TooManyPlayers, SmallestChange.Of(AnyGame.Large(21, 1), new double[21].Select(_ => AnyGame.Large(21, 1).Total / 21).ToArray()).Note);
    }

    [Fact]
    public void SharesThatDoNotAddUp_AreRefused()
    {
        var game = new TableGame(GameKind.Cost, [0, 10, 8, 15]);
        Assert.Throws<ArgumentException>(() => SmallestChange.Of(game, [7, 7]));
        Assert.Throws<ArgumentException>(() => SmallestChange.Of(game, [double.NaN, 7]));
        Assert.Throws<ArgumentException>(() => SmallestChange.Of(game, [15]));
    }

    private static double[] Start(TableGame game, int[] start)
    {
        double[] shares = [.. start.Take(game.Lines).Select(share => (double)share)];
        shares[0] += game.Total - shares.Sum();
        return shares;
    }

    private static double Moved(double[] to, double[] from) => to.Zip(from, (a, b) => Math.Abs(a - b)).Sum() / 2;
}
