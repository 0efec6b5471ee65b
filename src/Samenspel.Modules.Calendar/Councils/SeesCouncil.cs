using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Calendar.Councils;

/// <summary>Whoever works for the municipality, and whoever sees a dossier in which it takes part: on which days a council meets is no secret.</summary>
internal sealed class SeesCouncil(ProcessContext process, IDossiers dossiers, IDossierStandings standings) : IPermission<IAboutCouncil>, IPermission<Visit>
{
    public Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation) => JudgeAsync(request.Route.GetValueOrDefault("code") as string ?? "", cancellation);

    public Task<Judgement> JudgeAsync(IAboutCouncil request, CancellationToken cancellation) => JudgeAsync(request.Code, cancellation);

    private async Task<Judgement> JudgeAsync(string code, CancellationToken cancellation) => process.Actor switch
    {
        { Kind: ActorKind.Installation } => Judgement.Allowed,
        { Kind: ActorKind.Visitor } => Judgement.SignInFirst,
        var actor when actor.Memberships.Any(one => one.Code == code) => Judgement.Allowed,
        _ => await TakesPartAsync(code, cancellation) ? Judgement.Allowed : Judgement.Hidden,
    };

    private async Task<bool> TakesPartAsync(string code, CancellationToken cancellation)
    {
        foreach (var id in await standings.VisibleAsync(cancellation))
        {
            if (await dossiers.FindAsync(id, cancellation) is { } dossier && dossier.Participants.Any(one => one.Code == code))
            {
                return true;
            }
        }

        return false;
    }
}
