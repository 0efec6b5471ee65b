using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Versions;

internal sealed record ListVersions(DossierId Id) : IAboutDossier;

/// <summary>Lists a dossier's versions, the newest first, and how the case as it stands differs from the newest.</summary>
internal sealed class ListVersionsHandler(SamenspelDb db, IDossiers dossiers, CurrentCase current, EditsDossier edits, People people)
    : IHandle<ListVersions, VersionList>
{
    public async Task<Outcome<VersionList>> HandleAsync(ListVersions request, CancellationToken cancellation)
    {
        if (await dossiers.FindAsync(request.Id, cancellation) is not { } facts)
        {
            return new Refusal(RefusalKind.NotFound, "business-case.unknown-dossier", CasePageTexts.UnknownDossier);
        }

        if (facts.IsExample)
        {
            return new VersionList(facts, false, [], false, null);
        }

        var mayMake = (await edits.JudgeAsync(request, cancellation)).Verdict == Verdict.Allowed;
        var known = await db.Set<CaseVersion>().AsNoTracking().Where(one => one.DossierId == request.Id).OrderByDescending(one => one.Number)
            .Select(one => new { one.Id, one.Number, one.Title, one.Note, one.MadeAt, one.MadeBy, one.Organisation, one.FrozenAt, one.FrozenGround, one.EngineVersion, one.Seal, one.Version })
            .ToListAsync(cancellation);
        var rows = new List<SealedVersion>();
        foreach (var one in known)
        {
            rows.Add(new(
                one.Number, one.Title, one.Note, one.MadeAt, await people.NameAsync(one.MadeBy, one.Organisation, cancellation), one.FrozenAt, one.FrozenGround,
                one.EngineVersion, one.Seal, one.Version));
        }

        var (isComputed, changes) = await SinceAsync(facts, rows.FirstOrDefault()?.Number, cancellation);
        return new VersionList(facts, mayMake, rows, isComputed, changes);
    }

    private async Task<(bool IsComputed, int? Changes)> SinceAsync(DossierFacts facts, int? last, CancellationToken cancellation)
    {
        var now = await current.OfAsync(facts, cancellation);
        if (!now.TryGet(out var file))
        {
            return (false, null);
        }

        if (last is not { } number)
        {
            return (true, null);
        }

        var input = await db.Set<CaseVersion>().Where(one => one.DossierId == facts.Id && one.Number == number).Select(one => new { one.Input, one.Defaults }).SingleAsync(cancellation);
        return (true, InputChanges.Between(input.Input, BusinessCaseFiles.Write(file), input.Defaults, DefaultsFile.Bytes).Count);
    }
}

/// <param name="MayMake">Whether the asker may make a version.</param>
/// <param name="Rows">The newest first.</param>
/// <param name="IsComputed">Whether the case as it stands can be computed.</param>
/// <param name="Changes">In how many places the case as it stands differs from the newest version; null when there is nothing to compare.</param>
internal sealed record VersionList(DossierFacts Facts, bool MayMake, IReadOnlyList<SealedVersion> Rows, bool IsComputed, int? Changes);

/// <summary>A version in a list.</summary>
internal sealed record SealedVersion(
    int Number, string Title, string Note, DateTimeOffset MadeAt, string Who, DateTimeOffset? FrozenAt, string? Ground, string Engine, string Seal, int Version);
