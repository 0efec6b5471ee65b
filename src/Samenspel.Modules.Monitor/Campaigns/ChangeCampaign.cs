using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Monitor.Domain;
using Samenspel.Modules.Monitor.Texts;

namespace Samenspel.Modules.Monitor.Campaigns;

/// <param name="Version">As the page showed it; null for any.</param>
/// <param name="Draft">What was decided.</param>
/// <param name="Unreadable">What was already found wrong.</param>
internal sealed record ChangeCampaign(Guid Campaign, int? Version, CampaignDraft Draft, IReadOnlyList<Refusal> Unreadable) : IWrite, IAboutCampaign;

/// <summary>Changes a campaign that has not been closed.</summary>
internal sealed class ChangeCampaignHandler(SamenspelDb db, CampaignDirectory campaigns, TimeProvider time) : IHandle<ChangeCampaign, int>
{
    public const string ChangedMeanwhile = "monitor.changed-meanwhile";

    public async Task<Outcome<int>> HandleAsync(ChangeCampaign request, CancellationToken cancellation)
    {
        var campaign = await db.Set<Campaign>().SingleAsync(one => one.Id == request.Campaign, cancellation);
        var refusals = request.Unreadable.Concat(CampaignRules.Check(request.Draft, await campaigns.PlacesAsync(request.Draft.From, cancellation))).ToList();
        if (campaign.ClosedAt is not null)
        {
            refusals.Insert(0, CampaignRules.IsClosed());
        }

        if (request.Version is { } version && version != campaign.Version)
        {
            refusals.Insert(0, new(RefusalKind.Conflict, ChangedMeanwhile, MonitorTexts.Changed));
        }

        var answers = await campaigns.AnswersAsync(request.Campaign, cancellation);
        refusals.AddRange(CampaignRules.CheckLeft(campaign, request.Draft, [.. answers.Where(one => one.SentAt is not null).Select(one => one.Code)]));
        if (refusals.Count > 0)
        {
            return refusals;
        }

        campaign.Keep(request.Draft, time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        return campaign.Version;
    }
}
