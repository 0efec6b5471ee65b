using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Rights;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Sharing;

internal sealed record WithdrawDossierShare(DossierId Id, Guid Act) : IWrite, IAboutDossier;

internal sealed class WithdrawDossierShareHandler(ISharing sharing) : IHandle<WithdrawDossierShare, bool>
{
    public async Task<Outcome<bool>> HandleAsync(WithdrawDossierShare request, CancellationToken cancellation) =>
        await sharing.WithdrawAsync(new SharedThing(DossierStandings.Kind, request.Id.Value), request.Act, cancellation)
            ? true
            : new Refusal(RefusalKind.NotFound, "dossiers.unknown-share", DossierTexts.Share_Unknown);
}
