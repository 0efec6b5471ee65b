using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Dossiers.Contributions;

/// <summary>Whoever sees the contribution; for anybody else there is none.</summary>
internal sealed class SeesContribution(ContributionStandings standings) : IPermission<IAboutContribution>, IPermission<Visit>
{
    public Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation) =>
        request.IdAt("id") is { } id && ContributionStandings.IdOf(request) is { } contribution
            ? JudgeAsync(new DossierId(id), contribution, cancellation)
            : Task.FromResult(Judgement.Hidden);

    public Task<Judgement> JudgeAsync(IAboutContribution request, CancellationToken cancellation) =>
        JudgeAsync(request.Id, request.Contribution, cancellation);

    private async Task<Judgement> JudgeAsync(DossierId id, Guid contribution, CancellationToken cancellation) => new(
        await standings.OfAsync(id, contribution, cancellation) is null ? Verdict.Hidden : Verdict.Allowed,
        DossierStanding.NameOf(id),
        ContributionStandings.NameOf(contribution));
}
