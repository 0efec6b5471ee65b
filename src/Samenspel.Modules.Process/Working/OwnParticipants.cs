using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Working;

/// <summary>For which participants the asker works: those of the municipalities, or their successors, for which the asker has a role in the dossier. Leading the dossier gives no other.</summary>
internal sealed class OwnParticipants(IRights rights, IOrganisations organisations, IAtlas atlas, ProcessContext process)
{
    public async Task<IReadOnlyDictionary<Guid, OwnRole>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var found = new Dictionary<Guid, OwnRole>();
        if (process.Actor.Account is not { } account || await rights.InAsync(account, dossier.Id.Value, cancellation) is not { Count: > 0 } roles)
        {
            return found;
        }

        var codes = (await organisations.AllAsync(cancellation)).Where(one => one.Code is not null).ToDictionary(one => one.Id, one => one.Code!);
        var municipalities = await atlas.MunicipalitiesAsync(cancellation);
        foreach (var participant in dossier.Participants.Where(one => one.Code is not null))
        {
            var own = municipalities.SuccessorsOf(participant.Code!).Select(one => one.Code).Prepend(participant.Code!).ToHashSet(StringComparer.Ordinal);
            var role = roles.Where(one => codes.TryGetValue(one.Organisation, out var code) && own.Contains(code)).OrderByDescending(one => one.Role).FirstOrDefault();
            if (role is not null)
            {
                found[participant.Id.Value] = new(role.Organisation, role.Role);
            }
        }

        return found;
    }
}

/// <summary>The role that somebody has for the municipality of a participant.</summary>
internal sealed record OwnRole(OrganisationId Organisation, DossierRole Role);
