using Samenspel.Modules.Assessments.Rounds;

namespace Samenspel.Modules.Assessments.Findings;

/// <summary>The rounds of one instrument that are open, the first first; for a trend.</summary>
internal sealed record EarlierRounds(IReadOnlyList<RoundView> Rounds);
