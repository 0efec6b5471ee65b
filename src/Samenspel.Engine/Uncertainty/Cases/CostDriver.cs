namespace Samenspel.Engine.Uncertainty.Cases;

/// <summary>What an amount is multiplied by.</summary>
public enum CostDriver
{
    /// <summary>Nothing: the amount is for the whole, or for each municipality that bears its own.</summary>
    Fixed,

    /// <summary>The number of partners.</summary>
    Partners,

    /// <summary>Pairs of partners, n(n − 1)/2: coordination. Borne by each itself: half of n − 1. Outside working together: none.</summary>
    PartnerPairs,
    Inhabitants,
    Workplaces,
    Fte,
    Applications,

    /// <summary>ICT staff that a municipality would need without the others.</summary>
    FteAlone,
}
