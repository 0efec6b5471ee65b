using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Contributions;

namespace Samenspel.Modules.Dossiers.Sharing;

internal sealed record ShareContribution(DossierId Id, Guid Contribution, ShareChoice Choice) : IWrite, IAboutContribution;

internal sealed class ShareContributionHandler(ISharing sharing, IOrganisations organisations) : IHandle<ShareContribution, bool>
{
    public Task<Outcome<bool>> HandleAsync(ShareContribution request, CancellationToken cancellation) =>
        request.Choice.ShareAsync(sharing, organisations, new SharedThing(ContributionStandings.Kind, request.Contribution), cancellation);
}
