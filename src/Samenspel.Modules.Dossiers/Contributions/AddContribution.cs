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
            Id = Guid.CreateVersion7(now),
            Dossier = request.Id,
            Organisation = chosen,
            Title = valid.Title,
            Text = valid.Text,
            CreatedAt = now,
            CreatedBy = account,
            ChangedAt = now,
            Version = 1,
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
