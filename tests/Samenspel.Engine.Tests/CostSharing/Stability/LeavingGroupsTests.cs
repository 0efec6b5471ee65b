using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.CostSharing;
using Samenspel.Engine.CostSharing.Forms;
using Samenspel.Engine.CostSharing.Stability;

namespace Samenspel.Engine.Tests.CostSharing.Stability;

public class LeavingGroupsTests
{
    [Fact]
    public void SwedishWater_UnderShapley_HasOneGroupThatWouldLeave()
    {
        var game = ShippedGames.Game("sweden").Game.Table()!;
        var found = LeavingGroups.Count(game, Sharing.Of(game, SharingMethod.Shapley).Allocation!);
        Assert.Equal((1, 62), (found.BetterOff, found.Groups));
        Assert.Equal([1, 2, 3], found.Worst!.Members);
        Assert.Equal(0.4275, found.Worst.Excess, 1e-4);
        Assert.Equal(0, LeavingGroups.Count(game, Sharing.Of(game, SharingMethod.Nucleolus).Allocation!).BetterOff);
    }

    [Fact]
    public void Count_OfAnyGame_IsThatOfAllGroups() => Prop.ForAll(AnyGame.UpTo(12, 30), game =>
    {
        double[] shares = [.. Enumerable.Repeat(game.Total / game.Lines, game.Lines)];
        var found = LeavingGroups.Count(game, shares);
        var excesses = AnyGame.Excesses(game, shares, _ => 1);
        Assert.Equal(excesses.Count(excess => excess > 1e-9), found.BetterOff);
        Assert.Equal(excesses.Length, found.Groups);
        Assert.Equal(excesses.Length == 0, found.Worst is null);
        Assert.True(found.Worst is null || Math.Abs(excesses[0] - found.Worst.Excess) < 1e-9);
        var heads = AnyGame.Excesses(game, shares, group => System.Numerics.BitOperations.PopCount((uint)group));
        Assert.True(found.WorstPerHead is null || Math.Abs(heads[0] - found.WorstPerHead.PerHead) < 1e-9);
    }).QuickCheckThrowOnFailure();

    // Shares of 20 where all together cost 15: the first is 2 too high, but all together are no group that can leave.
    [Fact]
    public void Everybody_IsNoGroupOfItsOwn() => Assert.Equal(1, LeavingGroups.Count(new(GameKind.Cost, [0, 10, 8, 15]), [12, 8]).BetterOff);

    [Fact]
    public void Rounding_IsNoReasonToLeave()
    {
        var game = new TableGame(GameKind.Cost, [0, 10, 8, 15]);
        Assert.Equal(1, LeavingGroups.Count(game, [10.005, 4.995]).BetterOff);
        Assert.Equal(0, LeavingGroups.Count(game, [10.005, 4.995], 0.01).BetterOff);
        Assert.Equal(1, LeavingGroups.Count(game, [10.015, 4.985], 0.01).BetterOff);
    }
}
