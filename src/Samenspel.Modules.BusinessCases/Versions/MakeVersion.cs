using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Objections;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <param name="Id">The dossier.</param>
/// <param name="Title">What the version is called, such as "for the steering group of 8 November".</param>
/// <param name="Note">What somebody should know of it; may be empty.</param>
internal sealed record MakeVersion(DossierId Id, string? Title, string? Note) : IWrite, IAboutDossier;

/// <summary>Computes the case as it stands and keeps it with everything that it was computed from.</summary>
internal sealed class MakeVersionHandler(
    SamenspelDb db, IDossiers dossiers, CurrentCase current, OpenObjectionList objections, IRights rights, ProcessContext process, TimeProvider time, RecordEntry entry)
    : IHandle<MakeVersion, int>
{
    public async Task<Outcome<int>> HandleAsync(MakeVersion request, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(request.Id, cancellation) is not { } dossier || process.Actor.Account is not { } account)
        {
            return new Refusal(RefusalKind.NotFound, "business-case.unknown-dossier", CasePageTexts.UnknownDossier);
        }

        var (title, note) = (LineInput.Read(request.Title), (request.Note ?? "").Trim());
        var refusals = Check(title, note);
        if (await db.Set<CaseVersion>().CountAsync(one => one.DossierId == request.Id, cancellation) >= CaseVersion.Most)
        {
            refusals.Add(new(RefusalKind.Conflict, "business-case.too-many-versions", Phrase.With(VersionTexts.Version_TooMany, CaseVersion.Most)));
        }

        var file = await current.OfAsync(dossier, cancellation);
        refusals.AddRange(file.Refusals.Select(refusal => refusal with { Field = null }));
        if (refusals.Count > 0 || !file.TryGet(out var input))
        {
            return refusals;
        }

        var outcome = UncertainBusinessCase.Of(input, UncertaintyDefaults.Shipped, new RunOptions(), new RunWatch(null, cancellation));
        if (!outcome.TryGet(out var result))
        {
            return outcome.Refusals.Select(refusal => refusal with { Field = null }).ToList();
        }

        var organisation = (await rights.InAsync(account, request.Id.Value, cancellation)).OrderByDescending(role => role.Role).First().Organisation;
        var made = Sealed(request.Id, await NextAsync(request.Id, cancellation), (title, note), (account, organisation), result, await objections.WriteAsync(request.Id, cancellation));
        db.Add(made);
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(request.Id), VersionSeals.NameOf(made.Id));
        entry.Detail(VersionSeals.NumberDetail, made.Number.ToString(CultureInfo.InvariantCulture));
        entry.Detail(VersionSeals.SealDetail, made.Seal);
        return made.Number;
    }

    private static List<Refusal> Check(string title, string note)
    {
        var refusals = new List<Refusal>();
        if (title.Length is 0 or > CaseVersion.TitleMaxLength)
        {
            refusals.Add(new(RefusalKind.Invalid, "business-case.version-title", Phrase.With(VersionTexts.Version_TitleWanted, CaseVersion.TitleMaxLength), nameof(MakeVersion.Title)));
        }

        if (note.Length > CaseVersion.NoteMaxLength)
        {
            refusals.Add(new(RefusalKind.Invalid, "business-case.version-note", Phrase.With(VersionTexts.Version_NoteTooLong, CaseVersion.NoteMaxLength), nameof(MakeVersion.Note)));
        }

        return refusals;
    }

    private CaseVersion Sealed(
        DossierId dossier, int number, (string Title, string Note) words, (AccountId Account, OrganisationId Organisation) by, UncertainCaseResult result, byte[] open)
    {
        var now = VersionSeal.Kept(time.GetUtcNow());
        var run = result.Euro.Options;
        var made = new CaseVersion
        {
            Id = Guid.CreateVersion7(now),
            DossierId = dossier,
            Number = number,
            Title = words.Title,
            Note = words.Note,
            MadeAt = now,
            MadeBy = by.Account,
            Organisation = by.Organisation,
            Input = BusinessCaseFiles.Write(result.File),
            Defaults = DefaultsFile.Bytes,
            Objections = open,
            Result = UncertainBusinessCase.Write(result),
            ResultFormat = UncertainCaseResult.Format,
            EngineVersion = result.Euro.EngineVersion,
            Method = VersionRun.NameOf(run.Method),
            Seed = run.Seed.ToString(CultureInfo.InvariantCulture),
            Points = run.Draws,
            Replications = run.Replications,
        };
        made.Seal = VersionSeal.Of(made);
        return made;
    }

    private async Task<int> NextAsync(DossierId dossier, CancellationToken cancellation)
    {
        var count = await db.Set<VersionCount>().SingleOrDefaultAsync(one => one.DossierId == dossier, cancellation);
        if (count is null)
        {
            count = new VersionCount { DossierId = dossier };
            db.Add(count);
        }

        return ++count.Last;
    }
}
