using Samenspel.Engine.Uncertainty.Cases;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>One cost line of a case, as people write it down. What each part does: docs/methods/uncertain-case-file.md.</summary>
/// <param name="Key">Small letters, digits and hyphens; unique in the case. Its draws follow from it.</param>
/// <param name="Category">What it is for. A line for setting up, client role, friction or coordination takes the place of the default one.</param>
/// <param name="Driver">What the amount is multiplied by.</param>
/// <param name="Amount">A year, or once, for one of the driver; without VAT.</param>
/// <param name="Uses">Where it counts; empty: nowhere for now.</param>
public sealed record CaseLine(
    string Key, LocalText Name, CostCategory Category, CostDriver Driver, CaseAmount Amount, IReadOnlyList<LineUse> Uses)
{
    public LineUnit Unit { get; init; }

    public LineTiming Timing { get; init; }

    /// <summary>Part of the amount in year 1, 2, …; empty: all of it every year, or at once in year 1.</summary>
    public IReadOnlyList<decimal> Phases { get; init; } = [];

    public LineIndex Index { get; init; }

    public Bearer Bearer { get; init; }

    /// <summary>Id of the participant who pays; only when one does.</summary>
    public string? Payer { get; init; }

    /// <summary>On top of the amount, as a fraction.</summary>
    public decimal VatRate { get; init; }

    /// <summary>Whether VAT comes back as far as each participant gets it back.</summary>
    public bool VatCompensable { get; init; } = true;

    /// <summary>Name of the group with which it moves; null: on its own.</summary>
    public string? Group { get; init; }

    /// <summary>The number is raised to this power; below 1 is an advantage of scale.</summary>
    public decimal ScaleExponent { get; init; } = 1;

    /// <summary>Least that one payer pays a year.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Most that one payer pays a year.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Paid in whole steps, rounded up.</summary>
    public decimal? Step { get; init; }

    /// <summary>Cheaper by number.</summary>
    public IReadOnlyList<LineTier> Tiers { get; init; } = [];

    public CaseSource? Source { get; init; }

    public FigureQuality? Quality { get; init; }

    /// <summary>Made up to show how it works.</summary>
    public bool Illustrative { get; init; }
}
