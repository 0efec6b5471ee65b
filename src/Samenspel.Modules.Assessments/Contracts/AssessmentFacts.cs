namespace Samenspel.Modules.Assessments.Contracts;

/// <summary>What was measured in a dossier.</summary>
/// <param name="Ambition">Of the last round that is open; null when nobody measured it.</param>
/// <param name="Conditions">Of the last round that is open; null when nobody measured them.</param>
/// <param name="ExpectationsRevealed">Whether a round of expectations is open.</param>
/// <param name="SharedTests">How many participants shared an alternatives test.</param>
public sealed record AssessmentFacts(AmbitionFact? Ambition, ConditionsFact? Conditions, bool ExpectationsRevealed, int SharedTests);
