using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Addresses;
using Samenspel.Modules.Atlas.Municipalities;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Atlas.Partnerships;

/// <summary>Partnerships in the API.</summary>
internal static class PartnershipsEndpoint
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/samenwerkingsverbanden", ListAsync).IsPublic()
            .Is(
                "LijstSamenwerkingsverbanden", MunicipalitiesEndpoint.Tag, new(Vocabulary.Text), new(Vocabulary.Ict, Words: Vocabulary.IctTasks.Words),
                new(Vocabulary.Form, Words: Vocabulary.Forms.Words), new(Vocabulary.Area), new(Vocabulary.Province), new(Vocabulary.On, "date"),
                new(Vocabulary.Ended, Words: Vocabulary.YesNo.Words), QueryParameter.Sort(Vocabulary.PartnershipColumns.Words),
                QueryParameter.Page, QueryParameter.PageSize)
            .Gives<ApiPage<PartnershipItem>>().Refuses(400, 404);
        api.MapGet("/samenwerkingsverbanden/{id}", OneAsync).IsPublic()
            .Is("LeesSamenwerkingsverband", MunicipalitiesEndpoint.Tag).Gives<PartnershipDocument>().HasTag().Refuses(404);
    }

    private static async Task<IResult> ListAsync(HttpContext http, IHandle<ListPartnerships, PartnershipList> handler, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var page = PageChoice.Read(http.Request.Query, refusals);
        var filters = new AddressFilters(http.Request.Query);
        var request = PartnershipAddress.Request(filters) with { Page = $"{page.Number}", PageSize = $"{page.Size}" };
        var outcome = await handler.HandleAsync(request, cancellation);
        refusals.AddRange([.. filters.Refusals, .. outcome.Refusals.Named(PartnershipAddress.NameOf)]);
        return refusals.Count == 0 && outcome.TryGet(out var list)
            ? page.Answer<PartnershipItem>(http, [.. list.Page.Rows.Select(PartnershipItem.Of)], list.Page.Total)
            : Problem.From(refusals);
    }

    private static async Task<IResult> OneAsync(string id, IHandle<ShowPartnership, PartnershipView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowPartnership(id), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(PartnershipDocument.Of(view)) : Problem.From(outcome.Refusals.Named(_ => "id"));
    }
}
