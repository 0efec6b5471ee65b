using Samenspel.Modules.Calendar.Contracts;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Calendar.Dossiers;

/// <summary>The last day of the first step of the route, for whoever shares it.</summary>
internal sealed class PlanSteps(DossierCalendars calendars) : IDossierSteps
{
    private const int MostNames = 3;

    public async Task<IReadOnlyList<DossierStep>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        if (await calendars.FindAsync(dossier.Id, cancellation) is not { Plan: { } plan } calendar || plan.Start < calendar.Today)
        {
            return [];
        }

        return
        [
            .. calendar.Windows.Where(window => window.Plan.First is not null).GroupBy(window => window.Plan.First!.Value).Select(same => new DossierStep(
                same.Key,
                CalendarTexts.Step_SendDraft,
                CalendarPaths.Dossier(dossier.Id),
                same.Count() <= MostNames ? string.Join(", ", same.Select(window => window.Participant.Name)) : CalendarTexts.Step_Participants,
                CalendarTexts.Step_ForStart,
                [.. same.Select(window => window.Participant.Id)])),
        ];
    }
}
