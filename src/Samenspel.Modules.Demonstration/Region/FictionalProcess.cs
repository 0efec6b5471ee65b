using Samenspel.Modules.Assessments.Contracts;
using Samenspel.Modules.Calendar.Contracts;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Demonstration.Region;

/// <summary>How far a dossier of the region is.</summary>
/// <param name="Run">Its tracks and gates.</param>
/// <param name="Decisions">In the order in which they were recorded.</param>
/// <param name="Choices">How the group goes on after some of them.</param>
/// <param name="Plan">When it wants to start.</param>
/// <param name="Answers">To questions of the first track.</param>
/// <param name="Rounds">What was measured.</param>
/// <param name="Walks">Alternatives tests.</param>
/// <param name="Scans">In the order in which they were held.</param>
internal sealed record FictionalProcess(
    DemonstrationProcess Run,
    IReadOnlyList<FictionalDecision>? Decisions = null,
    IReadOnlyList<DemonstrationChoice>? Choices = null,
    FictionalPlan? Plan = null,
    IReadOnlyList<FictionalAnswer>? Answers = null,
    IReadOnlyList<FictionalRound>? Rounds = null,
    IReadOnlyList<FictionalWalk>? Walks = null,
    IReadOnlyList<FictionalScan>? Scans = null);

/// <param name="Municipality">Its code; null: of all together.</param>
/// <param name="Remark">What somebody said about the question; null: nothing.</param>
internal sealed record FictionalAnswer(FictionalOpening By, string Question, string Text, string? Municipality = null, bool Shared = false, string? Remark = null);

/// <param name="By">Who began it.</param>
/// <param name="Sheets">Who handed in; a round of which all did is open.</param>
internal sealed record FictionalRound(FictionalOpening By, string Instrument, IReadOnlyList<string> Municipalities, IReadOnlyList<FictionalSheet> Sheets, string? Phase = null);

internal sealed record FictionalSheet(FictionalOpening By, DemonstrationSheet Sheet);

/// <summary>An alternatives test.</summary>
internal sealed record FictionalWalk(FictionalOpening By, string Municipality, IReadOnlyList<string> Answers, bool Shared = false);

/// <param name="By">Who began it.</param>
/// <param name="Scan">What people answered.</param>
/// <param name="Shared">Who shared the result of their municipality.</param>
internal sealed record FictionalScan(FictionalOpening By, DemonstrationScan Scan, IReadOnlyList<FictionalShare>? Shared = null);

internal sealed record FictionalShare(FictionalOpening By, string Municipality);

/// <param name="By">Who recorded it.</param>
/// <param name="Decision">What was decided.</param>
internal sealed record FictionalDecision(FictionalOpening By, DemonstrationDecision Decision);

/// <param name="Route">By which route of the law.</param>
/// <param name="Months">In how many months.</param>
internal sealed record FictionalPlan(string Route, int Months);

/// <param name="By">Who entered its year.</param>
/// <param name="Year">When it meets.</param>
internal sealed record FictionalCouncil(FictionalOpening By, DemonstrationCouncil Year);
