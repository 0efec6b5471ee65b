using Samenspel.Kernel.Acting;
using Samenspel.Modules.Partnering.Texts;

namespace Samenspel.Modules.Partnering.Strategies;

/// <summary>Whoever works for the municipality: the strategy is its own.</summary>
internal sealed class KeepsStrategy(StrategyDirectory strategies, ProcessContext process) : IPermission<IAboutStrategy>, IPermission<Visit>
{
    private readonly SeesStrategy _sees = new(strategies, process);

    public async Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation) =>
        Narrow(request.Route.GetValueOrDefault("code") as string ?? "", await _sees.JudgeAsync(request, cancellation));

    public async Task<Judgement> JudgeAsync(IAboutStrategy request, CancellationToken cancellation) => Narrow(request.Code, await _sees.JudgeAsync(request, cancellation));

    private Judgement Narrow(string code, Judgement sees) => sees.Verdict != Verdict.Allowed || process.Actor.Kind == ActorKind.Installation ? sees
        : process.Actor.Memberships.FirstOrDefault(one => one.Code == code) is { } membership ? new(Verdict.Allowed, ChainOf(membership.Organisation), ChainOf(membership.Organisation))
        : process.Actor.Kind == ActorKind.Visitor ? Judgement.SignInFirst
        : new(Verdict.Forbidden, WhoMay: StrategyTexts.WhoMay);

    /// <summary>What a record calls the chain of an organisation.</summary>
    public static string ChainOf(OrganisationId organisation) => $"organisation:{organisation.Value}";
}
