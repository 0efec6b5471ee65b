namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>What is wrong with a key, with what it divides, or with an agreement about it.</summary>
public enum KeyFaultKind
{
    NoPlayers,

    /// <summary>Two players have the same key.</summary>
    DoubledPlayer,

    /// <summary>The amount to divide is below zero.</summary>
    NegativeTotal,

    /// <summary>The percentages add up to something else; amount: what they add up to.</summary>
    PercentagesNotHundred,

    /// <summary>A percentage is not above 0, or over 100.</summary>
    PercentageOutOfRange,

    /// <summary>Two parts go by the same basis.</summary>
    BasisTwice,

    /// <summary>A player has no figure for a basis.</summary>
    MissingWeight,
    NegativeWeight,

    /// <summary>All figures for a basis are zero.</summary>
    AllWeightsZero,

    /// <summary>An amount, an exit or an entry is of somebody who is not among the players.</summary>
    UnknownPlayer,

    /// <summary>An additional amount is below zero; amount: cents.</summary>
    NegativeAdditional,

    /// <summary>The additional amounts are more than the total; amount: what they add up to, in cents.</summary>
    AdditionalAboveTotal,

    /// <summary>A transition does not take 1 to 15 years; amount: the years.</summary>
    YearsOutOfRange,

    /// <summary>There is not one total for each year; amount: how many there are.</summary>
    TotalsForOtherYears,

    /// <summary>There is not one amount or figure for each player; amount: how many there are.</summary>
    AmountsForOtherPlayers,

    /// <summary>A cap, a floor or the limit of a settlement is not a possible percentage.</summary>
    LimitOutOfRange,

    /// <summary>What somebody pays or has paid, or a past investment, is below zero; amount: cents.</summary>
    NegativeAmount,
}
