namespace Samenspel.Engine.BusinessCases;

/// <summary>The input of the deterministic business case: staff today, staff wished alone, staff wished together.</summary>
/// <param name="Participants">1 to <see cref="StaffingLimits.MaxParticipants"/>, each key once.</param>
/// <param name="CentsPerFte">Cost of one fte a year in euro cents.</param>
/// <param name="Joint">
/// Staff wished for all participants together; null when it is not stated, then the rule gives it if there is one.
/// </param>
/// <param name="Rule">
/// Staff of smaller groups of two or more; null when no rule is stated. A single participant always has its own figure.
/// </param>
/// <param name="RuleGroupInhabitants">
/// The size at which the rule sees the whole group, for a source that rounds it; every participant then counts in proportion.
/// Null: the sum of the participants.
/// </param>
/// <param name="MinimumSavingCents">What a group must save a year before it is said to pay; zero: anything above nothing.</param>
public sealed record StaffingCase(
    IReadOnlyList<StaffingParticipant> Participants,
    long CentsPerFte,
    FteRange? Joint,
    JointRule? Rule = null,
    long? RuleGroupInhabitants = null,
    long MinimumSavingCents = 0);
