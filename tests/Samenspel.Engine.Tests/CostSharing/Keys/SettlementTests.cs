using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.CostSharing.Keys;

namespace Samenspel.Engine.Tests.CostSharing.Keys;

public class SettlementTests
{
    private static readonly SettlementParty[] Two = [new("a", 60_000, 3), new("b", 40_000, 1)];

    // Budget € 1,000, reserve to 3 %: € 30, of which € 10 is there. Surplus € 50: € 20 to the reserve, € 30 back by 3 to 1.
    [Fact]
    public void Surplus_FirstFillsTheReserve()
    {
        var result = Settlement.Of(new(3, 5), 100_000, 95_000, 1_000, Two);
        Assert.Equal((5_000, 2_000, 3_000, -3_000, 0), (result.DifferenceCents, result.ToReserveCents, result.ReserveCents, result.ChargedCents, result.NeedsAmendmentCents));
        Assert.Equal([-2_250, -750], result.Shares);
    }

    // Shortage € 80: € 10 from the reserve, € 50 (5 %) charged, € 20 needs an amendment.
    [Fact]
    public void Shortage_IsChargedToItsLimit()
    {
        var result = Settlement.Of(new(3, 5), 100_000, 108_000, 1_000, Two);
        Assert.Equal((-8_000, -1_000, 0, 5_000, 2_000), (result.DifferenceCents, result.ToReserveCents, result.ReserveCents, result.ChargedCents, result.NeedsAmendmentCents));
        Assert.Equal([3_750, 1_250], result.Shares);
        var untouched = Settlement.Of(new(3, 5) { ReserveCoversShortage = false }, 100_000, 108_000, 1_000, Two);
        Assert.Equal((0, 1_000, 5_000, 3_000), (untouched.ToReserveCents, untouched.ReserveCents, untouched.ChargedCents, untouched.NeedsAmendmentCents));
    }

    // The same shortage by the whole cost: € 1,050 is borne, of which a three quarters: € 787.50 less the € 600 it paid.
    [Fact]
    public void WholeCost_PutsAdvancesRight()
    {
        var result = Settlement.Of(new(3, 5) { Basis = SettlementBasis.WholeCost }, 100_000, 108_000, 1_000, Two);
        Assert.Equal([18_750, -13_750], result.Shares);
    }

    [Fact]
    public void ReserveAboveItsLimit_StaysAsItIs() => Assert.Equal(9_000, Settlement.Of(new(3, 5), 100_000, 95_000, 9_000, Two).ReserveCents);

    [Fact]
    public void AnySettlement_AddsUp() => Prop.ForAll(Some(), any =>
    {
        var (rule, amounts, parties) = any;
        var result = Settlement.Of(rule, amounts[0], amounts[1], amounts[2], parties);
        Assert.Equal(result.ChargedCents, result.Shares!.Sum());
        Assert.Equal(amounts[1], parties.Sum(party => party.AdvanceCents) + result.ChargedCents + result.NeedsAmendmentCents - result.ToReserveCents);
        Assert.Equal(amounts[2] + result.ToReserveCents, result.ReserveCents);
        Assert.True(result.ReserveCents >= 0 && result.NeedsAmendmentCents >= 0);
        Assert.True(result.ChargedCents <= amounts[0] * rule.ChargePercent / 100);
        Assert.True(result.ToReserveCents <= 0 || result.ReserveCents <= amounts[0] * rule.ReservePercent / 100);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Faults_AreAllTold()
    {
        var result = Settlement.Of(new(101, -1), -5, 3, 1, [new("a", -1, 0), new("a", 1, 0)]);
        Assert.Null(result.Shares);
        Assert.Equal(
            [
                new(KeyFaultKind.LimitOutOfRange, null, null, 101),
                new(KeyFaultKind.LimitOutOfRange, null, null, -1),
                new(KeyFaultKind.NegativeAmount, null, null, -5),
                new(KeyFaultKind.DoubledPlayer, "a"),
                new(KeyFaultKind.AllWeightsZero),
                new KeyFault(KeyFaultKind.NegativeAmount, "a", null, -1),
            ],
            result.Faults);
    }

    private static Arbitrary<(SettlementRule Rule, long[] Amounts, SettlementParty[] Parties)> Some() => (
        from reserve in Gen.Choose(0, 300)
        from charge in Gen.Choose(0, 300)
        from covers in Gen.Elements(true, false)
        from basis in Gen.Elements(SettlementBasis.Difference, SettlementBasis.WholeCost)
        from count in Gen.Choose(1, 5)
        from advances in Gen.Choose(0, 9_000).ArrayOf(count)
        from weights in Gen.Choose(0, 7).ArrayOf(count)
        from amounts in Gen.Choose(0, 30_000).ArrayOf(3)
        select (
            new SettlementRule(reserve / 20m, charge / 20m) { ReserveCoversShortage = covers, Basis = basis }, amounts.Select(cents => (long)cents).ToArray(),
            advances.Select((cents, i) => new SettlementParty($"p{i}", cents, weights[i] + (i == 0 ? 1 : 0))).ToArray())).ToArbitrary();
}
