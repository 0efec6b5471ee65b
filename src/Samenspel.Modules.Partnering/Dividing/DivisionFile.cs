using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Partnering.Contracts;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Partnering.Dividing;

/// <summary>A division as rows: one for each municipality.</summary>
internal static class DivisionFile
{
    private static readonly string[] MachineHeadings = ["group", "code", "municipality", "inhabitants", "group_value"];

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(PartneringPaths.DivisionCsv, AnswerAsync).IsPublic();

    private static async Task<IResult> AnswerAsync(HttpRequest request, IHandle<DivideRegion, DivisionView> handler, CancellationToken cancellation)
    {
        var address = new DivisionAddress(request.Query);
        var outcome = await handler.HandleAsync(address.Request, cancellation);
        if (!outcome.TryGet(out var view) || address.Refusals.Count > 0)
        {
            return Problem.From([.. address.Refusals, .. outcome.Refusals]);
        }

        if (view.Answer?.Best is not { } best)
        {
            return Problem.From([new Refusal(RefusalKind.Conflict, "partnering.no-division-yet", DivisionPageTexts.Refused_NoDivision)]);
        }

        var machine = request.Query["vorm"].ToString() == "machine";
        var rows = best.Groups.Index().SelectMany(group => group.Item.Select(member => (IReadOnlyList<object?>)
            [group.Index + 1, view.Places[member].Code, view.Places[member].Name, view.Places[member].Inhabitants, Math.Round((decimal)best.Costs[group.Index], 1, MidpointRounding.AwayFromZero)]));
        IReadOnlyList<string> headings = machine
            ? MachineHeadings
            : [DivisionPageTexts.Map_Line, DivisionPageTexts.Column_Code, DivisionPageTexts.Column_Municipality, DivisionPageTexts.Column_Inhabitants, DivisionPageTexts.Column_Cost];
        return Download.Csv(new Sheet(DivisionPageTexts.Title, headings, [.. rows]), machine ? CsvForm.Machine : CsvForm.Excel, $"{DivisionPageTexts.File} {view.Area}");
    }
}
