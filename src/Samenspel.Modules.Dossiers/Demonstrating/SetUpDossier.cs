using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
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
internal sealed class SetUpDossierHandler(IHandle<ChangeParticipants, DossierId> participants, IRights rights, IDemonstrationPeople people)
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

        return request.Id;
    }
}
