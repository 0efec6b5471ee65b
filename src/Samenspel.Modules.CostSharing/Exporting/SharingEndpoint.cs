using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;

namespace Samenspel.Modules.CostSharing.Exporting;

/// <summary>The keys of a dossier in the API.</summary>
internal static class SharingEndpoint
{
    public const string Tag = "Kostenverdeling";

    /// <summary>What else there is of it in the API stands below this.</summary>
    public const string Address = "/dossiers/{id:guid}/cost-sharing";

    /// <summary>What may be asked: which keys, of which cost.</summary>
    public static IReadOnlyList<QueryParameter> Asked =>
    [
        new(SharingQuestion.KeysName, IsList: true), new(SharingQuestion.EndName, Words: [.. SharingQuestion.EndNames.Select(one => one.Name)]),
        new(SharingQuestion.MeasureName, Words: [.. SharingQuestion.MeasureNames.Select(one => one.Name)]), new(SharedQuestion.VariantName),
    ];

    public static void Map(IEndpointRouteBuilder api)
    {
        var read = api.MapGet(Address, ReadAsync)
            .Is("LeesKostenverdeling", Tag, [.. Asked])
            .Gives<SharingDocument>().HasTag().Refuses(400, 404, 409);
        read.Needs<SeesDossier>();
    }

    private static async Task<IResult> ReadAsync(Guid id, HttpRequest request, IHandle<ShowSharing, SharingView> handler, CancellationToken cancellation)
    {
        var (question, refusals) = SharingQuestion.Read(request.Query);
        var asked = new ShowSharing(new DossierId(id), question);
        var outcome = await SharingLanguages.InDutchAsync(() => handler.HandleAsync(asked, cancellation));
        if (!outcome.TryGet(out _))
        {
            outcome = await handler.HandleAsync(asked, cancellation);
        }

        return SharingAnswer.Of(outcome, refusals, view => TaggedJson.Of(SharingDocument.Of(view)));
    }
}
