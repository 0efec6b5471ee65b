namespace Samenspel.Engine.BusinessCases;

/// <summary>The deterministic business case, computed. Lists follow the order of the participants.</summary>
/// <param name="Total">All participants together against both baselines.</param>
/// <param name="JointByRule">True when the joint figure was not stated and comes from the rule.</param>
/// <param name="WholeByRule">
/// All participants by the rule, to hold beside a stated joint figure: everything about smaller groups is compared with this one.
/// Null without a rule.
/// </param>
/// <param name="Participants">Each with its own baselines.</param>
/// <param name="Splits">The joint figure split by each key.</param>
/// <param name="Missing">What nobody gave, and what is therefore not computed.</param>
/// <param name="WithoutEach">Empty without a rule or with a single participant.</param>
/// <param name="PartnerCounts">Null without a rule or with a single participant.</param>
/// <param name="Groups">
/// All groups of two or more; empty without a rule or above <see cref="StaffingLimits.MaxParticipantsForAllGroups"/>.
/// </param>
public sealed record StaffingResult(
    StaffingComparison Total,
    bool JointByRule,
    GroupResult? WholeByRule,
    IReadOnlyList<ParticipantResult> Participants,
    IReadOnlyList<CostSplit> Splits,
    IReadOnlyList<MissingFigure> Missing,
    IReadOnlyList<LeaveOneOut> WithoutEach,
    PartnerCountTable? PartnerCounts,
    IReadOnlyList<GroupResult> Groups);
