using Samenspel.Modules.Calendar.Contracts;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Demonstration.Region;

/// <summary>How far a dossier of the region is.</summary>
/// <param name="Run">Its tracks and gates.</param>
/// <param name="Decisions">In the order in which they were recorded.</param>
/// <param name="Choices">How the group goes on after some of them.</param>
/// <param name="Plan">When it wants to start.</param>
internal sealed record FictionalProcess(
    DemonstrationProcess Run,
    IReadOnlyList<FictionalDecision>? Decisions = null,
    IReadOnlyList<DemonstrationChoice>? Choices = null,
    FictionalPlan? Plan = null);

/// <param name="By">Who recorded it.</param>
/// <param name="Decision">What was decided.</param>
internal sealed record FictionalDecision(FictionalOpening By, DemonstrationDecision Decision);

/// <param name="Route">By which route of the law.</param>
/// <param name="Months">In how many months.</param>
internal sealed record FictionalPlan(string Route, int Months);

/// <param name="By">Who entered its year.</param>
/// <param name="Year">When it meets.</param>
internal sealed record FictionalCouncil(FictionalOpening By, DemonstrationCouncil Year);
