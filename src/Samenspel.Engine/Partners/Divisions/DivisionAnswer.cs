namespace Samenspel.Engine.Partners.Divisions;

/// <summary>The best division that was found, and how good any division can be at most.</summary>
/// <param name="Best">Null when there is none: see <paramref name="Faults"/>.</param>
/// <param name="Bound">No division costs less; null when the work was stopped before there was a proof.</param>
/// <param name="Others">Other good divisions, from the cheapest.</param>
/// <param name="Faults">Why there is no division; all at once.</param>
/// <param name="Groups">How many groups hang together and keep the rules.</param>
/// <param name="Iterations">Rounds of improvement that were done.</param>
/// <param name="Stopped">True when it was cancelled: then this is the best so far.</param>
public sealed record DivisionAnswer(
    CountryDivision? Best, double? Bound, IReadOnlyList<CountryDivision> Others, IReadOnlyList<DivisionFault> Faults, long Groups, int Iterations, bool Stopped)
{
    /// <summary>The most that another division could save, as part of the cost of this one.</summary>
    public double? Gap => Best is { Cost: > 0 } best && Bound is { } bound ? Math.Max(0, (best.Cost - bound) / best.Cost) : null;
}

/// <summary>Every municipality in one group.</summary>
/// <param name="Groups">By their first member; members in rising order.</param>
/// <param name="Costs">Of each group.</param>
/// <param name="Cost">The sum.</param>
public sealed record CountryDivision(IReadOnlyList<IReadOnlyList<int>> Groups, IReadOnlyList<double> Costs, double Cost);
