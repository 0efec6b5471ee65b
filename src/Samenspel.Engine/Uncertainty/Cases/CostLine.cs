using Samenspel.Engine.Uncertainty.Distributions;

namespace Samenspel.Engine.Uncertainty.Cases;

/// <summary>One cost: a number times an uncertain amount.</summary>
/// <param name="Key">Unique in the case. The draws of the line follow from it, so it stays the same from version to version.</param>
/// <param name="Category">What it is for.</param>
/// <param name="Driver">What the amount is multiplied by.</param>
/// <param name="Amount">Euro a year (once for <see cref="LineTiming.OneOff"/>) for one of the driver. One draw holds for all years.</param>
/// <param name="Scopes">In which situations it counts.</param>
public sealed record CostLine(string Key, CostCategory Category, CostDriver Driver, Distribution Amount, IReadOnlyList<LineScope> Scopes)
{
    public LineTiming Timing { get; init; }

    public Bearer Bearer { get; init; }

    /// <summary>Who pays when <see cref="Bearer"/> is <see cref="Bearer.One"/>.</summary>
    public string? BearerKey { get; init; }

    /// <summary>The price index that it follows; null: the price stays.</summary>
    public string? Index { get; init; }

    /// <summary>The group with which it moves; null: independent.</summary>
    public string? Group { get; init; }

    /// <summary>
    /// Which part of the uncertainty is each municipality's own, 0 to 1: with 0 one draw holds for all, with 1 each has a draw of its own.
    /// Only for lines that each bears itself.
    /// </summary>
    public double OwnShare { get; init; }

    /// <summary>
    /// Part of the amount in year 1, 2, …; empty is 1. For yearly lines the last stays; for one-off lines nothing comes after it.
    /// </summary>
    public IReadOnlyList<double> Phases { get; init; } = [];

    /// <summary>VAT on top, as a fraction: 0.21; the amount is without VAT.</summary>
    public double VatRate { get; init; }

    /// <summary>Whether VAT comes back as far as the partner gets it back.</summary>
    public bool VatCompensable { get; init; } = true;

    /// <summary>The number is raised to this power: below 1 is economies of scale; 1 is in proportion.</summary>
    public double ScaleExponent { get; init; } = 1;

    /// <summary>Steps and caps.</summary>
    public CostRule Rule { get; init; } = CostRule.None;
}
