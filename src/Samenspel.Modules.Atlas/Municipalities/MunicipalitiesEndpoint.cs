using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Addresses;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Atlas.Municipalities;

/// <summary>Municipalities in the API.</summary>
internal static class MunicipalitiesEndpoint
{
    public const string Tag = "Atlas";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/gemeenten", ListAsync).IsPublic()
            .Is(
                "LijstGemeenten", Tag, new(Vocabulary.Text), new(Vocabulary.Province),
                new(Vocabulary.Size, Words: Vocabulary.Sizes.Words), new(Vocabulary.Ict, Words: Vocabulary.YesNo.Words),
                QueryParameter.Sort(Vocabulary.MunicipalityColumns.Words), QueryParameter.Page, QueryParameter.PageSize)
            .Gives<ApiPage<MunicipalityItem>>().Refuses(400, 404);
        api.MapGet("/gemeenten/{code}", OneAsync).IsPublic().Is("LeesGemeente", Tag).Gives<MunicipalityDocument>().HasTag().Refuses(404);
    }

    private static async Task<IResult> ListAsync(HttpContext http, IHandle<ListMunicipalities, MunicipalityList> handler, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var page = PageChoice.Read(http.Request.Query, refusals);
        var filters = new AddressFilters(http.Request.Query);
        var request = MunicipalityAddress.Request(filters) with { Page = $"{page.Number}", PageSize = $"{page.Size}" };
        var outcome = await handler.HandleAsync(request, cancellation);
        refusals.AddRange([.. filters.Refusals, .. outcome.Refusals.Named(MunicipalityAddress.NameOf)]);
        return refusals.Count == 0 && outcome.TryGet(out var list)
            ? page.Answer<MunicipalityItem>(http, [.. list.Page.Rows.Select(MunicipalityItem.Of)], list.Page.Total)
            : Problem.From(refusals);
    }

    private static async Task<IResult> OneAsync(string code, IHandle<ShowMunicipality, MunicipalityView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowMunicipality(code), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(MunicipalityDocument.Of(view)) : Problem.From(outcome.Refusals.Named(_ => "code"));
    }
}
