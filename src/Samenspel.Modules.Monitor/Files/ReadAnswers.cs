using Samenspel.Kernel;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Domain;

namespace Samenspel.Modules.Monitor.Files;

/// <summary>All answers of a campaign, for the body that runs it.</summary>
internal sealed record ReadAnswers(Guid Campaign) : IAboutCampaign;

/// <param name="Title">Of the campaign.</param>
/// <param name="All">Those that are in.</param>
internal sealed record CampaignAnswers(string Title, IReadOnlyList<CampaignAnswer> All);

internal sealed class ReadAnswersHandler(CampaignDirectory campaigns) : IHandle<ReadAnswers, CampaignAnswers>
{
    public async Task<Outcome<CampaignAnswers>> HandleAsync(ReadAnswers request, CancellationToken cancellation)
    {
        var campaign = (await campaigns.FindAsync(request.Campaign, cancellation))!;
        return new CampaignAnswers(campaign.Title(), [.. (await campaigns.AnswersAsync(request.Campaign, cancellation)).Where(one => one.SentAt is not null)]);
    }
}
