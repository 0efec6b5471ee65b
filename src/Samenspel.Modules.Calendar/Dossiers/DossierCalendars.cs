using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Calendar.Councils;
using Samenspel.Modules.Calendar.Domain;
using Samenspel.Modules.Calendar.Planning;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Calendar.Dossiers;

/// <summary>Computes the calendar of dossiers. It judges nobody: whoever asks has seen to it that the asker sees them.</summary>
internal sealed class DossierCalendars(SamenspelDb db, IDossiers dossiers, ILaw law, CouncilDirectory councils, TimeProvider time)
{
    public async Task<DossierCalendar?> FindAsync(DossierId id, CancellationToken cancellation)
    {
        if (await dossiers.FindAsync(id, cancellation) is not { } dossier)
        {
            return null;
        }

        var plan = await db.Set<DossierPlan>().AsNoTracking().SingleOrDefaultAsync(one => one.DossierId == id, cancellation);
        return await OfAsync(dossier, plan, cancellation);
    }

    /// <returns>Those of these dossiers that have a plan, by its start.</returns>
    public async Task<IReadOnlyList<DossierCalendar>> PlannedAsync(IReadOnlyCollection<DossierId> ids, CancellationToken cancellation)
    {
        var wanted = ids.ToList();
        var plans = await db.Set<DossierPlan>().AsNoTracking().Where(one => wanted.Contains(one.DossierId)).ToListAsync(cancellation);
        var found = new List<DossierCalendar>();
        foreach (var plan in plans.OrderBy(one => one.Start).ThenBy(one => one.DossierId.Value))
        {
            if (await dossiers.FindAsync(plan.DossierId, cancellation) is { } dossier)
            {
                found.Add(await OfAsync(dossier, plan, cancellation));
            }
        }

        return found;
    }

    private async Task<DossierCalendar> OfAsync(DossierFacts dossier, DossierPlan? plan, CancellationToken cancellation)
    {
        var today = DutchTime.DateOf(time.GetUtcNow());
        var book = law.Read();
        if (plan is null || book.Route(plan.Route) is not { } route)
        {
            return new(dossier, plan, null, [], today);
        }

        var years = await councils.OfAsync([.. dossier.Participants.Select(one => one.Code).OfType<string>()], cancellation);
        var wanted = new WantedStart(plan.Start, plan.CouncilTakesPart);
        return new(dossier, plan, route, [.. dossier.Participants.Select(Window)], today);

        CouncilWindow Window(DossierParticipant participant)
        {
            var year = participant.Code is { } code ? years.GetValueOrDefault(code) : null;
            var computed = RoutePlanning.Backwards(book, route, wanted, CouncilDirectory.DatesOf(year), today);
            return new(participant, computed, year?.Document.Meetings.Count > 0, year is not null && year.Code != participant.Code);
        }
    }
}
