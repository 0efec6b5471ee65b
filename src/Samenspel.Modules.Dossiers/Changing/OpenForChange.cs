using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Changing;

internal static class OpenForChange
{
    /// <summary>The dossier to change, or why not: it is not there, it is an example, or somebody else changed it first.</summary>
    /// <param name="db">The database.</param>
    /// <param name="id">The dossier.</param>
    /// <param name="version">The version that the form showed; null when what is changed carries a version of its own.</param>
    /// <param name="now">The moment of the change.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <param name="evenClosed">For what may be done to a closed dossier: open it again, archive it, remove it.</param>
    /// <remarks>
    /// Its version is taken in the database at once. Of two writes that read the same version the second stops here,
    /// before it touches a participant.
    /// </remarks>
    public static async Task<Outcome<Dossier>> OpenForChangeAsync(
        this SamenspelDb db, DossierId id, int? version, DateTimeOffset now, CancellationToken cancellation, bool evenClosed = false)
    {
        var dossier = await db.Set<Dossier>().Include(known => known.Participants).SingleOrDefaultAsync(known => known.Id == id, cancellation);
        if (dossier is null)
        {
            return new Refusal(RefusalKind.NotFound, "dossiers.unknown", DossierTexts.Unknown);
        }

        if (dossier.IsExample)
        {
            return new Refusal(RefusalKind.Forbidden, "dossiers.example-is-fixed", DossierTexts.ExampleIsFixed);
        }

        if (dossier.State != DossierState.Open && !evenClosed)
        {
            return new Refusal(RefusalKind.Forbidden, "dossiers.closed", DossierTexts.IsClosed);
        }

        if (version is not null && version != dossier.Version)
        {
            return new Refusal(RefusalKind.Conflict, "dossiers.changed-meanwhile", DossierTexts.ChangedMeanwhile);
        }

        dossier.Touch(now);
        await db.SaveChangesAsync(cancellation);
        return dossier;
    }
}
