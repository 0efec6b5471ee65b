namespace Samenspel.Engine.CostSharing.Keys;

/// <summary>How the partners go from what each pays today to the key.</summary>
/// <param name="Years">In year 0 the cost is divided as today's, in this year by the key; 1 to <see cref="MaxYears"/>.</param>
/// <param name="MaxRisePercentPerYear">Nobody pays more than this above what it paid the year before; 0 to 1000, null: no cap.</param>
/// <param name="MaxFallPercentPerYear">Nobody pays more than this below it; 0 to 100, null: no floor.</param>
public sealed record TransitionPlan(int Years, decimal? MaxRisePercentPerYear = null, decimal? MaxFallPercentPerYear = null)
{
    public const int MaxYears = 15;
    internal const decimal MaxRise = 1000;

    internal IEnumerable<KeyFault> Faults()
    {
        if (Years is < 1 or > MaxYears)
        {
            yield return new(KeyFaultKind.YearsOutOfRange, null, null, Years);
        }

        if (MaxRisePercentPerYear is < 0 or > MaxRise)
        {
            yield return new(KeyFaultKind.LimitOutOfRange, null, null, MaxRisePercentPerYear);
        }

        if (MaxFallPercentPerYear is < 0 or > 100)
        {
            yield return new(KeyFaultKind.LimitOutOfRange, null, null, MaxFallPercentPerYear);
        }
    }
}
