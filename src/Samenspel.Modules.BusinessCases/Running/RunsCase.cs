using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Running;

/// <summary>Whoever sees the dossier and has an account: a long computation belongs to somebody, who alone sees it and can stop it.</summary>
internal sealed class RunsCase(IDossierStandings standings, ProcessContext process) : IPermission<IAboutDossier>, IPermission<Visit>
{
    private readonly SeesDossier _sees = new(standings, process);

    public async Task<Judgement> JudgeAsync(IAboutDossier request, CancellationToken cancellation) => WithAccount(await _sees.JudgeAsync(request, cancellation));

    public async Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation) => WithAccount(await _sees.JudgeAsync(request, cancellation));

    private Judgement WithAccount(Judgement judgement) => judgement.Verdict == Verdict.Allowed && process.Actor.Kind == ActorKind.Visitor
        ? judgement with { Verdict = Verdict.SignInFirst }
        : judgement;
}
