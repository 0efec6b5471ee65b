using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.Modules.Dossiers.Uploads;

namespace Samenspel.Modules.Dossiers.Contributions;

/// <param name="Id">The dossier.</param>
/// <param name="Draft">What was filled in.</param>
/// <param name="Organisation">Of which organisation; may be left out by who has a role for one.</param>
internal sealed record AddContribution(DossierId Id, ContributionDraft Draft, string? Organisation = null) : IWrite, IAboutDossier;

internal sealed class AddContributionHandler(
    SamenspelDb db, IDossiers dossiers, IRights rights, ProcessContext process, UploadStore store, TimeProvider time, RecordEntry entry) : IHandle<AddContribution, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(AddContribution request, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(request.Id, cancellation) is null || process.Actor.Account is not { } account)
        {
            return new Refusal(RefusalKind.NotFound, "dossiers.unknown", DossierTexts.Unknown);
        }

        var mine = (await rights.InAsync(account, request.Id.Value, cancellation)).Where(role => role.Role >= DossierRole.Editor).Select(role => role.Organisation).Distinct().ToList();
        var chosen = mine is [var only] ? only : mine.Find(one => string.Equals(one.Value.ToString(), request.Organisation, StringComparison.OrdinalIgnoreCase));
        var refusals = new List<Refusal>();
        if (!mine.Contains(chosen))
        {
            refusals.Add(new Refusal(RefusalKind.Invalid, "dossiers.unknown-organisation", DossierTexts.ChooseOrganisation, nameof(request.Organisation)));
        }

        var draft = request.Draft.Check();
        var file = await SentFile.ReadAsync(request.Draft.File, store.MaxSize, cancellation);
        refusals.AddRange(draft.Refusals.Concat(file.Refusals));
        if (!draft.TryGet(out var valid) || !file.TryGet(out var sent) || refusals.Count > 0)
        {
            return refusals;
        }

        var now = time.GetUtcNow();
        var made = new Contribution
        {
            Id = Guid.CreateVersion7(now), Dossier = request.Id, Organisation = chosen, Title = valid.Title, Text = valid.Text,
            CreatedAt = now, CreatedBy = account, ChangedAt = now, Version = 1,
        };
        await made.AttachAsync(sent, store, now, cancellation);
        db.Add(made);
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(request.Id), ContributionStandings.NameOf(made.Id));
        entry.Detail("organisation", chosen.Value.ToString());
        entry.Detail("file", made.FileHash ?? "none");
        return made.Id;
    }
}

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

/// <param name="Id">The dossier.</param>
/// <param name="Contribution">The contribution.</param>
/// <param name="Version">The version that the page showed.</param>
internal sealed record RemoveContribution(DossierId Id, Guid Contribution, int Version) : IWrite, IAboutContribution;

internal sealed class RemoveContributionHandler(SamenspelDb db, IDossiers dossiers, ISharing sharing) : IHandle<RemoveContribution, ReleasedFiles>
{
    public async Task<Outcome<ReleasedFiles>> HandleAsync(RemoveContribution request, CancellationToken cancellation)
    {
        await dossiers.HoldAsync(request.Id, cancellation);
        var known = await db.Set<Contribution>().SingleAsync(one => one.Id == request.Contribution && one.Dossier == request.Id, cancellation);
        if (known.Version != request.Version)
        {
            return new Refusal(RefusalKind.Conflict, "dossiers.changed-meanwhile", DossierTexts.Contribution_ChangedMeanwhile);
        }

        db.Remove(known);
        await db.SaveChangesAsync(cancellation);
        await sharing.CloseAsync(new SharedThing(ContributionStandings.Kind, known.Id), cancellation);
        return new ReleasedFiles(known.FileId is { } file ? [file] : []);
    }
}

/// <summary>Files that nothing refers to any more once the write is certain.</summary>
internal sealed record ReleasedFiles(IReadOnlyList<Guid> Files)
{
    public void RemoveFrom(UploadStore store)
    {
        foreach (var file in Files)
        {
            store.Remove(file);
        }
    }
}

internal static class Attaching
{
    public static async Task AttachAsync(this Contribution contribution, SentFile? sent, UploadStore store, DateTimeOffset now, CancellationToken cancellation)
    {
        if (sent is null)
        {
            return;
        }

        var id = Guid.CreateVersion7(now);
        await store.WriteAsync(id, sent.Content, cancellation);
        (contribution.FileId, contribution.FileName, contribution.FileType) = (id, sent.Name, sent.Kind.Type);
        (contribution.FileSize, contribution.FileHash) = (sent.Content.LongLength, sent.Hash);
    }
}
