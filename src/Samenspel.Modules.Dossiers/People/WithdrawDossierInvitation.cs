using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.People;

internal sealed record WithdrawDossierInvitation(DossierId Id, Guid Invitation) : IWrite, IAboutDossier;

internal sealed class WithdrawDossierInvitationHandler(IDossierPeople people) : IHandle<WithdrawDossierInvitation, bool>
{
    public async Task<Outcome<bool>> HandleAsync(WithdrawDossierInvitation request, CancellationToken cancellation) =>
        await people.WithdrawInvitationAsync(request.Id.Value, request.Invitation, cancellation)
            ? true
            : new Refusal(RefusalKind.NotFound, "dossiers.unknown-invitation", DossierTexts.People_InvitationUnknown);
}
