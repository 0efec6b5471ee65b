using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Calendar.Explaining;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Calendar.Councils;

/// <summary>A council's own year in the API.</summary>
internal static class CouncilEndpoint
{
    private const string Address = "/gemeenten/{code}/raadsjaar";

    public static void Map(IEndpointRouteBuilder api)
    {
        var read = api.MapGet(Address, ReadAsync).Is("LeesRaadsjaar", TermsEndpoint.Tag).Gives<CouncilBody>().HasTag().Refuses(404);
        read.Needs<SeesCouncil>();
        var keep = api.MapPut(Address, KeepAsync).Is("BewaarRaadsjaar", TermsEndpoint.Tag).Takes<CouncilBody>("RaadsjaarWijziging").WantsIfMatch().HasTag()
            .Gives<CouncilBody>().Refuses(400, 403, 404, 412, 413, 415, 428);
        keep.Needs<KeepsCouncil>();
    }

    private static async Task<IResult> ReadAsync(string code, IHandle<ShowCouncil, CouncilView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowCouncil(code), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(CouncilBody.Of(view.Document), view.Version) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> KeepAsync(
        string code, HttpRequest request, IHandle<ShowCouncil, CouncilView> reader, IHandle<KeepCouncil, int> handler, CancellationToken cancellation)
    {
        var now = await reader.HandleAsync(new ShowCouncil(code), cancellation);
        if (!now.TryGet(out var view))
        {
            return Problem.From(now.Refusals);
        }

        if (IfMatch.Against(request, view.Version) is { } wrong)
        {
            return wrong;
        }

        var (body, answer) = await JsonBody.ReadAsync<CouncilBody>(request, cancellation);
        if (answer is not null)
        {
            return answer;
        }

        var (document, refusals) = body!.Value.Read();
        var outcome = await handler.HandleAsync(new KeepCouncil(code, view.Version, document, refusals), cancellation);
        return outcome.TryGet(out _) ? await ReadAsync(code, reader, cancellation)
            : outcome.Refusals[0].Kind == RefusalKind.Conflict ? Problem.OfChange(outcome.Refusals) : Problem.From(outcome.Refusals);
    }
}
