using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Calendar.Planning;

/// <summary>
/// Computes back from the wanted start, through the steps of a route, to the last day on which the first step can be taken. Only what the law or the council's own
/// dates give moves a day; between other steps no time is invented.
/// </summary>
internal static class RoutePlanning
{
    /// <param name="law">The terms.</param>
    /// <param name="route">Which route.</param>
    /// <param name="wanted">What is wanted.</param>
    /// <param name="council">When the council meets.</param>
    /// <param name="today">For what is over or near.</param>
    public static RoutePlan Backwards(LawBook law, LawRoute route, WantedStart wanted, CouncilDates council, DateOnly today)
    {
        RoutePlan? chosen = null;
        foreach (var edition in route.Editions)
        {
            var steps = new BackwardSteps(law, wanted, council).Of(edition);
            if (steps.Count > 0 && edition.HoldsOn(steps[0].Latest))
            {
                chosen = new(route, edition, wanted.Start, steps, []);
            }
        }

        return chosen is null
            ? new(route, null, wanted.Start, [], [])
            : chosen with { Warnings = PlanWarnings.Of(law, chosen, council, today) };
    }
}
