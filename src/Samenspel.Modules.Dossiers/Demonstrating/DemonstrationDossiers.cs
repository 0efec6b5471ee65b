using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Opening;
using Samenspel.Modules.Dossiers.Publishing;

namespace Samenspel.Modules.Dossiers.Demonstrating;

/// <summary>Prepares the dossiers of the demonstration as their people would.</summary>
internal sealed class DemonstrationDossiers(
    SamenspelDb db, IHandle<OpenDossier, DossierId> opener, IHandle<SetUpDossier, DossierId> preparer, IHandle<SetUpContribution, Guid> writer,
    IHandle<PublishDossier, bool> publisher)
    : IDemonstrationDossiers
{
    public async Task<Outcome<(DossierId Id, bool IsNew)>> KeepAsync(DemonstrationDossier wanted, CancellationToken cancellation)
    {
        if (await FindAsync(wanted, cancellation) is null)
        {
            var form = new DossierForm(wanted.Title, wanted.Goal, wanted.ReferenceDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            var opened = await opener.HandleAsync(new OpenDossier(form, wanted.Organisation.Value.ToString()), cancellation);
            if (!opened.TryGet(out _))
            {
                return opened.Refusals.ToList();
            }
        }

        var known = (await FindAsync(wanted, cancellation))!;
        if (known.Participants.Count > 0)
        {
            return (known.Id, false);
        }

        var prepared = await preparer.HandleAsync(new SetUpDossier(known.Id, known.Version, wanted), cancellation);
        return prepared.TryGet(out var id) ? (id, true) : prepared.Refusals.ToList();
    }

    public async Task<Outcome<bool>> KeepAsync(DemonstrationContribution wanted, CancellationToken cancellation)
    {
        if (await db.Set<Contribution>().AnyAsync(one => one.Dossier == wanted.Dossier && one.Organisation == wanted.Organisation, cancellation)
            || !await db.Set<Dossier>().AnyAsync(one => one.Id == wanted.Dossier && one.State == DossierState.Open, cancellation))
        {
            return false;
        }

        var written = await writer.HandleAsync(new SetUpContribution(wanted), cancellation);
        return written.TryGet(out _) ? true : written.Refusals.ToList();
    }

    public Task<Outcome<bool>> PublishAsync(DossierId dossier, CancellationToken cancellation) =>
        publisher.HandleAsync(new PublishDossier(dossier, 0, new PublicChoice(Decisions: true, Dates: true, [], [])), cancellation);

    public async Task<IReadOnlyDictionary<string, DossierId>> FindAsync(IReadOnlyCollection<string> titles, CancellationToken cancellation)
    {
        var found = await db.Set<Dossier>().Where(dossier => dossier.Owner != null && titles.Contains(dossier.Title))
            .Select(dossier => new { dossier.Title, dossier.Id, dossier.OpenedAt }).ToListAsync(cancellation);
        return found.GroupBy(one => one.Title, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.MinBy(one => one.OpenedAt)!.Id, StringComparer.Ordinal);
    }

    private Task<Dossier?> FindAsync(DemonstrationDossier wanted, CancellationToken cancellation) => db.Set<Dossier>().AsNoTracking()
        .Include(dossier => dossier.Participants)
        .Where(dossier => dossier.Owner == wanted.Organisation && dossier.Title == wanted.Title)
        .OrderBy(dossier => dossier.Id)
        .FirstOrDefaultAsync(cancellation);
}
