using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Terms;

/// <param name="Id">The dossier.</param>
internal sealed record ShowTerms(DossierId Id) : IAboutDossier;

/// <summary>What a dossier chose, for the forms that change it.</summary>
internal sealed record TermsView(SharedCase Case, TermsDocument Document, int Version)
{
    public IReadOnlyList<SharingKey> Known => [.. KeyCatalogue.All(), .. OwnKeyList.Of(Document, Case)];
}

internal sealed class ShowTermsHandler(ISharedCases cases, TermsReader terms) : IHandle<ShowTerms, TermsView>
{
    public async Task<Outcome<TermsView>> HandleAsync(ShowTerms request, CancellationToken cancellation)
    {
        var outcome = await cases.FindAsync(request.Id, new SharedQuestion(), cancellation);
        if (!outcome.TryGet(out var known))
        {
            return outcome.Refusals.ToList();
        }

        var (document, version) = await terms.ReadAsync(request.Id, cancellation);
        return new TermsView(known, document, version);
    }
}
