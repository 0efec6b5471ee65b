using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Terms;

/// <summary>Changes what a dossier chose: the dossier is held, and who had an older version in sight is told.</summary>
internal sealed class TermsKeeping(SamenspelDb db, IDossiers dossiers, TimeProvider time, RecordEntry entry)
{
    /// <summary>Code of the refusal to who had an older version in sight.</summary>
    public const string ChangedMeanwhile = "cost-sharing.changed-meanwhile";

    /// <param name="id">The dossier.</param>
    /// <param name="version">As the page showed it.</param>
    /// <param name="change">Gives the document as it must become, or why not.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<Outcome<DossierId>> KeepAsync(DossierId id, int version, Func<TermsDocument, Outcome<TermsDocument>> change, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(id, cancellation) is null)
        {
            return new Refusal(RefusalKind.NotFound, "cost-sharing.unknown-dossier", SharingTexts.Unknown_Dossier);
        }

        var known = await db.Set<SharingTerms>().SingleOrDefaultAsync(one => one.DossierId == id, cancellation);
        var changed = change(known?.Document ?? new());
        var refusals = changed.Refusals.ToList();
        if ((known?.Version ?? 0) != version)
        {
            refusals.Insert(0, new(RefusalKind.Conflict, ChangedMeanwhile, SharingTexts.Terms_Changed));
        }

        if (refusals.Count > 0 || !changed.TryGet(out var document))
        {
            return refusals;
        }

        if (known is null)
        {
            known = new SharingTerms { DossierId = id };
            db.Add(known);
        }

        var changes = TermsChanges.Of(known.Document, document).ToList();
        known.Keep(document, time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(id), DossierStanding.NameOf(id));
        foreach (var (name, was, becomes) in changes)
        {
            entry.Detail($"{name} was", was);
            entry.Detail(name, becomes);
        }

        return id;
    }
}
