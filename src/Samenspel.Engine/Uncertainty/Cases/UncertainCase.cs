using Samenspel.Engine.Uncertainty.Correlation;
using Samenspel.Engine.Uncertainty.Distributions;

namespace Samenspel.Engine.Uncertainty.Cases;

/// <summary>
/// The input of the business case under uncertainty. Amounts are euro a year at the price level of the year before year 1.
/// What each field does: docs/methods/uncertain-business-case.md.
/// </summary>
/// <param name="Partners">1 to <see cref="CaseLimits.MaxPartners"/>, each key once.</param>
/// <param name="Situations">What is compared: today, each alone later, and one or more ways of doing it together.</param>
/// <param name="Lines">What it costs. Their order changes nothing.</param>
/// <param name="Years">The horizon, 1 to <see cref="CaseLimits.MaxYears"/>; year t is discounted t times.</param>
/// <param name="DiscountRate">A year, as a fraction: 0.025 is 2.5 %.</param>
public sealed record UncertainCase(
    IReadOnlyList<Partner> Partners,
    IReadOnlyList<Situation> Situations,
    IReadOnlyList<CostLine> Lines,
    int Years,
    double DiscountRate)
{
    /// <summary>Price indices that lines name.</summary>
    public IReadOnlyList<PriceIndex> Indices { get; init; } = [];

    /// <summary>Groups of amounts that move together; an uncertain line outside every group is independent of all others.</summary>
    public IReadOnlyList<CorrelationGroup> Groups { get; init; } = [];

    /// <summary>Correlation between members of different groups.</summary>
    public double BetweenGroups { get; init; }

    /// <summary>How many months later than planned working together starts; not below zero.</summary>
    public Distribution DelayMonths { get; init; } = new Fixed(0);

    /// <summary>The correlation group of the delay; null when it is independent.</summary>
    public string? DelayGroup { get; init; }

    /// <summary>
    /// Which part of working together is reached in year 1, 2, … without delay, 0 to 1; the last stays. The rest goes on as
    /// each alone (or, where that is not in the case, as today). Empty: all at once.
    /// </summary>
    public IReadOnlyList<double> Realisation { get; init; } = [];

    /// <summary>Positions of the partners that take part.</summary>
    internal int[] Members => [.. Enumerable.Range(0, Partners.Count).Where(i => Partners[i].IsMember)];

    internal Situation Find(string situation) => Situations.FirstOrDefault(known => known.Key == situation)
        ?? throw new ArgumentException("There is no such situation.", nameof(situation));

    internal Situation? Baseline(SituationKind kind) => Situations.FirstOrDefault(situation => situation.Kind == kind);
}
