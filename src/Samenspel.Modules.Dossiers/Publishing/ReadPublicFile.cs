using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Contributions;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Publishing;

/// <summary>Asked by anybody.</summary>
internal sealed record ReadPublicFile(DossierId Id, Guid Contribution);

internal sealed class ReadPublicFileHandler(SamenspelDb db, IHandle<ShowPublic, PublicSheet> reader) : IHandle<ReadPublicFile, StoredFile>
{
    public async Task<Outcome<StoredFile>> HandleAsync(ReadPublicFile request, CancellationToken cancellation)
    {
        var shown = await reader.HandleAsync(new ShowPublic(request.Id), cancellation);
        return shown.TryGet(out var sheet) && sheet.Documents.Any(one => one.Id == request.Contribution)
            ? await db.Set<Contribution>().AsNoTracking().Where(one => one.Id == request.Contribution).Select(one => new StoredFile(one.FileId!.Value, one.FileName!, one.FileType!)).SingleAsync(cancellation)
            : new Refusal(RefusalKind.NotFound, "dossiers.no-file", DossierTexts.Unknown);
    }
}
