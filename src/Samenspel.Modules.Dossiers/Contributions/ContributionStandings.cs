using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;

namespace Samenspel.Modules.Dossiers.Contributions;

/// <summary>
/// What the asker may with contributions. The people of the organisation that it belongs to who have a role in the dossier see it; another only when it is shared with
/// them and they see the dossier. Whoever leads the dossier for another organisation sees an unshared one as little as anybody else.
/// </summary>
internal sealed class ContributionStandings(SamenspelDb db, IDossierStandings dossiers, IRights rights, ProcessContext process)
{
    public const string Kind = "contribution";

    public static string NameOf(Guid contribution) => $"contribution:{contribution}";

    /// <returns>The one in the address: <c>inbreng</c> on the pages, <c>bijdrageId</c> in the API.</returns>
    public static Guid? IdOf(Visit visit) => visit.IdAt("inbreng") ?? visit.IdAt("bijdrageId");

    /// <returns>The organisation that it belongs to when the asker sees it, and whether the asker belongs to it with a role; null otherwise.</returns>
    public async Task<(OrganisationId Organisation, bool IsOwn)?> OfAsync(DossierId dossier, Guid contribution, CancellationToken cancellation)
    {
        var standing = await dossiers.OfAsync(dossier, cancellation);
        var owner = await db.Set<Contribution>().Where(one => one.Id == contribution && one.Dossier == dossier)
            .Select(one => (OrganisationId?)one.Organisation).SingleOrDefaultAsync(cancellation);
        if (!standing.Sees || owner is not { } organisation)
        {
            return null;
        }

        if (standing.Organisations.Contains(organisation))
        {
            return (organisation, true);
        }

        var shares = await rights.SharesOfAsync(new SharedThing(Kind, contribution), cancellation);
        return shares.Count > 0 && await IsWithinAsync(dossier, standing, shares, cancellation) ? (organisation, false) : null;
    }

    /// <returns>Those of a dossier that are shared with the asker.</returns>
    public async Task<HashSet<Guid>> SharedAsync(DossierId dossier, DossierStanding standing, CancellationToken cancellation)
    {
        var all = await rights.SharesAsync(Kind, cancellation);
        var seen = new HashSet<Guid>();
        foreach (var group in all.GroupBy(share => share.Thing.Id))
        {
            if (await IsWithinAsync(dossier, standing, [.. group], cancellation))
            {
                seen.Add(group.Key);
            }
        }

        return seen;
    }

    private async Task<bool> IsWithinAsync(DossierId dossier, DossierStanding standing, IReadOnlyList<ActiveShare> shares, CancellationToken cancellation)
    {
        if (shares.Any(share => share.Circle == ShareCircle.Public || (share.Organisation is { } named && process.Actor.WorksFor(named))))
        {
            return true;
        }

        return shares.Any(share => share.Circle == ShareCircle.Participants) && await IsParticipantAsync(dossier, standing, cancellation);
    }

    // An adviser with a role works for nobody who takes part.
    private async Task<bool> IsParticipantAsync(DossierId dossier, DossierStanding standing, CancellationToken cancellation)
    {
        var codes = process.Actor.Memberships.Select(one => one.Code).OfType<string>().ToList();
        if (codes.Count > 0 && await db.Set<Participant>().AnyAsync(one => one.DossierId == dossier && one.Code != null && codes.Contains(one.Code), cancellation))
        {
            return true;
        }

        var owner = await db.Set<Dossier>().Where(one => one.Id == dossier).Select(one => one.Owner).SingleOrDefaultAsync(cancellation);
        return owner is { } opened && standing.Organisations.Contains(opened);
    }
}
