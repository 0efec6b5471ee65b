using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Access.Members;

/// <summary>The organisations for which the asker works, in the API: whoever opens a dossier says for which one.</summary>
internal static class OwnOrganisationsEndpoint
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var own = api.MapGet("/organisaties", List).Is("LijstOrganisaties", "Organisaties", QueryParameter.Page, QueryParameter.PageSize)
            .Gives<ApiPage<OwnOrganisationDocument>>().Refuses(400, 404);
        own.Needs<SignedIn>();
    }

    private static IResult List(HttpContext http, ProcessContext process)
    {
        var refusals = new List<Refusal>();
        var page = PageChoice.Read(http.Request.Query, refusals);
        return refusals.Count > 0
            ? Problem.From(refusals)
            : page.Answer<OwnOrganisationDocument>(http, [.. process.Actor.Memberships.Select(OwnOrganisationDocument.Of)]);
    }
}

/// <summary>An organisation for which the asker works.</summary>
[ApiName("EigenOrganisatie")]
internal sealed record OwnOrganisationDocument(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("gemeentecode")] string? Code,
    [property: JsonPropertyName("functie"), ApiWords("medewerker", "beheerder")] string Role)
{
    public static OwnOrganisationDocument Of(ActorMembership one) =>
        new(one.Organisation.Value, one.Name, one.Code, one.Role == OrganisationRole.Administrator ? "beheerder" : "medewerker");
}
