using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Contributions;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Sharing;

internal sealed record WithdrawContributionShare(DossierId Id, Guid Contribution, Guid Act) : IWrite, IAboutContribution;

internal sealed class WithdrawContributionShareHandler(ISharing sharing) : IHandle<WithdrawContributionShare, bool>
{
    public async Task<Outcome<bool>> HandleAsync(WithdrawContributionShare request, CancellationToken cancellation) =>
        await sharing.WithdrawAsync(new SharedThing(ContributionStandings.Kind, request.Contribution), request.Act, cancellation)
            ? true
            : new Refusal(RefusalKind.NotFound, "dossiers.unknown-share", DossierTexts.Share_Unknown);
}
