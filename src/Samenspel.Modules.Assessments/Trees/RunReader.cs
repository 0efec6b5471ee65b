using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Trees;

/// <summary>Reads walks through the alternatives test: those that are shared, and those of the asker's own participants.</summary>
internal sealed class RunReader(SamenspelDb db, IDossiers dossiers, IDossierStandings standings, Respondents respondents)
{
    public async Task<IReadOnlyList<RunView>> AllAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var id = dossier.Id;
        var mine = (await respondents.MineAsync(dossier, DossierRole.Reader, cancellation)).ToList();
        var runs = await db.Set<AlternativesRun>().AsNoTracking().Where(one => one.DossierId == id && (one.SharedAt != null || mine.Contains(one.Participant))).ToListAsync(cancellation);
        var writable = await WritableAsync(dossier, cancellation);
        return
        [
            .. runs.OrderByDescending(one => one.StartedAt).ThenByDescending(one => one.Id)
                .Select(one => new RunView(dossier, one, mine.Contains(one.Participant), !one.IsShared && writable.Contains(one.Participant))),
        ];
    }

    /// <returns>The run; null when the asker may not know of it.</returns>
    public async Task<RunView?> FindAsync(DossierId id, Guid run, CancellationToken cancellation) =>
        await dossiers.FindAsync(id, cancellation) is { } dossier ? (await AllAsync(dossier, cancellation)).FirstOrDefault(one => one.Run.Id == run) : null;

    public async Task<IReadOnlySet<Guid>> WritableAsync(DossierFacts dossier, CancellationToken cancellation) =>
        (await standings.OfAsync(dossier.Id, cancellation)).IsClosed ? new HashSet<Guid>() : await respondents.MineAsync(dossier, DossierRole.Editor, cancellation);
}
