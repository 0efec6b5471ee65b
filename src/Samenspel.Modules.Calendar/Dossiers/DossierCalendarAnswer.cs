using System.Text.Json;
using Samenspel.Modules.Calendar.Explaining;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Calendar.Dossiers;

/// <summary>The calendar of a dossier as the API gives it.</summary>
/// <param name="Start">The wanted start; null while nobody entered it.</param>
/// <param name="Route">The route; null while nobody entered it.</param>
/// <param name="First">The last day of the first step that all can still meet; null when nothing could be computed.</param>
[ApiName("DossierKalender")]
internal sealed record DossierCalendarAnswer(DateOnly? Start, string? Route, bool? CouncilTakesPart, DateOnly? First, IReadOnlyList<WindowAnswer> Windows)
{
    public static DossierCalendarAnswer Of(DossierCalendarView view) => new(
        view.Calendar.Plan?.Start,
        view.Calendar.Plan?.Route,
        view.Calendar.Plan?.CouncilTakesPart,
        view.Calendar.First,
        [
            .. view.Calendar.Windows.Select(window => new WindowAnswer(
                window.Participant.Id.Value,
                window.Participant.Code,
                window.Participant.NameNl,
                [
                    .. window.Plan.Steps.Select(step => new StepAnswer(
                        step.Step.Id, step.From, step.Latest, step.Meeting?.Day, step.Meeting?.Delivery, StepWords.Explain(view.Law, window.Plan, step).Working,
                        [.. window.Plan.Warnings.Where(one => one.Step == step.Step.Id).Select(one => JsonNamingPolicy.CamelCase.ConvertName(one.Kind.ToString()))])),
                ])),
        ]);
}

/// <summary>What one participant has to keep to.</summary>
[ApiName("DossierKalenderVenster")]
internal sealed record WindowAnswer(Guid Participant, string? Code, string Name, IReadOnlyList<StepAnswer> Steps);

/// <summary>A step with its last day.</summary>
/// <param name="From">The first day of a term that runs; null for one day.</param>
/// <param name="Meeting">The meeting in which the council decides; null when none is known or needed.</param>
/// <param name="Delivery">The last day for the papers of that meeting; null when not known.</param>
[ApiName("DossierKalenderStap")]
internal sealed record StepAnswer(string Step, DateOnly? From, DateOnly Latest, DateOnly? Meeting, DateOnly? Delivery, IReadOnlyList<string> Working, IReadOnlyList<string> Warnings);

/// <summary>The wanted start and the route.</summary>
[ApiName("DossierKalenderPlan")]
internal sealed record PlanBody(DateOnly? Start, string? Route, bool? CouncilTakesPart);
