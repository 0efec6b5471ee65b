using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.CostSharing.Keys;

namespace Samenspel.Engine.Tests.CostSharing.Keys;

public class KeySharingTests
{
    // Inhabitants and fte of the joint ICT plan of the Drechtsteden of 2004; 75 fte of € 54,000. Whole euros, so the total is in euro here.
    internal static readonly KeyPlayer[] Drechtsteden =
    [
        Of2004("Alblasserdam", 18_000, 2.5m), Of2004("Dordrecht", 124_000, 27.5m), Of2004("'s-Gravendeel", 9_000, 2), Of2004("Hendrik-Ido-Ambacht", 23_000, 3),
        Of2004("Papendrecht", 31_000, 4), Of2004("Sliedrecht", 24_000, 3), Of2004("Zwijndrecht", 45_000, 6),
    ];

    private static readonly KeyPlayer[] Three =
    [
        Player("a", (KeyBasis.Inhabitants, 10_000), (KeyBasis.Workplaces, 300)),
        Player("b", (KeyBasis.Inhabitants, 30_000), (KeyBasis.Workplaces, 200)),
        Player("c", (KeyBasis.Inhabitants, 60_000), (KeyBasis.Workplaces, 500)),
    ];

    internal static KeyPlayer Player(string key, params (KeyBasis Basis, decimal Weight)[] weights) =>
        new(key, weights.ToDictionary(pair => pair.Basis, pair => pair.Weight));

    private static KeyPlayer Of2004(string name, decimal inhabitants, decimal fte) => Player(name, (KeyBasis.Inhabitants, inhabitants), (KeyBasis.FteToday, fte));

    [Fact]
    public void PlainKey_DividesInProportion()
    {
        Assert.Equal([210_938, 2_320_312, 168_750, 253_125, 337_500, 253_125, 506_250], KeySharing.Of(4_050_000, KeyFormula.By(KeyBasis.FteToday), Drechtsteden).Shares);
        Assert.Equal([266_058, 1_832_847, 133_029, 339_963, 458_212, 354_745, 665_146], KeySharing.Of(4_050_000, KeyFormula.By(KeyBasis.Inhabitants), Drechtsteden).Shares);
    }

    // By hand: 5,000 is a's own; of 100,000 a fifth is € 6,666.67 each, 30 % by workplaces and 50 % by inhabitants.
    [Fact]
    public void FixedVariableAndAdditional_AsByHand()
    {
        var formula = new KeyFormula([new(20, KeyBasis.Equal), new(30, KeyBasis.Workplaces), new(50, KeyBasis.Inhabitants)], new Dictionary<string, long> { ["a"] = 500_000 });
        var result = KeySharing.Of(10_500_000, formula, Three);
        Assert.Equal([2_566_667, 2_766_667, 5_166_666], result.Shares);
        Assert.Equal(500_000, result.Amounts[0].AdditionalCents);
        Assert.Equal([666_666.6667m, 900_000, 500_000], result.Amounts[0].PartCents);
        Assert.Equal([666_666.6667m, 1_500_000, 3_000_000], result.Amounts[2].PartCents);
    }

    // Each part rounded on its own would give 34 + 34 cents to the first.
    [Fact]
    public void Rounding_IsOverTheSumOfAllParts()
    {
        var players = Three.Select(player => Player(player.Key, (KeyBasis.Use, 1))).ToArray();
        var formula = new KeyFormula([new(50, KeyBasis.Equal), new(50, KeyBasis.Use)], new Dictionary<string, long>());
        Assert.Equal([67, 67, 66], KeySharing.Of(200, formula, players).Shares);
    }

    [Fact]
    public void Shares_OfAnyKey_AddUpAndStayWithinACentOfTheExactSum() => Prop.ForAll(AnyKey.Some(), key =>
    {
        var result = KeySharing.Of(key.Total, key.Formula, key.Players);
        Assert.Empty(result.Faults);
        Assert.Equal(key.Total, result.Shares!.Sum());
        Assert.All(result.Shares!.Zip(result.Amounts), pair =>
            Assert.InRange(pair.First - pair.Second.AdditionalCents - pair.Second.PartCents.Sum(), -1.001m, 1.001m));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Shares_InAnotherOrderOfPlayersAndParts_StayWithTheirPlayers() => Prop.ForAll(AnyKey.Some(), key =>
    {
        var forward = KeySharing.Of(key.Total, key.Formula, key.Players).Shares!;
        var backward = KeySharing.Of(key.Total, key.Formula with { Parts = [.. key.Formula.Parts.Reverse()] }, [.. key.Players.Reverse()]).Shares!;
        Assert.Equal(forward, backward.Reverse());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Player_WithoutWeightAnywhere_PaysOnlyWhatItAskedFor()
    {
        KeyPlayer[] players = [.. Three, Player("d", (KeyBasis.Inhabitants, 0))];
        var formula = KeyFormula.By(KeyBasis.Inhabitants) with { AdditionalCents = new Dictionary<string, long> { ["d"] = 7 } };
        Assert.Equal(7, KeySharing.Of(1_000_003, formula, players).Shares![3]);
    }

    [Fact]
    public void LargestAmounts_LoseNothing()
    {
        KeyPlayer[] players = [Player("a", (KeyBasis.Use, decimal.MaxValue)), Player("b", (KeyBasis.Use, decimal.MaxValue)), Player("c", (KeyBasis.Use, 1e-28m))];
        Assert.Equal([4_611_686_018_427_387_904, 4_611_686_018_427_387_903, 0], KeySharing.Of(long.MaxValue, KeyFormula.By(KeyBasis.Use), players).Shares);
    }

    [Fact]
    public void Faults_AreAllTold()
    {
        KeyPlayer[] players = [Three[0], Player("a", (KeyBasis.Inhabitants, -1)), Player("b", (KeyBasis.Use, 0))];
        var formula = new KeyFormula(
            [new(0, KeyBasis.Inhabitants), new(101, KeyBasis.Workplaces), new(20, KeyBasis.Inhabitants)],
            new Dictionary<string, long> { ["x"] = 4, ["b"] = -2, ["a"] = 99 });
        var result = KeySharing.Of(100, formula, players);
        Assert.Null(result.Shares);
        Assert.Equal(
            [
                new(KeyFaultKind.DoubledPlayer, "a"),
                new(KeyFaultKind.PercentageOutOfRange, null, KeyBasis.Inhabitants, 0),
                new(KeyFaultKind.PercentageOutOfRange, null, KeyBasis.Workplaces, 101),
                new(KeyFaultKind.BasisTwice, null, KeyBasis.Inhabitants),
                new(KeyFaultKind.PercentagesNotHundred, null, null, 121),
                new(KeyFaultKind.NegativeWeight, "a", KeyBasis.Inhabitants, -1),
                new(KeyFaultKind.MissingWeight, "b", KeyBasis.Inhabitants),
                new(KeyFaultKind.MissingWeight, "a", KeyBasis.Workplaces),
                new(KeyFaultKind.MissingWeight, "b", KeyBasis.Workplaces),
                new(KeyFaultKind.NegativeAdditional, "b", null, -2),
                new(KeyFaultKind.UnknownPlayer, "x", null, 4),
                new KeyFault(KeyFaultKind.AdditionalAboveTotal, null, null, 101),
            ],
            result.Faults);
    }

    [Fact]
    public void NothingToDivideByOrFor_IsAFault()
    {
        KeyPlayer[] zeros = [Player("a", (KeyBasis.Use, 0)), Player("b", (KeyBasis.Use, 0))];
        Assert.Equal([new(KeyFaultKind.AllWeightsZero, null, KeyBasis.Use)], KeySharing.Of(5, KeyFormula.By(KeyBasis.Use), zeros).Faults);
        Assert.Equal([new(KeyFaultKind.NoPlayers)], KeySharing.Of(5, KeyFormula.By(KeyBasis.Equal), []).Faults);
        Assert.Equal([new(KeyFaultKind.NegativeTotal, null, null, -5)], KeySharing.Of(-5, KeyFormula.By(KeyBasis.Equal), zeros).Faults);
        Assert.Equal([new(KeyFaultKind.PercentagesNotHundred, null, null, 0)], KeySharing.Of(5, new([], new Dictionary<string, long>()), zeros).Faults);
        Assert.Equal([0, 0], KeySharing.Of(0, KeyFormula.By(KeyBasis.Equal), zeros).Shares);
    }

    [Fact]
    public void PercentagesWithManyDecimals_AddUpToAHundred() => Assert.Equal(
        100, KeySharing.Of(100, new([new(33.3333333333m, KeyBasis.Equal), new(66.6666666667m, KeyBasis.Inhabitants)], new Dictionary<string, long>()), Three).Shares!.Sum());
}
