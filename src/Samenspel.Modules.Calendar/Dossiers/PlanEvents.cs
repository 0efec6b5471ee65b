using Samenspel.Modules.Calendar.Contracts;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Calendar.Dossiers;

/// <summary>The wanted start of a dossier and the last day on which its draft can go to the councils, on the overview.</summary>
internal sealed class PlanEvents(DossierCalendars calendars) : IDossierEvents
{
    public async Task<IReadOnlyList<DossierEvent>> OfAsync(DossierFacts dossier, CancellationToken cancellation) =>
        await calendars.FindAsync(dossier.Id, cancellation) is { Plan: { } plan } calendar
            ?
            [
                .. calendar.First is { } first ? [new DossierEvent(first, CalendarTexts.Short_SendDraft, CalendarTexts.Event_Latest, CalendarPaths.Dossier(dossier.Id))] : Array.Empty<DossierEvent>(),
                new DossierEvent(plan.Start, CalendarTexts.Event_Start, CalendarTexts.Event_Wanted, CalendarPaths.Dossier(dossier.Id)),
            ]
            : [];
}
