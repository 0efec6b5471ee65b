using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Contributions;

internal sealed record ReadContributionFile(DossierId Id, Guid Contribution) : IAboutContribution;

internal sealed record StoredFile(Guid Id, string Name, string Type);

internal sealed class ReadContributionFileHandler(SamenspelDb db, ContributionStandings standings, ISharing sharing) : IHandle<ReadContributionFile, StoredFile>
{
    public async Task<Outcome<StoredFile>> HandleAsync(ReadContributionFile request, CancellationToken cancellation)
    {
        var file = await db.Set<Contribution>().AsNoTracking().Where(one => one.Id == request.Contribution && one.Dossier == request.Id && one.FileId != null)
            .Select(one => new StoredFile(one.FileId!.Value, one.FileName!, one.FileType!)).SingleOrDefaultAsync(cancellation);
        if (file is null)
        {
            return new Refusal(RefusalKind.NotFound, "dossiers.no-file", DossierTexts.Unknown);
        }

        if (await standings.OfAsync(request.Id, request.Contribution, cancellation) is { IsOwn: false })
        {
            await sharing.MarkSeenAsync(new SharedThing(ContributionStandings.Kind, request.Contribution), null, cancellation);
        }

        return file;
    }
}
