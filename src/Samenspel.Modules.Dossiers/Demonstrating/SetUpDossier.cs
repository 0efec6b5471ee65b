using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Participants;
using Samenspel.Modules.Dossiers.Rights;

namespace Samenspel.Modules.Dossiers.Demonstrating;

/// <param name="Id">A dossier of the demonstration that has no participants yet.</param>
/// <param name="Version">Its version.</param>
/// <param name="Wanted">What it becomes.</param>
internal sealed record SetUpDossier(DossierId Id, int Version, DemonstrationDossier Wanted) : IWrite, IAboutDossier;

/// <summary>
/// Gives a dossier of the demonstration its participants, its people and those it is shared with, all in one transaction: one that has participants is therefore complete.
/// </summary>
internal sealed class SetUpDossierHandler(
    SamenspelDb db, IHandle<ChangeParticipants, DossierId> participants, IRights rights, IDemonstrationPeople people, IAtlas atlas, TimeProvider time)
    : IHandle<SetUpDossier, DossierId>
{
    public async Task<Outcome<DossierId>> HandleAsync(SetUpDossier request, CancellationToken cancellation)
    {
        var changed = await participants.HandleAsync(new ChangeParticipants(request.Id, request.Version, request.Wanted.Codes, []), cancellation);
        if (!changed.TryGet(out _))
        {
            return changed;
        }

        foreach (var (account, organisation, role) in request.Wanted.People)
        {
            await rights.AssignAsync(new DossierAssignment(request.Id.Value, account, organisation, role), cancellation);
        }

        if (request.Wanted.Circle is { } circle)
        {
            await people.ShareAsync(new SharedThing(DossierStandings.Kind, request.Id.Value), circle, cancellation);
        }

        await KeepParticipationAsync(request, cancellation);
        return request.Id;
    }

    // Of somebody who came and went there is no participant any more: only its lines.
    private async Task KeepParticipationAsync(SetUpDossier request, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var known = await atlas.MunicipalitiesAsync(cancellation);
        var group = await db.Set<Participant>().AsNoTracking().Where(one => one.DossierId == request.Id).ToListAsync(cancellation);
        var gone = new Dictionary<string, ParticipantId>(StringComparer.Ordinal);
        foreach (var line in request.Wanted.Participation)
        {
            foreach (var code in line.Code is null ? group.Select(one => one.Code) : [line.Code])
            {
                var participant = group.Find(one => one.Code == code);
                if (participant is null && !gone.ContainsKey(code!))
                {
                    gone[code!] = new ParticipantId(Guid.CreateVersion7(now));
                }

                db.Add(new ParticipationEvent
                {
                    Id = Guid.CreateVersion7(now),
                    DossierId = request.Id,
                    Participant = participant?.Id ?? gone[code!],
                    Code = code,
                    Name = participant?.Name ?? known.Find(code)?.Name ?? code!,
                    State = Enum.Parse<ParticipationState>(line.State),
                    On = DutchTime.DateOf(now).AddDays(-line.DaysAgo),
                    Reason = line.Reason,
                    At = now,
                });
            }
        }

        await db.SaveChangesAsync(cancellation);
    }
}
