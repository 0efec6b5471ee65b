using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;

namespace Samenspel.Modules.Dossiers.Rights;

/// <summary>
/// Sees a dossier: who has a role in it, and whoever it is shared with. Nothing else opens one, neither running the platform nor administering an organisation.
/// </summary>
internal sealed class DossierStandings(SamenspelDb db, IRights rights, ProcessContext process) : IDossierStandings, IRememberedJudgement
{
    public const string Kind = "dossier";

    private static readonly DossierStanding Example = new(Exists: true, IsExample: true, Sees: true, null, []);
    private readonly Dictionary<DossierId, DossierStanding> _known = [];

    public void Forget() => _known.Clear();

    /// <summary>Examples that were read anyway: everybody sees them.</summary>
    public void KnowExamples(IEnumerable<DossierId> examples)
    {
        foreach (var id in examples)
        {
            _known[id] = Example;
        }
    }

    public async Task<DossierStanding> OfAsync(DossierId id, CancellationToken cancellation)
    {
        if (_known.TryGetValue(id, out var known))
        {
            return known;
        }

        var standing = await JudgeAsync(id, cancellation);

        // What does not exist yet may exist later in the same request.
        if (standing.Exists)
        {
            _known[id] = standing;
        }

        return standing;
    }

    public async Task<IReadOnlySet<DossierId>> VisibleAsync(CancellationToken cancellation)
    {
        var shares = await rights.SharesAsync(Kind, cancellation);
        var visible = shares.Where(share => share.Circle == ShareCircle.Public || IsNamed(share)).Select(share => new DossierId(share.Thing.Id)).ToHashSet();
        if (process.Actor.Account is not { } account)
        {
            return visible;
        }

        visible.UnionWith((await rights.OfAsync(account, cancellation)).Select(assignment => new DossierId(assignment.Scope)));
        var codes = Codes();
        if (codes.Count > 0)
        {
            var among = shares.Where(share => share.Circle == ShareCircle.Participants).Select(share => new DossierId(share.Thing.Id)).ToHashSet();
            var mine = await db.Set<Participant>().Where(participant => participant.Code != null && codes.Contains(participant.Code))
                .Select(participant => participant.DossierId).Distinct().ToListAsync(cancellation);
            visible.UnionWith(mine.Where(among.Contains));
        }

        return visible;
    }

    private async Task<DossierStanding> JudgeAsync(DossierId id, CancellationToken cancellation)
    {
        var dossier = await db.Set<Dossier>().AsNoTracking().Where(one => one.Id == id).Select(one => new { one.ExampleKey, one.State }).SingleOrDefaultAsync(cancellation);
        if (dossier is null)
        {
            return new DossierStanding(Exists: false, IsExample: false, Sees: false, null, []);
        }

        if (dossier.ExampleKey is not null)
        {
            return Example;
        }

        var roles = process.Actor.Account is { } account ? await rights.InAsync(account, id.Value, cancellation) : [];
        var sees = roles.Count > 0 || await IsSharedAsync(id, cancellation);
        return new DossierStanding(
            Exists: true, IsExample: false, sees, roles.Count > 0 ? roles.Max(role => role.Role) : null, [.. roles.Select(role => role.Organisation).Distinct()])
        {
            IsClosed = dossier.State != DossierState.Open,
        };
    }

    private async Task<bool> IsSharedAsync(DossierId id, CancellationToken cancellation)
    {
        var shares = await rights.SharesOfAsync(new SharedThing(Kind, id.Value), cancellation);
        if (shares.Any(share => share.Circle == ShareCircle.Public || IsNamed(share)))
        {
            return true;
        }

        var codes = Codes();
        return codes.Count > 0 && shares.Any(share => share.Circle == ShareCircle.Participants)
            && await db.Set<Participant>().AnyAsync(
                participant => participant.DossierId == id && participant.Code != null && codes.Contains(participant.Code), cancellation);
    }

    private bool IsNamed(ActiveShare share) => share.Organisation is { } organisation && process.Actor.WorksFor(organisation);

    private List<string> Codes() => [.. process.Actor.Memberships.Select(membership => membership.Code).OfType<string>()];
}
