using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Adopting;

/// <summary>Computes what would be sealed: the form shows it, and the same is sealed.</summary>
internal sealed class AdoptionDrafts(IHandle<ShowSharing, SharingView> sharing)
{
    /// <param name="id">The dossier.</param>
    /// <param name="question">Which end, which measure and which variant.</param>
    /// <param name="key">Code of the key.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<Outcome<AdoptionDraft>> ReadAsync(DossierId id, SharingQuestion question, string key, CancellationToken cancellation)
    {
        var request = new ShowSharing(id, new() { Keys = [key], End = question.End, Measure = question.Measure, Variant = question.Variant });
        var outcome = await SharingLanguages.InDutchAsync(() => sharing.HandleAsync(request, cancellation));
        if (outcome.TryGet(out var view) && view.Results is [{ Cents: not null }])
        {
            var document = AdoptedDocument.Of(view);
            return new AdoptionDraft(view, document, document.Bytes());
        }

        // Whoever asks reads the reasons in their own language.
        var told = await sharing.HandleAsync(request, cancellation);
        return told.TryGet(out view) ? new AdoptionDraft(view, null, []) : told.Refusals.ToList();
    }
}
