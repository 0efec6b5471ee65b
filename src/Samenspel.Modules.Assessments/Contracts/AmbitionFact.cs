namespace Samenspel.Modules.Assessments.Contracts;

/// <summary>How far the participants want to go, on a scale from 1 to 5.</summary>
/// <param name="Lowest">The least far.</param>
/// <param name="Highest">The farthest.</param>
/// <param name="FarApart">The participants that lie two steps or more from the middle of the others.</param>
public sealed record AmbitionFact(int Lowest, int Highest, IReadOnlyList<Guid> FarApart)
{
    public int Spread => Highest - Lowest;
}
