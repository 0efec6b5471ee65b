using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Calendar.Dossiers;

/// <param name="Id">The dossier.</param>
internal sealed record ShowDossierCalendar(DossierId Id) : IAboutDossier;

/// <summary>The calendar of a dossier with what the asker may do to it.</summary>
internal sealed record DossierCalendarView(DossierCalendar Calendar, LawBook Law, bool MayEdit);

/// <summary>Computes the windows of all participants.</summary>
internal sealed class ShowDossierCalendarHandler(DossierCalendars calendars, ILaw law, IDossierStandings standings) : IHandle<ShowDossierCalendar, DossierCalendarView>
{
    public async Task<Outcome<DossierCalendarView>> HandleAsync(ShowDossierCalendar request, CancellationToken cancellation)
    {
        if (await calendars.FindAsync(request.Id, cancellation) is not { } calendar)
        {
            return new Refusal(RefusalKind.NotFound, "calendar.unknown-dossier", CalendarTexts.Unknown_Dossier);
        }

        var standing = await standings.OfAsync(request.Id, cancellation);
        return new DossierCalendarView(calendar, law.Read(), !calendar.Dossier.IsExample && !standing.IsClosed && standing.May(DossierRole.Editor));
    }
}
