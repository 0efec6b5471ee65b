using Samenspel.Modules.Access;
using Samenspel.Modules.Assessments;
using Samenspel.Modules.Atlas;
using Samenspel.Modules.BusinessCases;
using Samenspel.Modules.Calendar;
using Samenspel.Modules.CostSharing;
using Samenspel.Modules.Dossiers;
using Samenspel.Modules.Monitor;
using Samenspel.Modules.Partnering;
using Samenspel.Modules.Process;
using Samenspel.WebKit.Api;

namespace Samenspel.Web.Api;

/// <summary>The API: the endpoints of the modules with what stands round each of them.</summary>
internal static class ApiComposition
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        // A token is no cookie: no other site can make a browser send it, so no form token is asked for.
        var api = endpoints.MapGroup(ApiAddress.Root).DisableAntiforgery().AddEndpointFilter<RequestRules>();
        api.MapAtlasApi();
        api.MapAccessApi();
        api.MapDossiersApi();
        api.MapDossierCases();
        api.MapBusinessCases();
        api.MapCostSharing();
        api.MapProcess();
        api.MapCalendar();
        api.MapAssessments();
        api.MapMonitor();
        api.MapPartnering();
        SearchEndpoint.Map(api);
        ApiDescription.Map(endpoints);
    }
}
