using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Adopting;

/// <summary>Whether a key still is what was adopted: that of a dossier's own can change and keep its code.</summary>
internal sealed class AdoptionMark(SamenspelDb db)
{
    /// <param name="id">The dossier.</param>
    /// <param name="number">Number of the adopted key.</param>
    /// <param name="now">The key of that code as it is now; null when there is none.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<bool> IsChangedAsync(DossierId id, int number, SharingKey? now, CancellationToken cancellation)
    {
        if (now is { OwnNumber: null })
        {
            return false;
        }

        var bytes = await db.Set<AdoptedKey>().AsNoTracking().Where(one => one.DossierId == id && one.Number == number).Select(one => one.Document).SingleAsync(cancellation);
        return now?.Formula is not { } formula || AdoptedDocument.Read(bytes)?.Formula is not { } adopted || !adopted.IsLike(AdoptedFormula.Of(formula));
    }
}
