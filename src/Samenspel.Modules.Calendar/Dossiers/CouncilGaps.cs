using Samenspel.Modules.Calendar.Contracts;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Calendar.Dossiers;

/// <summary>Participants of which no date of the council is known, in a dossier with a wanted start.</summary>
internal sealed class CouncilGaps(DossierCalendars calendars) : IParticipantGaps
{
    public async Task<IReadOnlyList<ParticipantGap>> OfAsync(DossierFacts dossier, CancellationToken cancellation) =>
        dossier.IsExample || await calendars.FindAsync(dossier.Id, cancellation) is not { Plan: not null } calendar
            ? []
            : [.. calendar.Windows.Where(window => !window.HasDates).Select(window => new ParticipantGap(window.Participant.Id, CalendarTexts.Gap_Dates, CalendarPaths.Dossier(dossier.Id)))];
}
