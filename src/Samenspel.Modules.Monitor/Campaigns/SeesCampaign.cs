using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Monitor.Campaigns;

/// <summary>Everybody where the campaign is public; otherwise whoever works for the body that runs it or for who is asked.</summary>
internal sealed class SeesCampaign(CampaignDirectory campaigns, ProcessContext process) : IPermission<IAboutCampaign>, IPermission<Visit>
{
    public Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation) => JudgeAsync(request.IdAt("id") ?? Guid.Empty, cancellation);

    public Task<Judgement> JudgeAsync(IAboutCampaign request, CancellationToken cancellation) => JudgeAsync(request.Campaign, cancellation);

    private async Task<Judgement> JudgeAsync(Guid id, CancellationToken cancellation) => await campaigns.FindAsync(id, cancellation) switch
    {
        null => Judgement.Hidden,
        { } campaign when campaign.IsPublic || process.Actor.Kind == ActorKind.Installation || process.Actor.MayFollow(campaign) => Judgement.Allowed,
        _ => Judgement.Hidden,
    };
}
