using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Calendar.Explaining;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Calendar.Dossiers;

/// <summary>The steps of all participants as rows.</summary>
internal static class DossierCalendarFile
{
    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet("/dossiers/{id:guid}/kalender.csv", CsvAsync).Needs<SeesDossier>();

    private static async Task<IResult> CsvAsync(Guid id, HttpRequest request, IHandle<ShowDossierCalendar, DossierCalendarView> handler, CancellationToken cancellation)
    {
        var form = request.Query["vorm"].ToString() == "machine" ? CsvForm.Machine : CsvForm.Excel;
        var outcome = await handler.HandleAsync(new ShowDossierCalendar(new DossierId(id)), cancellation);
        return outcome.TryGet(out var view) ? Download.Csv(Sheet(view), form, $"{CalendarTexts.Menu} {view.Calendar.Dossier.Title}") : Problem.From(outcome.Refusals);
    }

    private static Sheet Sheet(DossierCalendarView view)
    {
        string[] headings =
        [
            CalendarTexts.Filter_Municipality, CalendarTexts.Step, CalendarTexts.Field_From, CalendarTexts.Field_Until, CalendarTexts.Windows_Meeting, CalendarTexts.Field_Delivery,
            CalendarTexts.Why_Article, CalendarTexts.Why_Working, CalendarTexts.Windows_State,
        ];
        return new(CalendarTexts.Menu, headings, [.. view.Calendar.Windows.SelectMany(window => window.Plan.Steps.Select(step => Row(view, window, step)))]);
    }

    private static IReadOnlyList<object?> Row(DossierCalendarView view, CouncilWindow window, Planning.PlannedStep step)
    {
        var why = StepWords.Explain(view.Law, window.Plan, step);
        var warnings = window.Plan.Warnings.Where(one => one.Step == step.Step.Id).Select(StepWords.Warning);
        return
        [
            window.Participant.Name, TermWords.In(step.Step.What), step.From, step.Latest, step.Meeting?.Day, step.Meeting?.Delivery, why.Article, string.Join(' ', why.Working),
            string.Join(' ', warnings),
        ];
    }
}
