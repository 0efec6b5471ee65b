using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Publishing;

/// <summary>Asked by anybody.</summary>
internal sealed record ShowPublic(DossierId Id);

/// <summary>The public part of a dossier. One that has none is not there, as if the dossier did not exist.</summary>
internal sealed class ShowPublicHandler(SamenspelDb db, ReadDossiers read, PublicSheets sheets) : IHandle<ShowPublic, PublicSheet>
{
    public async Task<Outcome<PublicSheet>> HandleAsync(ShowPublic request, CancellationToken cancellation) =>
        await db.Set<PublicPart>().AsNoTracking().SingleOrDefaultAsync(one => one.DossierId == request.Id, cancellation) is { } part
        && await read.FindAsync(request.Id, cancellation) is { } dossier
            ? await sheets.ReadAsync(dossier, part.Choice, part.ChangedAt, cancellation)
            : new Refusal(RefusalKind.NotFound, "dossiers.unknown", DossierTexts.Unknown);
}
