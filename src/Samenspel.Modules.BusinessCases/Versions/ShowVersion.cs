using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Objections;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <param name="Id">The dossier.</param>
/// <param name="Number">The version.</param>
internal sealed record ShowVersion(DossierId Id, int Number) : IAboutDossier;

/// <summary>Reads a version as it was sealed. Nothing is computed but its seal.</summary>
internal sealed class ShowVersionHandler(SamenspelDb db, IDossiers dossiers, VersionSeals seals, EditsDossier edits, FreezesVersions freezes, People people)
    : IHandle<ShowVersion, VersionView>
{
    public async Task<Outcome<VersionView>> HandleAsync(ShowVersion request, CancellationToken cancellation)
    {
        var known = await db.Set<CaseVersion>().AsNoTracking().SingleOrDefaultAsync(one => one.DossierId == request.Id && one.Number == request.Number, cancellation);
        if (known is null || await dossiers.FindAsync(request.Id, cancellation) is not { } facts)
        {
            return VersionRefusals.Unknown();
        }

        // An input that this edition cannot read any more is still there to download, and the result is still shown.
        _ = BusinessCaseFiles.Read(known.Input).TryGet(out var file);
        return new VersionView(
            facts,
            known,
            StoredResultReader.Read(known.Result),
            file,
            SealedObjections.Read(known.Objections),
            await seals.CheckAsync(known, cancellation),
            await people.NameAsync(known.MadeBy, known.Organisation, cancellation),
            (await edits.JudgeAsync(request, cancellation)).Verdict == Verdict.Allowed && !known.IsFrozen,
            (await freezes.JudgeAsync(request, cancellation)).Verdict == Verdict.Allowed && !known.IsFrozen);
    }
}

/// <param name="Known">What is stored.</param>
/// <param name="Result">Null when the stored bytes cannot be read as a result.</param>
/// <param name="File">Null when this edition cannot read the stored input.</param>
/// <param name="Open">The objections that were open.</param>
/// <param name="Fault">What is not as it was sealed; null when all is.</param>
/// <param name="Who">Who made it.</param>
internal sealed record VersionView(
    DossierFacts Facts,
    CaseVersion Known,
    StoredResult? Result,
    BusinessCaseFile? File,
    IReadOnlyList<SealedObjection> Open,
    VersionSealFault? Fault,
    string Who,
    bool MayRemove,
    bool MayFreeze);
