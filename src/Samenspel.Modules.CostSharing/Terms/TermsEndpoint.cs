using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Exporting;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.CostSharing.Terms;

/// <summary>Goals, transition and settlement of a dossier in the API.</summary>
internal static class TermsEndpoint
{
    private const string Address = SharingEndpoint.Address + "/terms";

    public static void Map(IEndpointRouteBuilder api)
    {
        var read = api.MapGet(Address, ReadAsync).Is("LeesKostenverdelingAfspraken", SharingEndpoint.Tag).Gives<TermsBody>().HasTag().Refuses(404);
        read.Needs<SeesDossier>();
        var keep = api.MapPut(Address, KeepAsync).Is("BewaarKostenverdelingAfspraken", SharingEndpoint.Tag)
            .Takes<TermsBody>("KostenverdelingAfsprakenWijziging").WantsIfMatch().HasTag().Gives<TermsBody>().Refuses(400, 403, 404, 412, 413, 415, 428);
        keep.Needs<EditsDossier>();
    }

    private static async Task<IResult> ReadAsync(Guid id, IHandle<ShowTerms, TermsView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowTerms(new DossierId(id)), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(TermsBody.Of(view.Document), view.Version) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> KeepAsync(
        Guid id, HttpRequest request, IHandle<ShowTerms, TermsView> reader, IHandle<KeepTerms, DossierId> handler, CancellationToken cancellation)
    {
        var call = await TermsCall.ReadAsync(new(id), request, reader, cancellation);
        if (call.View is not { } view)
        {
            return call.Wrong!;
        }

        var (body, answer) = await JsonBody.ReadAsync<TermsBody>(request, cancellation);
        if (answer is not null)
        {
            return answer;
        }

        var refusals = new List<Refusal>();
        var sent = body!.Value;
        var (goals, growth, settlement) =
            (sent.ReadGoals(refusals), sent.ReadGrowth([.. view.Known.Select(key => key.Code)], refusals), sent.ReadSettlement(refusals));
        var outcome = await handler.HandleAsync(new KeepTerms(new DossierId(id), call.Version, goals, growth, settlement, refusals), cancellation);
        return outcome.TryGet(out _) ? await ReadAsync(id, reader, cancellation) : TermsCall.Refused(outcome.Refusals);
    }
}
