using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Organisations;

internal static class KnownOrganisations
{
    public static Refusal Unknown => new(RefusalKind.NotFound, "access.unknown-organisation", OrganisationTexts.OrganisationUnknown);

    /// <returns>The organisation to change; null when there is none or it was closed. The record's line goes to its chain.</returns>
    public static async Task<Organisation?> OpenAsync(SamenspelDb db, OrganisationId id, RecordEntry entry, CancellationToken cancellation)
    {
        var name = Recorder.OfOrganisation(id);
        entry.Place(name, name);
        return await db.Set<Organisation>().SingleOrDefaultAsync(one => one.Id == id && one.ClosedAt == null, cancellation);
    }
}
