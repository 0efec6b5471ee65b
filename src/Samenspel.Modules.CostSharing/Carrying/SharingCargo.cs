using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Carrying;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Adopting;
using Samenspel.Modules.CostSharing.Contracts;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Carrying;

/// <summary>Keys and terms, what was adopted, and the years.</summary>
internal sealed class SharingCargo(SamenspelDb db) : IDossierCargo
{
    public int Order => 20;

    public async Task PackAsync(DossierFacts dossier, CargoWriter cargo, CancellationToken cancellation)
    {
        var id = dossier.Id;
        cargo.Add(await db.Set<SharingTerms>().AsNoTracking().Where(one => one.DossierId == id).ToListAsync(cancellation));
        cargo.Add(await db.Set<AdoptedKey>().AsNoTracking().Where(one => one.DossierId == id).OrderBy(one => one.Number).ToListAsync(cancellation));
        cargo.Add(await db.Set<CostYear>().AsNoTracking().Where(one => one.DossierId == id).OrderBy(one => one.Year).ToListAsync(cancellation));
    }

    public void Check(CargoReader cargo)
    {
        _ = cargo.RowsOf<SharingTerms>(one => one.DossierId);
        var adopted = cargo.RowsOf<AdoptedKey>(one => one.DossierId, one => one.Number);
        _ = cargo.RowsOf<CostYear>(one => one.DossierId, one => one.Year);
        foreach (var fault in AdoptedSeals.Judge([.. adopted.OrderBy(one => one.Number)], cargo.Record).Faults)
        {
            cargo.Fault(CargoRefusal.Seal(Phrase.With(SharingTexts.Adopted_Carried, fault.Number), fault.Kind switch
            {
                AdoptedSealFaultKind.Content => SealFault.Content,
                AdoptedSealFaultKind.Record => SealFault.Record,
                _ => SealFault.Gone,
            }));
        }
    }

    public async Task<IReadOnlyList<Refusal>> UnpackAsync(CargoReader cargo, IReadOnlyDictionary<Guid, Guid> here, CancellationToken cancellation)
    {
        await db.AddRangeAsync(cargo.Rows<SharingTerms>(), cancellation);
        await db.AddRangeAsync(cargo.Rows<AdoptedKey>(), cancellation);
        await db.AddRangeAsync(cargo.Rows<CostYear>(), cancellation);
        return [];
    }
}
