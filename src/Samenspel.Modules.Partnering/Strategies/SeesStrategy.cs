using Samenspel.Kernel.Acting;
using Samenspel.Modules.Partnering.Domain;

namespace Samenspel.Modules.Partnering.Strategies;

/// <summary>Whoever works for the municipality; for what it shared everybody, and of its lessons whoever works for a municipality.</summary>
internal sealed class SeesStrategy(StrategyDirectory strategies, ProcessContext process) : IPermission<IAboutStrategy>, IPermission<Visit>
{
    public Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation) => JudgeAsync(request.Route.GetValueOrDefault("code") as string ?? "", cancellation);

    public Task<Judgement> JudgeAsync(IAboutStrategy request, CancellationToken cancellation) => JudgeAsync(request.Code, cancellation);

    private async Task<Judgement> JudgeAsync(string code, CancellationToken cancellation)
    {
        if (process.Actor.Kind == ActorKind.Installation || strategies.IsOwn(code))
        {
            return Judgement.Allowed;
        }

        var strategy = await strategies.FindAsync(code, cancellation);
        return Enum.GetValues<StrategyPart>().Any(part => strategies.Sees(strategy, code, part)) ? Judgement.Allowed
            : process.Actor.Kind == ActorKind.Visitor ? Judgement.SignInFirst
            : Judgement.Hidden;
    }
}
