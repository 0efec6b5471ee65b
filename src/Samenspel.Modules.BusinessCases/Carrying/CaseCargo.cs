using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Carrying;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.BusinessCases.Versions;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Carrying;

/// <summary>The business case, its sealed versions and the objections.</summary>
internal sealed class CaseCargo(SamenspelDb db) : IDossierCargo
{
    public int Order => 10;

    public async Task PackAsync(DossierFacts dossier, CargoWriter cargo, CancellationToken cancellation)
    {
        var id = dossier.Id;
        var cases = await db.Set<DossierCase>().AsNoTracking().IgnoreAutoIncludes().Where(one => one.DossierId == id).ToListAsync(cancellation);
        var ids = cases.ConvertAll(one => one.Id);
        cargo.Add(cases);
        cargo.Add(await db.Set<ParticipantFigures>().AsNoTracking().Where(one => ids.Contains(one.CaseId)).OrderBy(one => one.ParticipantId).ToListAsync(cancellation));
        cargo.Add(await db.Set<DossierModel>().AsNoTracking().Where(one => ids.Contains(one.CaseId)).ToListAsync(cancellation));
        cargo.Add(await db.Set<CaseVersion>().AsNoTracking().Where(one => one.DossierId == id).OrderBy(one => one.Number).ToListAsync(cancellation));
        cargo.Add(await db.Set<VersionCount>().AsNoTracking().Where(one => one.DossierId == id).ToListAsync(cancellation));
        var objections = await db.Set<CaseObjection>().AsNoTracking().Where(one => one.DossierId == id).OrderBy(one => one.MadeAt).ThenBy(one => one.Id).ToListAsync(cancellation);
        var objected = objections.ConvertAll(one => one.Id);
        cargo.Add(objections);
        cargo.Add(await db.Set<ObjectionAct>().AsNoTracking().Where(one => objected.Contains(one.ObjectionId)).OrderBy(one => one.ObjectionId).ThenBy(one => one.Number).ToListAsync(cancellation));
    }

    public void Check(CargoReader cargo)
    {
        var cases = cargo.RowsOf<DossierCase>(one => one.DossierId).Select(one => one.Id).ToHashSet();
        _ = cargo.RowsOf<ParticipantFigures>(one => cases.Contains(one.CaseId) && cargo.Participants.Contains(one.ParticipantId.Value), one => one.ParticipantId.Value);
        _ = cargo.RowsOf<DossierModel>(one => cases.Contains(one.CaseId), one => one.CaseId);
        var versions = cargo.RowsOf<CaseVersion>(one => one.DossierId, one => one.Number);
        _ = cargo.RowsOf<VersionCount>(one => one.DossierId);
        var objections = cargo.RowsOf<CaseObjection>(one => one.DossierId, one => one.Id).Select(one => one.Id).ToHashSet();
        _ = cargo.RowsOf<ObjectionAct>(one => objections.Contains(one.ObjectionId), one => one.ObjectionId);
        foreach (var fault in VersionSeals.Judge([.. versions.OrderBy(one => one.Number)], cargo.Record).Faults)
        {
            cargo.Fault(CargoRefusal.Seal(Phrase.With(VersionTexts.Version_Carried, fault.Number), fault.Kind switch
            {
                VersionSealFaultKind.Content or VersionSealFaultKind.Freezing => SealFault.Content,
                VersionSealFaultKind.Record => SealFault.Record,
                _ => SealFault.Gone,
            }));
        }
    }

    public async Task<IReadOnlyList<Refusal>> UnpackAsync(CargoReader cargo, IReadOnlyDictionary<Guid, Guid> here, CancellationToken cancellation)
    {
        cargo.Move<CaseObjection>(here);
        cargo.Move<ObjectionAct>(here);
        await db.AddRangeAsync(cargo.Rows<DossierCase>(), cancellation);
        await db.AddRangeAsync(cargo.Rows<ParticipantFigures>(), cancellation);
        await db.AddRangeAsync(cargo.Rows<DossierModel>(), cancellation);
        await db.AddRangeAsync(cargo.Rows<CaseVersion>(), cancellation);
        await db.AddRangeAsync(cargo.Rows<VersionCount>(), cancellation);
        await db.AddRangeAsync(cargo.Rows<CaseObjection>(), cancellation);
        await db.AddRangeAsync(cargo.Rows<ObjectionAct>(), cancellation);
        return [];
    }
}
