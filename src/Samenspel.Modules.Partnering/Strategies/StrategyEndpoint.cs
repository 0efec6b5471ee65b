using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Partnering.Searching;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Partnering.Strategies;

/// <summary>A partner strategy in the API. Sharing it is an act of people, at the page.</summary>
internal static class StrategyEndpoint
{
    private const string Address = "/partners/{code}/strategie";

    public static void Map(IEndpointRouteBuilder api)
    {
        var read = api.MapGet(Address, ReadAsync).Is("LeesPartnerstrategie", PartnersEndpoint.Tag).Gives<StrategyBody>().HasTag().Refuses(404);
        read.Needs<SeesStrategy>();
        var keep = api.MapPut(Address, KeepAsync).Is("BewaarPartnerstrategie", PartnersEndpoint.Tag).Takes<StrategyBody>("PartnerstrategieWijziging").WantsIfMatch().HasTag()
            .Gives<StrategyBody>().Refuses(400, 403, 404, 412, 413, 415, 428);
        keep.Needs<KeepsStrategy>();
    }

    private static async Task<IResult> ReadAsync(string code, IHandle<ShowStrategy, StrategyView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowStrategy(code), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(StrategyBody.Of(view.Document), view.Version) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> KeepAsync(
        string code, HttpRequest request, IHandle<ShowStrategy, StrategyView> reader, IHandle<KeepStrategy, int> handler, CancellationToken cancellation)
    {
        var now = await reader.HandleAsync(new ShowStrategy(code), cancellation);
        if (!now.TryGet(out var view))
        {
            return Problem.From(now.Refusals);
        }

        if (IfMatch.Against(request, view.Version) is { } wrong)
        {
            return wrong;
        }

        var (body, answer) = await JsonBody.ReadAsync<StrategyBody>(request, cancellation);
        if (answer is not null)
        {
            return answer;
        }

        var outcome = await handler.HandleAsync(new KeepStrategy(code, view.Version, body!.Value.Read(), []), cancellation);
        return outcome.TryGet(out _) ? await ReadAsync(code, reader, cancellation)
            : outcome.Refusals[0].Kind == RefusalKind.Conflict ? Problem.OfChange(outcome.Refusals) : Problem.From(outcome.Refusals);
    }
}
