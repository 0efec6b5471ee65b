using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Contracts;
using Samenspel.Modules.Monitor.Texts;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Monitor.Files;

/// <summary>The answers as a file; with none it is the heading that an import wants.</summary>
internal static class AnswersFile
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(MonitorPaths.Overview + "/{id:guid}/antwoorden.csv", AnswerAsync).Needs<RunsCampaign>();

    private static async Task<IResult> AnswerAsync(Guid id, HttpRequest request, IHandle<ReadAnswers, CampaignAnswers> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ReadAnswers(id), cancellation);
        return outcome.TryGet(out var answers)
            ? Download.Csv(AnswerSheet.Of(answers.All), request.Query["vorm"].ToString() == "machine" ? CsvForm.Machine : CsvForm.Excel, $"{MonitorTexts.AnswersCsv} {answers.Title}")
            : Problem.From(outcome.Refusals);
    }
}
