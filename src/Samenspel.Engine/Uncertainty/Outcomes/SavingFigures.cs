namespace Samenspel.Engine.Uncertainty.Outcomes;

/// <summary>The figures of a saving.</summary>
/// <param name="Years">Euro in year 1, 2, …, not discounted.</param>
/// <param name="Cumulative">Euro up to and including year 1, 2, …, discounted: the fan.</param>
/// <param name="PayBack">When it pays back.</param>
public sealed record SavingFigures(IReadOnlyList<Spread> Years, IReadOnlyList<Spread> Cumulative, PayBack PayBack)
{
    /// <summary>Net present value over the horizon, euro.</summary>
    public Spread NetPresentValue => Cumulative[^1];
}
