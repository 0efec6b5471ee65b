using Samenspel.Kernel.Acting;
using Samenspel.Modules.Monitor.Texts;

namespace Samenspel.Modules.Monitor.Campaigns;

/// <summary>Whoever works for the body that runs the campaign.</summary>
internal sealed class RunsCampaign(CampaignDirectory campaigns, ProcessContext process) : IPermission<IAboutCampaign>, IPermission<Visit>
{
    public Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation) => JudgeAsync(request.IdAt("id") ?? Guid.Empty, cancellation);

    public Task<Judgement> JudgeAsync(IAboutCampaign request, CancellationToken cancellation) => JudgeAsync(request.Campaign, cancellation);

    private async Task<Judgement> JudgeAsync(Guid id, CancellationToken cancellation)
    {
        var (campaign, actor) = (await campaigns.FindAsync(id, cancellation), process.Actor);
        return campaign switch
        {
            null => Judgement.Hidden,
            _ when actor.Kind == ActorKind.Installation => Judgement.Allowed,
            _ when actor.WorksFor(campaign.Organisation) => new(Verdict.Allowed, campaign.Chain(), campaign.Subject()),
            _ when !campaign.IsPublic && !actor.MayFollow(campaign) => Judgement.Hidden,
            _ when actor.Kind == ActorKind.Visitor => Judgement.SignInFirst,
            _ => new(Verdict.Forbidden, WhoMay: MonitorTexts.WhoMay_Run),
        };
    }
}
