using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Calendar.Planning;

/// <summary>A route computed back from the wanted start.</summary>
/// <param name="Route">Which route.</param>
/// <param name="Edition">The edition that was chosen; null when none is known for that time.</param>
/// <param name="Start">The wanted start.</param>
/// <param name="Steps">In order.</param>
/// <param name="Warnings">What stands in the way.</param>
internal sealed record RoutePlan(LawRoute Route, LawRouteEdition? Edition, DateOnly Start, IReadOnlyList<PlannedStep> Steps, IReadOnlyList<PlanWarning> Warnings)
{
    /// <summary>The last day on which the first step can be taken; null when nothing could be computed.</summary>
    public DateOnly? First => Steps.Count > 0 ? Steps[0].Latest : null;

    public bool IsBlocked => Warnings.Any(one => one.IsBlocking);
}
