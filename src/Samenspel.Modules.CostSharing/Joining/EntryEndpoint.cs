using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Exporting;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.CostSharing.Joining;

/// <summary>POST an entry, get it computed. Nothing is kept.</summary>
internal static class EntryEndpoint
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var compute = api.MapPost(SharingEndpoint.Address + "/entry-calculations", ComputeAsync).Is("BerekenToetreding", SharingEndpoint.Tag)
            .Takes<EntryBody>("Toetreding").Gives<EntryDocument>().Refuses(400, 404, 409, 413, 415);
        compute.Needs<SeesDossier>();
    }

    private static async Task<IResult> ComputeAsync(Guid id, HttpRequest request, IHandle<ShowJoining, JoiningView> handler, CancellationToken cancellation)
    {
        var (body, answer) = await JsonBody.ReadAsync<EntryBody>(request, cancellation);
        if (answer is not null)
        {
            return answer;
        }

        var outcome = await handler.HandleAsync(new ShowJoining(new DossierId(id), body!.Value.Read()) { IsAsked = true }, cancellation);
        return !outcome.TryGet(out var view) ? Problem.From(outcome.Refusals)
            : view.Refusals.Count > 0 ? Problem.From(view.Refusals.Named(NameOf))
            : view.Result is { WhyNot.Count: 0 } result ? Results.Json(EntryDocument.Of(result), ApiJson.Options)
            : Problem.From([view.NotComputed]);
    }

    private static string NameOf(string field) => field switch
    {
        JoiningQuestion.WhoName => EntryBody.NewcomerField,
        JoiningQuestion.KeyName => EntryBody.KeyField,
        _ => field,
    };
}
