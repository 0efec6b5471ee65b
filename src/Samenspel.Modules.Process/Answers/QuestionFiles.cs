using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Texts;
using Samenspel.Modules.Process.Working;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Process.Answers;

/// <summary>The questions of a track as rows, one for each answer that the asker may see.</summary>
internal static class QuestionFiles
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var file = endpoints.MapGet("/dossiers/{id:guid}/proces/{spoor:int}/vragen.csv", CsvAsync);
        file.Needs<SeesDossier>();
    }

    private static async Task<IResult> CsvAsync(Guid id, int spoor, HttpRequest request, IHandle<ShowWork, WorkView> handler, CancellationToken cancellation)
    {
        var form = request.Query["vorm"].ToString() == "machine" ? CsvForm.Machine : CsvForm.Excel;
        var outcome = await handler.HandleAsync(new ShowWork(new DossierId(id), spoor), cancellation);
        return outcome.TryGet(out var view)
            ? Download.Csv(Rows(view, QuestionFilter.Read(request.Query).Of(view)), form, $"{WorkTexts.Questions_Heading} {view.Process.Dossier.Title}")
            : Problem.From(outcome.Refusals);
    }

    private static Sheet Rows(WorkView view, List<QuestionItem> items) => new(
        WorkTexts.Questions_Heading,
        [
            WorkTexts.Phase, WorkTexts.Code, WorkTexts.Question, WorkTexts.Kind, WorkTexts.State, WorkTexts.Participant, WorkTexts.Answer_Value, WorkTexts.Answer_Text, WorkTexts.Version, WorkTexts.Is_Shared,
            WorkTexts.Assign_DueOn,
        ],
        [.. items.SelectMany(item => Row(view, item))]);

    private static IEnumerable<IReadOnlyList<object?>> Row(WorkView view, QuestionItem item)
    {
        object?[] question =
        [
            WorkWords.NameOf(item.Phase), item.Id, DecisionWords.In(item.Question.Text), AnswerWords.KindOf(item),
            view.Asker.MayRead ? AnswerWords.StateOf(item, view.Process.Today).Word : WorkTexts.State_Closed,
        ];
        return item.Answers.Count == 0
            ? [[.. question, null, null, null, null, null, null]]
            : item.Answers.Select(one => (IReadOnlyList<object?>)
            [
                .. question, one.Participant is null ? WorkTexts.By_Together : one.Name, AnswerWords.ValueOf(item.Question.Answer, one.Value), one.Text, one.Number == 0 ? null : one.Number,
                one.IsShared ? WorkTexts.Yes : WorkTexts.No, one.DueOn,
            ]);
    }
}
