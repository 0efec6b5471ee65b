using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Monitor.Domain;

namespace Samenspel.Modules.Monitor.Campaigns;

/// <summary>Ends a campaign: from now on its figures are fixed.</summary>
internal sealed record CloseCampaign(Guid Campaign) : IWrite, IAboutCampaign;

internal sealed class CloseCampaignHandler(SamenspelDb db, CampaignDirectory campaigns, TimeProvider time) : IHandle<CloseCampaign, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(CloseCampaign request, CancellationToken cancellation)
    {
        var campaign = await db.Set<Campaign>().SingleAsync(one => one.Id == request.Campaign, cancellation);
        if (campaign.ClosedAt is not null)
        {
            return CampaignRules.IsClosed();
        }

        campaign.Close(await campaigns.CountAsync(campaign, cancellation), time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        return campaign.Id;
    }
}
