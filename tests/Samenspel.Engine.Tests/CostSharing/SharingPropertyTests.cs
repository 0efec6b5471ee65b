using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.CostSharing;
using Samenspel.Engine.CostSharing.Checks;
using Samenspel.Engine.CostSharing.Closed;
using Samenspel.Engine.CostSharing.Forms;

namespace Samenspel.Engine.Tests.CostSharing;

public class SharingPropertyTests
{
    private static readonly int[] Votes = [9, 7, 7, 5, 4, 4, 3, 2, 1, 1, 0];

    [Fact]
    public void Shares_ByEveryMethod_AddUpOrSayWhyNot() => Prop.ForAll(AnyGame.UpTo(6, 30), game =>
        Assert.All(SharingMethods.All, method =>
        {
            var result = Sharing.Of(game, method);
            Assert.Equal(result.Allocation is null, result.Note is not SharingNote.None);
            Assert.True(result.Allocation is null || Math.Abs(result.Allocation.Sum() - game.Total) < 1e-8, method.ToString());
        })).QuickCheckThrowOnFailure();

    // The definition: the mean over all orders in which players can arrive.
    [Fact]
    public void Shapley_OfAnyGame_IsTheMeanOverAllOrders() => Prop.ForAll(AnyGame.UpTo(6, 1000), game =>
    {
        var sums = new double[game.Lines];
        var orders = 0;
        foreach (var order in Orders([.. Enumerable.Range(0, game.Lines)], 0))
        {
            var group = 0;
            foreach (var player in order)
            {
                sums[player] += game.Values[group | (1 << player)] - game.Values[group];
                group |= 1 << player;
            }

            orders++;
        }

        var shares = Sharing.Of(game, SharingMethod.Shapley).Allocation!;
        Assert.All(sums, (sum, i) => Assert.Equal(sum / orders, shares[i], 1e-9));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Form_AndItsTable_GiveTheSame() => Prop.ForAll(AnyGame.ConcaveUpTo(9), game =>
        Assert.All(SharingMethods.All, method =>
        {
            var (form, table) = (Sharing.Of(game, method), Sharing.Of(game.Table()!, method));
            Assert.Equal(table.Allocation is null, form.Allocation is null);
            Assert.True(form.Allocation is null || Largest(form.Allocation, table.Allocation!) < 1e-9 * (1 + game.Total), method.ToString());
        })).QuickCheckThrowOnFailure();

    [Fact]
    public void Core_OfAConcaveForm_HoldsShapleyAndNucleolus() => Prop.ForAll(AnyGame.ConcaveUpTo(8), game =>
    {
        Assert.True(CoreCheck.Of(game, Sharing.Of(game, SharingMethod.Shapley).Allocation!).InCore);
        Assert.True(CoreCheck.Of(game, Sharing.Of(game, SharingMethod.Nucleolus).Allocation!).InCore);
        Assert.True(LeastCore.Of(game).IsNonEmpty);
        Assert.True(LeastCore.Of(new TableGame(GameKind.Cost, game.Table()!.Values.ToArray())).IsNonEmpty);
        Assert.True(ShapeCheck.Of(game.Table()!).IsConcave);
        Assert.True(SubadditivityCheck.Of(game.Table()!).Holds);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void WorstGroup_OfAConcaveForm_IsThatOfAllGroups(bool perHead) => Prop.ForAll(AnyGame.ConcaveUpTo(9), game =>
    {
        if (game.Lines > 1)
        {
            foreach (var method in new[] { SharingMethod.Equal, SharingMethod.Shapley })
            {
                var shares = Sharing.Of(game, method).Allocation!;
                var expected = CoreCheck.Of(game.Table()!, shares, 1, perHead).Groups[0];
                var groups = new ScaleGroups(game, shares);
                var found = perHead ? groups.WorstPerHead(1)[0] : groups.Worst(1, 0)[0];
                Assert.Equal(perHead ? expected.PerHead : expected.Excess, perHead ? found.PerHead : found.Excess, 1e-8 * (1 + game.Total));
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Dummy_PaysWhatItCostsEverywhere() => Prop.ForAll(AnyGame.UpTo(5, 40), game =>
    {
        // One more player that adds 13 to any group.
        var values = new double[game.Values.Length * 2];
        for (var group = 0; group < game.Values.Length; group++)
        {
            (values[group], values[group + game.Values.Length]) = (game.Values[group], game.Values[group] + 13);
        }

        var wider = new TableGame(game.Kind, values);
        Assert.All([SharingMethod.Shapley, SharingMethod.Prenucleolus], method => Assert.Equal(13, Sharing.Of(wider, method).Allocation![^1], 1e-8));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void EqualPlayers_PayTheSame() => Prop.ForAll(AnyGame.UpTo(4, 40), game =>
    {
        // Only the number of members counts.
        var values = Enumerable.Range(0, game.Values.Length).Select(group => game.Values[(1 << System.Numerics.BitOperations.PopCount((uint)group)) - 1]).ToArray();
        var symmetric = new TableGame(game.Kind, values);
        Assert.All(SharingMethods.All.Select(method => Sharing.Of(symmetric, method).Allocation).OfType<IReadOnlyList<double>>(), shares =>
            Assert.All(shares, share => Assert.Equal(game.Total / game.Lines, share, 1e-9)));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.82)]
    [InlineData(0.97)]
    [InlineData(1.0)]
    [InlineData(1.4)]
    public void Shapley_OfManyPlayers_IsExactAgainstTheTableAndAgainstMorePoints(double exponent)
    {
        var random = new Random(3);
        double[] weights = [.. Enumerable.Range(0, 342).Select(_ => Math.Round(Math.Exp(10.4 + random.NextDouble()))), 0];
        var few = new ScaleGame(GameKind.Cost, new double[18], weights[^18..], [new(220, exponent)]);
        Assert.True(Largest(Sharing.Of(few, SharingMethod.Shapley).Allocation!, TableShapley.Of(few.Table()!, default)) < 1e-10 * few.Total);

        var many = new ScaleGame(GameKind.Cost, new double[343], weights, [new(220, exponent)]);
        var result = Sharing.Of(many, SharingMethod.Shapley);
        Assert.True(result.Error < 1e-8);
        Assert.Equal(many.Total, result.Allocation!.Sum(), 1e-9 * many.Total);
        Assert.Equal(0, result.Allocation![^1]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0.5)]
    public void VotingIndex_OfManyPlayers_EqualsTheTable(double unit)
    {
        double[] votes = [.. Votes.Select(weight => weight * unit)];
        for (var quota = 1; quota <= 44; quota++)
        {
            var game = new VotingGame(quota * unit, votes);
            Assert.True(Largest(VotingShapley.Of(game, default)!, TableShapley.Of(game.Table()!, default)) < 1e-12);
        }
    }

    [Fact]
    public void Airport_WithCounts_EqualsItsTable()
    {
        var random = new Random(11);
        for (var attempt = 0; attempt < 40; attempt++)
        {
            var game = new AirportGame(
                [.. Enumerable.Range(0, 4).Select(_ => (double)random.Next(0, 6))], [.. Enumerable.Range(0, 4).Select(_ => (long)random.Next(1, 4))]);
            Assert.All(SharingMethods.All, method =>
            {
                var (form, table) = (Sharing.Of(game, method), Sharing.Of(game.Table()!, method));
                Assert.Equal(table.Note, form.Note);
                Assert.True(form.Allocation is null || Largest(Sharing.PerPlayer(game, form.Allocation), table.Allocation!) < 1e-9, method.ToString());
                Assert.True(form.Allocation is null
                    || Math.Abs(CoreCheck.Of(game, form.Allocation, 1).Groups[0].Excess - CoreCheck.Of(game.Table()!, table.Allocation!, 1).Groups[0].Excess) < 1e-9);
            });
        }
    }

    private static double Largest(IReadOnlyList<double> one, IReadOnlyList<double> other) => one.Zip(other, (a, b) => Math.Abs(a - b)).Max();

    private static IEnumerable<int[]> Orders(int[] players, int from)
    {
        if (from == players.Length)
        {
            yield return players;
        }

        for (var i = from; i < players.Length; i++)
        {
            (players[from], players[i]) = (players[i], players[from]);
            foreach (var order in Orders(players, from + 1))
            {
                yield return order;
            }

            (players[from], players[i]) = (players[i], players[from]);
        }
    }
}
