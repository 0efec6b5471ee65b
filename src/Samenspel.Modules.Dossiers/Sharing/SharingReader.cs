using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Dossiers.Sharing;

/// <summary>Reads with whom a thing of a dossier is shared, and what may be chosen.</summary>
internal sealed class SharingReader(ISharing sharing, IOrganisations organisations)
{
    /// <param name="facts">The dossier.</param>
    /// <param name="thing">The dossier itself or something in it.</param>
    /// <param name="own">The organisation that shares; it is not among the recipients.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<SharingView> ReadAsync(DossierFacts facts, SharedThing thing, OrganisationId? own, CancellationToken cancellation) => new(
        facts,
        [.. (await organisations.AllAsync(cancellation)).Where(one => one.Id != own)],
        await sharing.HistoryAsync(thing, cancellation),
        await sharing.SeenAsync(thing, cancellation));
}

internal sealed record SharingView(
    DossierFacts Facts, IReadOnlyList<KnownOrganisation> Organisations, IReadOnlyList<ShareAct> History, IReadOnlyList<SeenBy> Seen);
