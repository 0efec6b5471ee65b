namespace Samenspel.Engine.Uncertainty.Memberships;

/// <summary>A group that would be better off on its own in some runs.</summary>
/// <param name="Members">Keys, in the order of the case.</param>
/// <param name="Runs">In how many runs.</param>
/// <param name="MeanExcess">How much it pays too much on average in those runs, in euro.</param>
public sealed record GroupBreak(IReadOnlyList<string> Members, int Runs, double MeanExcess);
