using Samenspel.Modules.Calendar.Domain;
using Samenspel.Modules.Calendar.Planning;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Calendar.Dossiers;

/// <summary>The calendar of a dossier.</summary>
/// <param name="Dossier">Which dossier.</param>
/// <param name="Plan">The wanted start and route; null while nobody entered them.</param>
/// <param name="Route">The route; null without a plan, or when the content no longer has it.</param>
/// <param name="Windows">One for each participant, in order.</param>
/// <param name="Today">In the Netherlands.</param>
internal sealed record DossierCalendar(DossierFacts Dossier, DossierPlan? Plan, LawRoute? Route, IReadOnlyList<CouncilWindow> Windows, DateOnly Today)
{
    /// <summary>The last day of the first step that all can still meet: that of the participant with the least time; null when nothing could be computed.</summary>
    public DateOnly? First => Windows.Min(one => one.Plan.First);

    public bool IsBlocked => Windows.Any(one => one.Plan.IsBlocked);

    /// <summary>Each list of steps told once: of participants with the same days, meetings and warnings together, and last what is the same for all.</summary>
    public IReadOnlyList<StepList> StepLists()
    {
        var common = Windows.Count < 2 ? [] : Windows[0].Plan.Steps.Where(step => Windows.Select(one => one.Told(step.Step.Id)).Distinct(StringComparer.Ordinal).Count() == 1).Select(step => step.Step.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Windows.GroupBy(one => string.Join('|', one.Plan.Steps.Where(step => !common.Contains(step.Step.Id)).Select(step => one.Told(step.Step.Id))), StringComparer.Ordinal)
                .Select(alike => new StepList([.. alike.Select(one => one.Participant.Name)], alike.First(), [.. alike.First().Plan.Steps.Where(step => !common.Contains(step.Step.Id))])),
            .. common.Count == 0 ? Array.Empty<StepList>() : [new StepList([], Windows[0], [.. Windows[0].Plan.Steps.Where(step => common.Contains(step.Step.Id))])],
        ];
    }
}

/// <summary>What one participant has to keep to.</summary>
/// <param name="Participant">Who.</param>
/// <param name="Plan">Computed back with the dates of its council.</param>
/// <param name="HasDates">Whether any date of its council is known.</param>
/// <param name="IsSuccessor">The dates are those of the municipality that it went into.</param>
internal sealed record CouncilWindow(DossierParticipant Participant, RoutePlan Plan, bool HasDates, bool IsSuccessor)
{
    /// <returns>The step; null when the route has no such step.</returns>
    public PlannedStep? Step(string id) => Plan.Steps.FirstOrDefault(step => step.Step.Id == id);

    /// <summary>All that is told of a step, as one text.</summary>
    public string Told(string id) => Step(id) is not { } step
        ? ""
        : $"{id} {step.Latest} {step.From} {step.Meeting} {string.Join(',', step.Working)} {string.Join(',', step.Remarks)} {string.Join(',', Plan.Warnings.Where(one => one.Step == id))}";

    /// <summary>The step in which the council decides; null when the route asks no decision of it.</summary>
    public PlannedStep? Decision => Plan.Steps.LastOrDefault(step => step.Step is { IsOfCouncil: true, Kind: not null, Term: null });

    /// <summary>The step whose term must run out; null when the route has none.</summary>
    public PlannedStep? Views => Plan.Steps.FirstOrDefault(step => step.Term is not null);
}

/// <summary>Steps of participants that have them alike.</summary>
/// <param name="Names">Whose; empty: of all.</param>
/// <param name="Window">One of them.</param>
/// <param name="Steps">In order; may be none.</param>
internal sealed record StepList(IReadOnlyList<string> Names, CouncilWindow Window, IReadOnlyList<PlannedStep> Steps);
