using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;

namespace Samenspel.Modules.Dossiers.Contributions;

/// <summary>The files of contributions that are shared with the participants or with everybody.</summary>
internal sealed class SharedDocuments(SamenspelDb db, IRights rights) : IDossierPapers
{
    public async Task<IReadOnlyList<DossierPaper>> OfAsync(DossierId dossier, CancellationToken cancellation)
    {
        var shared = (await rights.SharesAsync(ContributionStandings.Kind, cancellation))
            .Where(share => share.Circle is ShareCircle.Participants or ShareCircle.Public).Select(share => share.Thing.Id).ToHashSet();
        var given = await db.Set<Contribution>().AsNoTracking().Where(one => one.Dossier == dossier && one.FileId != null)
            .Select(one => new { one.Id, one.Title, one.FileName, one.FileHash }).ToListAsync(cancellation);
        return
        [
            .. given.Where(one => shared.Contains(one.Id)).OrderBy(one => one.Title, StringComparer.CurrentCulture)
                .Select(one => new DossierPaper(one.Id, one.Title, one.FileName ?? "", one.FileHash ?? "")),
        ];
    }
}
