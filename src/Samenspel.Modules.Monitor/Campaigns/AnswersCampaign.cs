using Samenspel.Kernel.Acting;
using Samenspel.Modules.Monitor.Answering;
using Samenspel.Modules.Monitor.Texts;

namespace Samenspel.Modules.Monitor.Campaigns;

/// <summary>Whoever works for the municipality, when it is asked in the campaign.</summary>
internal sealed class AnswersCampaign(CampaignDirectory campaigns, ProcessContext process) : IPermission<IAboutAnswer>, IPermission<Visit>
{
    public Task<Judgement> JudgeAsync(Visit request, CancellationToken cancellation) =>
        JudgeAsync(request.IdAt("id") ?? Guid.Empty, request.Route.GetValueOrDefault("code") as string ?? "", cancellation);

    public Task<Judgement> JudgeAsync(IAboutAnswer request, CancellationToken cancellation) => JudgeAsync(request.Campaign, request.Code, cancellation);

    private async Task<Judgement> JudgeAsync(Guid id, string code, CancellationToken cancellation)
    {
        var (campaign, actor) = (await campaigns.FindAsync(id, cancellation), process.Actor);
        return campaign switch
        {
            null => Judgement.Hidden,
            _ when actor.Kind == ActorKind.Visitor => campaign.IsPublic ? Judgement.SignInFirst : Judgement.Hidden,
            _ when !campaign.Asked.Contains(code) => Judgement.Hidden,
            _ when actor.Memberships.FirstOrDefault(one => one.Code == code) is { } membership =>
                new(Verdict.Allowed, CampaignWords.ChainOf(membership.Organisation), campaign.Subject()),
            _ when !campaign.IsPublic && !actor.MayFollow(campaign) => Judgement.Hidden,
            _ => new(Verdict.Forbidden, WhoMay: MonitorTexts.WhoMay_Answer),
        };
    }
}
