using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Exporting;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.CostSharing.Explaining;

/// <summary>What a participant pays and why, in the API.</summary>
internal static class ExplanationEndpoint
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var read = api.MapGet(SharingEndpoint.Address + "/explanations/{deelnemer}", ReadAsync)
            .Is("LeesKostenverdelingUitleg", SharingEndpoint.Tag, [new(ShowExplanation.KeyName), .. SharingEndpoint.Asked])
            .Gives<ExplanationDocument>().HasTag().Refuses(400, 404, 409);
        read.Needs<SeesDossier>();
    }

    private static async Task<IResult> ReadAsync(
        Guid id, string deelnemer, HttpRequest request, IHandle<ShowExplanation, ExplanationView> handler, CancellationToken cancellation)
    {
        var (question, refusals) = SharingQuestion.Read(request.Query);
        var asked = new ShowExplanation(new DossierId(id), deelnemer, request.Query[ShowExplanation.KeyName], question);
        var (outcome, document) = await SharingLanguages.InDutchAsync(async () =>
        {
            var told = await handler.HandleAsync(asked, cancellation);
            return (told, told.TryGet(out var view) && view.Explained?.Cents is not null ? ExplanationDocument.Of(view) : null);
        });
        if (document is null)
        {
            outcome = await handler.HandleAsync(asked, cancellation);
        }

        return !outcome.TryGet(out var known) ? Problem.From([.. refusals, .. outcome.Refusals])
            : SharingAnswer.Of(known.Sharing, refusals, _ => document is null ? Problem.From([SharingAnswer.NotComputed(known.Explained!)]) : TaggedJson.Of(document));
    }
}
