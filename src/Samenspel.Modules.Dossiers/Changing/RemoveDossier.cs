using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Contributions;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Rights;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Changing;

/// <param name="Id">The dossier.</param>
/// <param name="Version">The version that the page showed.</param>
/// <param name="Name">Its name, typed over, so that nobody removes the wrong one.</param>
internal sealed record RemoveDossier(DossierId Id, int Version, string? Name) : IWrite, IAboutDossier;

/// <summary>
/// Removes a dossier with everything the modules hold of it. An example stays, and so does one that is kept until a day, or in which another organisation
/// could write: what that organisation prepared is not somebody else's to destroy.
/// </summary>
internal sealed class RemoveDossierHandler(SamenspelDb db, FactPublisher facts, IDossierPeople people, ISharing sharing, IEnumerable<IDossierKeeper> keepers, TimeProvider time)
    : IHandle<RemoveDossier, ReleasedFiles>
{
    public async Task<Outcome<ReleasedFiles>> HandleAsync(RemoveDossier request, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var outcome = await db.OpenForChangeAsync(request.Id, request.Version, now, cancellation, evenClosed: true);
        if (!outcome.TryGet(out var dossier))
        {
            return outcome.Refusals.ToList();
        }

        if (!string.Equals(LineInput.Read(request.Name), dossier.Title, StringComparison.OrdinalIgnoreCase))
        {
            return new Refusal(RefusalKind.Invalid, "dossiers.name-differs", DossierTexts.Remove_NameDiffers, nameof(request.Name));
        }

        if (dossier.KeptUntil is { } until && DutchTime.DateOf(now) < until)
        {
            return new Refusal(RefusalKind.Forbidden, "dossiers.is-kept", Phrase.With(DossierTexts.Remove_IsKept, Show.Date(until)));
        }

        if (await people.HasOthersThanAsync(dossier.Id.Value, dossier.Owner, cancellation))
        {
            return new Refusal(RefusalKind.Forbidden, "dossiers.others-took-part", DossierTexts.Remove_OthersTookPart);
        }

        foreach (var keeper in keepers)
        {
            if (await keeper.WhyNotRemoveAsync(dossier.Id, cancellation) is { } kept)
            {
                return kept;
            }
        }

        await facts.PublishAsync(new DossierRemoved(dossier.Id), cancellation);
        var contributions = await db.Set<Contribution>().Where(one => one.Dossier == dossier.Id).ToListAsync(cancellation);
        foreach (var contribution in contributions)
        {
            await sharing.CloseAsync(new SharedThing(ContributionStandings.Kind, contribution.Id), cancellation);
        }

        db.RemoveRange(contributions);
        await people.CloseAsync(new SharedThing(DossierStandings.Kind, dossier.Id.Value), cancellation);
        db.Remove(dossier);
        await db.SaveChangesAsync(cancellation);
        return new ReleasedFiles([.. contributions.Select(one => one.FileId).OfType<Guid>()]);
    }
}
