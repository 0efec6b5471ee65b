using Samenspel.Engine.Surveys;
using Samenspel.Kernel;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Content;
using Samenspel.Modules.Monitor.Domain;

namespace Samenspel.Modules.Monitor.Showing;

/// <summary>One campaign with what came of it.</summary>
internal sealed record ShowCampaign(Guid Campaign) : IAboutCampaign;

/// <summary>A campaign.</summary>
/// <param name="Row">As in the list.</param>
/// <param name="Survey">Its questions, with the figures of 2006.</param>
/// <param name="Result">What came of it; for who runs it also before it was closed; null for others until then.</param>
/// <param name="Places">The municipalities of its first day.</param>
internal sealed record CampaignView(CampaignRow Row, Survey Survey, CampaignResult? Result, MunicipalityPlaces Places)
{
    public Campaign Campaign => Row.Campaign;

    /// <summary>Answers may still come in.</summary>
    public bool IsPreliminary => Result is not null && Campaign.ClosedAt is null;

    public int Of(SurveyStatus status) => Result?.Relations.Count(one => one.Status == status) ?? 0;
}

internal sealed class ShowCampaignHandler(CampaignDirectory campaigns, SurveyBook book, CampaignRows rows) : IHandle<ShowCampaign, CampaignView>
{
    public async Task<Outcome<CampaignView>> HandleAsync(ShowCampaign request, CancellationToken cancellation)
    {
        var campaign = (await campaigns.FindAsync(request.Campaign, cancellation))!;
        var row = (await rows.OfAsync([campaign], cancellation))[0];
        var result = campaign.Result ?? (row.Runs ? await campaigns.CountAsync(campaign, cancellation) : null);
        return new CampaignView(row, book.Of(campaign.SurveyVersion), result, await campaigns.PlacesAsync(campaign.From, cancellation));
    }
}
