using Samenspel.Modules.Calendar.Counting;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Calendar.Planning;

/// <summary>A step of a route with its last day.</summary>
/// <param name="Step">Which step.</param>
/// <param name="Latest">The last day.</param>
/// <param name="From">The first day of a term that runs until <paramref name="Latest"/>; null when it is one day.</param>
/// <param name="Meeting">The meeting in which the council decides; null when none is known or needed.</param>
/// <param name="Term">The edition of the term; null when the law gives none.</param>
/// <param name="Working">Step by step.</param>
/// <param name="Remarks">What must be said with the day.</param>
internal sealed record PlannedStep(
    LawStep Step, DateOnly Latest, DateOnly? From, PlannedMeeting? Meeting, LawEdition? Term, IReadOnlyList<CountStep> Working, IReadOnlyList<CountRemark> Remarks);
