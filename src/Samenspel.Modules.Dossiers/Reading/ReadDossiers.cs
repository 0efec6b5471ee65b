using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;

namespace Samenspel.Modules.Dossiers.Reading;

/// <summary>
/// Dossiers with their participants, each read once in a request: several parts of a page ask for the same one. Within a transaction nothing is
/// remembered, and a write lets go of what was.
/// </summary>
internal sealed class ReadDossiers(SamenspelDb db) : IRememberedJudgement
{
    private readonly Dictionary<DossierId, Dossier> _read = [];

    public async Task<Dossier?> FindAsync(DossierId id, CancellationToken cancellation)
    {
        var mayRemember = db.Database.CurrentTransaction is null;
        if (mayRemember && _read.TryGetValue(id, out var known))
        {
            return known;
        }

        var dossier = await db.Set<Dossier>().AsNoTracking().Include(one => one.Participants).SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (mayRemember && dossier is not null)
        {
            _read[id] = dossier;
        }

        return dossier;
    }

    /// <summary>Dossiers that were read in another way, with their participants.</summary>
    public void Keep(IEnumerable<Dossier> dossiers)
    {
        foreach (var dossier in dossiers)
        {
            _read[dossier.Id] = dossier;
        }
    }

    public void Forget() => _read.Clear();

    /// <returns>Those of these that are open, with their participants, by title.</returns>
    public async Task<List<DossierFacts>> OpenOnesAsync(IReadOnlySet<DossierId> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var found = await db.Set<Dossier>().AsNoTracking().Include(dossier => dossier.Participants)
            .Where(dossier => ids.Contains(dossier.Id) && dossier.ExampleKey == null && dossier.State == DossierState.Open).ToListAsync(cancellation);
        Keep(found);
        return [.. found.Select(DossierDirectory.Facts).OrderBy(facts => facts.Title, StringComparer.CurrentCulture)];
    }
}
