using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Modules.Calendar.Councils;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Calendar.Importing;

/// <summary>An empty file to fill in.</summary>
internal static class TemplateEndpoint
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/kalender/raad/{code}/voorbeeld.csv", Template).Needs<KeepsCouncil>();

    private static IResult Template(string code) => Download.Csv(new Sheet("raad", CouncilRows.Headings, []), CsvForm.Excel, $"raad-{code}");
}
