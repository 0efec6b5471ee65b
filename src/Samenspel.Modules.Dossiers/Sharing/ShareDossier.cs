using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Rights;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Sharing;

internal sealed record ShareDossier(DossierId Id, ShareChoice Choice) : IWrite, IAboutDossier;

internal sealed class ShareDossierHandler(ISharing sharing, IOrganisations organisations, IDossiers dossiers) : IHandle<ShareDossier, bool>
{
    public async Task<Outcome<bool>> HandleAsync(ShareDossier request, CancellationToken cancellation) =>
        await dossiers.HoldAsync(request.Id, cancellation) is null
            ? new Refusal(RefusalKind.NotFound, "dossiers.unknown", DossierTexts.Unknown)
            : await request.Choice.ShareAsync(sharing, organisations, new SharedThing(DossierStandings.Kind, request.Id.Value), cancellation);
}
