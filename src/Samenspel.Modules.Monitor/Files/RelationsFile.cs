using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Contracts;
using Samenspel.Modules.Monitor.Showing;
using Samenspel.Modules.Monitor.Texts;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Monitor.Files;

/// <summary>The relations of a campaign as rows.</summary>
internal static class RelationsFile
{
    private static readonly string[] MachineHeadings = ["left_code", "left", "right_code", "right", "status", "named_by_left", "named_by_right", "names_differ"];

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(MonitorPaths.Overview + "/{id:guid}/relaties.csv", AnswerAsync).Needs<SeesCampaign>();

    private static async Task<IResult> AnswerAsync(Guid id, HttpRequest request, IHandle<ShowCampaign, CampaignView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowCampaign(id), cancellation);
        if (!outcome.TryGet(out var view))
        {
            return Problem.From(outcome.Refusals);
        }

        var list = RelationList.Of(view, MonitorPaths.Campaign(id), request.Query);
        if (list.Faults.Any)
        {
            return Problem.From(list.Faults.All);
        }

        var isMachine = request.Query["vorm"].ToString() == "machine";
        return Download.Csv(Rows(view, list, isMachine), isMachine ? CsvForm.Machine : CsvForm.Excel, $"{MonitorTexts.Relations} {view.Campaign.Title()}");
    }

    private static Sheet Rows(CampaignView view, RelationList list, bool isMachine) => new(
        MonitorTexts.Relations,
        isMachine ? MachineHeadings :
        [
            MonitorTexts.Column_Code, MonitorTexts.Column_Municipality, MonitorTexts.Column_Code, MonitorTexts.Column_With, MonitorTexts.Column_Status, MonitorTexts.Column_ByLeft, MonitorTexts.Column_ByRight,
            MonitorTexts.Column_Differ,
        ],
        [
            .. list.All.Select(one => (IReadOnlyList<object?>)
            [
                one.Left, view.Places.NameOf(one.Left), one.Right, view.Places.NameOf(one.Right), isMachine ? CampaignWords.WordOf(one.Status) : CampaignWords.Of(one.Status),
                string.Join("; ", one.ByLeft), string.Join("; ", one.ByRight), isMachine ? one.NamesDiffer ? 1 : 0 : one.NamesDiffer ? MonitorTexts.Yes : MonitorTexts.No,
            ]),
        ]);
}
