using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Showing;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Monitor.Files;

/// <summary>The monitor in the API: to read. Municipalities answer in the pages, where they see what others said of them.</summary>
internal static class MonitorEndpoint
{
    private const string Tag = "Monitor";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/monitor", AllAsync).IsPublic().Is("LijstCampagnes", Tag).Gives<CampaignsAnswer>();
        var one = api.MapGet("/monitor/{id:guid}", OneAsync).Is("LeesCampagne", Tag).Gives<CampaignAnswerBody>().Refuses(404);
        one.Needs<SeesCampaign>();
    }

    private static async Task<IResult> AllAsync(IHandle<ListCampaigns, MonitorView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ListCampaigns(), cancellation);
        return outcome.TryGet(out var view) ? Results.Json(CampaignsAnswer.Of(view), ApiJson.Options) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> OneAsync(Guid id, IHandle<ShowCampaign, CampaignView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowCampaign(id), cancellation);
        return outcome.TryGet(out var view) ? Results.Json(CampaignAnswerBody.Of(view), ApiJson.Options) : Problem.From(outcome.Refusals);
    }
}
