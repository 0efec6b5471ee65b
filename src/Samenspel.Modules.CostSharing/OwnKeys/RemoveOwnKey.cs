using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Terms;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.OwnKeys;

/// <param name="Id">The dossier.</param>
/// <param name="Number">The key.</param>
/// <param name="Version">As the page showed it.</param>
internal sealed record RemoveOwnKey(DossierId Id, int Number, int Version) : IWrite, IAboutDossier;

/// <summary>Removes a key of a dossier's own; one that was adopted keeps what it was then.</summary>
internal sealed class RemoveOwnKeyHandler(TermsKeeping keeping) : IHandle<RemoveOwnKey, DossierId>
{
    public Task<Outcome<DossierId>> HandleAsync(RemoveOwnKey request, CancellationToken cancellation) =>
        keeping.KeepAsync(request.Id, request.Version, before => Changed(before, request.Number), cancellation);

    private static Outcome<TermsDocument> Changed(TermsDocument before, int number)
    {
        if (before.Keys.FirstOrDefault(one => one.Number == number) is not { } known)
        {
            return new Refusal(RefusalKind.NotFound, "cost-sharing.unknown-key", SharingTexts.Unknown_Key);
        }

        return before.Growth?.Key == known.Code
            ? new Refusal(RefusalKind.Conflict, "cost-sharing.key-in-transition", SharingTexts.Own_InTransition)
            : before with { Keys = [.. before.Keys.Where(one => one.Number != number)] };
    }
}
