using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.Modules.Dossiers.Uploads;

namespace Samenspel.Modules.Dossiers.Contributions;

/// <param name="Id">The dossier.</param>
/// <param name="Contribution">The contribution.</param>
/// <param name="Version">The version that the form showed.</param>
/// <param name="Draft">What was filled in.</param>
/// <param name="RemoveFile">Whether the file goes; a new file replaces the old one.</param>
internal sealed record ChangeContribution(DossierId Id, Guid Contribution, int Version, ContributionDraft Draft, bool RemoveFile = false) : IWrite, IAboutContribution;

/// <summary>Changes a contribution. Answers with the file that is no longer needed, so that it goes once the change is certain.</summary>
internal sealed class ChangeContributionHandler(SamenspelDb db, IDossiers dossiers, UploadStore store, TimeProvider time, RecordEntry entry)
    : IHandle<ChangeContribution, ReleasedFiles>
{
    public async Task<Outcome<ReleasedFiles>> HandleAsync(ChangeContribution request, CancellationToken cancellation)
    {
        await dossiers.HoldAsync(request.Id, cancellation);
        var known = await db.Set<Contribution>().SingleAsync(one => one.Id == request.Contribution && one.Dossier == request.Id, cancellation);
        if (known.Version != request.Version)
        {
            return new Refusal(RefusalKind.Conflict, "dossiers.changed-meanwhile", DossierTexts.Contribution_ChangedMeanwhile);
        }

        var draft = request.Draft.Check();
        var file = await SentFile.ReadAsync(request.Draft.File, store.MaxSize, cancellation);
        if (!draft.TryGet(out var valid) || !file.TryGet(out var sent))
        {
            return draft.Refusals.Concat(file.Refusals).ToList();
        }

        var now = time.GetUtcNow();
        var before = known.FileId;
        (known.Title, known.Text, known.ChangedAt, known.Version) = (valid.Title, valid.Text, now, known.Version + 1);
        if (sent is not null || request.RemoveFile)
        {
            (known.FileId, known.FileName, known.FileType, known.FileSize, known.FileHash) = (null, null, null, null, null);
            await known.AttachAsync(sent, store, now, cancellation);
        }

        await db.SaveChangesAsync(cancellation);
        entry.Detail("file", known.FileHash ?? "none");
        return new ReleasedFiles(before is { } old && old != known.FileId ? [old] : []);
    }
}
