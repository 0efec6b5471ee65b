namespace Samenspel.Modules.Assessments.Rounds;

/// <summary>The rounds of one instrument that are open, the first first; for a trend.</summary>
public sealed class EarlierRounds
{
    internal EarlierRounds(IReadOnlyList<RoundView> rounds) => Rounds = rounds;

    internal IReadOnlyList<RoundView> Rounds { get; }
}
