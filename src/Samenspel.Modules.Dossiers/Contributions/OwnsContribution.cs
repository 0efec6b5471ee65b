using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Contributions;

/// <summary>Whoever edits the dossier for the organisation that the contribution belongs to.</summary>
internal sealed class OwnsContribution(ContributionStandings standings, IDossierStandings dossiers, IRights rights, ProcessContext process)
    : IPermission<IAboutContribution>, IPermission<Visit>
{
    public Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation) =>
        request.IdAt("id") is { } id && ContributionStandings.IdOf(request) is { } contribution
            ? JudgeAsync(new DossierId(id), contribution, evenClosed: false, cancellation)
            : Task.FromResult(Judgement.Hidden);

    /// <summary>A share is withdrawn from a closed dossier as well.</summary>
    public Task<Judgement> JudgeAsync(IAboutContribution request, CancellationToken cancellation) =>
        JudgeAsync(request.Id, request.Contribution, request is Sharing.WithdrawContributionShare, cancellation);

    private async Task<Judgement> JudgeAsync(DossierId id, Guid contribution, bool evenClosed, CancellationToken cancellation)
    {
        var (chain, subject) = (DossierStanding.NameOf(id), ContributionStandings.NameOf(contribution));
        if (await standings.OfAsync(id, contribution, cancellation) is not { } found)
        {
            return new Judgement(Verdict.Hidden, chain, subject);
        }

        if (!evenClosed && (await dossiers.OfAsync(id, cancellation)).IsClosed)
        {
            return new Judgement(Verdict.Forbidden, chain, subject, DossierTexts.IsClosed);
        }

        var roles = found.IsOwn ? await rights.InAsync(process.Actor.Account!.Value, id.Value, cancellation) : [];
        return roles.Any(role => role.Organisation == found.Organisation && role.Role >= DossierRole.Editor)
            ? new Judgement(Verdict.Allowed, chain, subject)
            : new Judgement(Verdict.Forbidden, chain, subject, DossierTexts.Contribution_OnlyOwn);
    }
}
