using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Monitor.Texts;

namespace Samenspel.Modules.Monitor.Campaigns;

/// <summary>Whoever works for a monitor body.</summary>
internal sealed class BeginsCampaign(ProcessContext process, IOrganisations organisations) : IPermission<object>, IPermission<Visit>
{
    public Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation) => JudgeAsync(cancellation);

    public Task<Judgement> JudgeAsync(object request, CancellationToken cancellation) => JudgeAsync(cancellation);

    private async Task<Judgement> JudgeAsync(CancellationToken cancellation) => process.Actor switch
    {
        { Kind: ActorKind.Visitor } => Judgement.SignInFirst,
        { Kind: ActorKind.Installation } => Judgement.Allowed,
        var actor => (await organisations.AllAsync(cancellation)).Any(one => one.IsMonitor && actor.WorksFor(one.Id))
            ? Judgement.Allowed
            : new(Verdict.Forbidden, WhoMay: MonitorTexts.WhoMay_Begin),
    };
}
