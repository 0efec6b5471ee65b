using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.CostSharing.Keys;

namespace Samenspel.Engine.Tests.CostSharing.Keys;

public class MembershipTests
{
    private static readonly KeyPlayer[] Three =
    [
        KeySharingTests.Player("a", (KeyBasis.Inhabitants, 10)), KeySharingTests.Player("b", (KeyBasis.Inhabitants, 30)), KeySharingTests.Player("c", (KeyBasis.Inhabitants, 60)),
    ];

    // € 1,000 by 10, 30 and 60; without b € 840 by 10 and 60: the others pay 140 more, of which a 20.
    [Fact]
    public void Exit_LeavesItsFixedCostToTheOthers()
    {
        var effect = Membership.Exit(KeyFormula.By(KeyBasis.Inhabitants), Three, "b", 100_000, 84_000);
        Assert.Equal(30_000, effect.OwnCents);
        Assert.Equal([new("a", 10_000, 12_000), new MembershipStep("c", 60_000, 72_000)], effect.Others);
        Assert.Equal(14_000, effect.OthersCents);
    }

    [Fact]
    public void Entry_IsTheExitBackwards()
    {
        var formula = KeyFormula.By(KeyBasis.Inhabitants) with { AdditionalCents = new Dictionary<string, long> { ["b"] = 3_001, ["c"] = 20 } };
        var (exit, entry) = (Membership.Exit(formula, Three, "b", 100_000, 84_000), Membership.Entry(formula, Three, "b", 84_000, 100_000));
        Assert.Equal(exit.OwnCents, entry.OwnCents);
        Assert.Equal(exit.Others.Select(step => (step.Player, step.BeforeCents, step.AfterCents)), entry.Others.Select(step => (step.Player, step.AfterCents, step.BeforeCents)));
        Assert.Equal(-exit.OthersCents, entry.OthersCents);
    }

    // Investments of € 500 and € 0.99: b pays three tenths, the others get it back as 10 to 60.
    [Fact]
    public void Fee_IsThePartInWhatWasPaidOnce()
    {
        var fee = Membership.Fee(KeyFormula.By(KeyBasis.Inhabitants), Three, "b", [new("move", 50_000), new("phones", 99)]);
        Assert.Equal([15_000, 30], fee.Parts);
        Assert.Equal(15_030, fee.FeeCents);
        Assert.Equal([2_147, 12_883], fee.Refunds);
    }

    [Fact]
    public void AnyExit_AddsUpToWhatStaysBehind() => Prop.ForAll(AnyKey.Some().Filter(key => key.Players.Length > 1), key =>
    {
        // The first player has a figure above zero for every basis, so the key holds for the others too when the last leaves.
        var leaver = key.Players[^1].Key;
        var rest = key.Total - key.Formula.AdditionalCents.GetValueOrDefault(leaver);
        var effect = Membership.Exit(key.Formula, key.Players, leaver, key.Total, rest);
        Assert.Empty(effect.Faults);
        Assert.Equal(rest - key.Total + effect.OwnCents, effect.OthersCents);
        Assert.True(effect.OthersCents >= 0);
        var fee = Membership.Fee(key.Formula, key.Players, leaver, [new("x", key.Total), new("y", 1)]);
        Assert.Equal(fee.FeeCents, fee.Refunds.Sum());
        Assert.Equal(fee.FeeCents, fee.Parts.Sum());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Faults_AreAllTold()
    {
        Assert.Equal([new(KeyFaultKind.UnknownPlayer, "x")], Membership.Exit(KeyFormula.By(KeyBasis.Inhabitants), Three, "x", 5, 5).Faults);
        Assert.Equal([new(KeyFaultKind.NoPlayers)], Membership.Exit(KeyFormula.By(KeyBasis.Equal), Three[..1], "a", 5, 5).Faults);
        Assert.Equal(
            [new(KeyFaultKind.NegativeAmount, null, null, -3), new(KeyFaultKind.UnknownPlayer, "x"), new(KeyFaultKind.MissingWeight, "a", KeyBasis.Use), new(KeyFaultKind.MissingWeight, "b", KeyBasis.Use), new(KeyFaultKind.MissingWeight, "c", KeyBasis.Use)],
            Membership.Fee(KeyFormula.By(KeyBasis.Use), Three, "x", [new("move", -3)]).Faults);
    }
}
