namespace Samenspel.Modules.Assessments.Contracts;

/// <summary>How far the participants want to go, on a scale from 1 to 5.</summary>
/// <param name="Lowest">The least far.</param>
/// <param name="Highest">The farthest.</param>
/// <param name="WidestGap">The widest distance of one participant to the median of the others; null when only one answered.</param>
/// <param name="FarApart">The participants that lie two steps or more from the median of the others.</param>
/// <param name="MeasuredOn">The day in the Netherlands on which they were looked at together for the last time: when the round opened.</param>
public sealed record AmbitionFact(int Lowest, int Highest, decimal? WidestGap, IReadOnlyList<Guid> FarApart, DateOnly MeasuredOn)
{
    public int Spread => Highest - Lowest;
}
