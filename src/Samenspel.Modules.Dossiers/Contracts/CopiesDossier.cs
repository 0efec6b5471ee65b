using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>Whoever sees the dossier and has an account: the copy is a dossier of one's own.</summary>
public sealed class CopiesDossier(IDossierStandings standings, ProcessContext process) : IPermission<IAboutDossier>, IPermission<Visit>
{
    private readonly SeesDossier _sees = new(standings, process);

    public async Task<Judgement> JudgeAsync(IAboutDossier request, CancellationToken cancellation) => WithAccount(await _sees.JudgeAsync(request, cancellation));

    public async Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation) => WithAccount(await _sees.JudgeAsync(request, cancellation));

    private Judgement WithAccount(Judgement judgement) => judgement.Verdict == Verdict.Allowed && process.Actor.Kind == ActorKind.Visitor
        ? judgement with { Verdict = Verdict.SignInFirst }
        : judgement;
}
