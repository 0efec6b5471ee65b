using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.CostSharing.Years;

/// <summary>The years of a dossier as rows and as a workbook.</summary>
internal static class YearFiles
{
    public const string FormName = "vorm";
    private const string Address = "/dossiers/{id:guid}/kostenverdeling/jaren";

    /// <param name="files">A group that only lets in who sees the dossier.</param>
    public static void Map(RouteGroupBuilder files)
    {
        files.MapGet($"{Address}.csv", CsvAsync);
        files.MapGet($"{Address}.xlsx", WorkbookAsync);
    }

    private static async Task<IResult> CsvAsync(Guid id, HttpRequest request, IHandle<ShowYears, YearsView> handler, CancellationToken cancellation)
    {
        var word = request.Query[FormName].ToString();
        CsvForm? form = word switch { "" or "excel" => CsvForm.Excel, "machine" => CsvForm.Machine, _ => null };
        if (form is not { } known)
        {
            return Problem.From([SharingQuestion.NotAChoice(SharingTexts.Choice_Form, word, "excel, machine", FormName)]);
        }

        var outcome = await handler.HandleAsync(new ShowYears(new DossierId(id)), cancellation);
        return outcome.TryGet(out var view) ? Download.Csv(YearSheets.Rows(view, known), known, Title(view)) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> WorkbookAsync(Guid id, IHandle<ShowYears, YearsView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowYears(new DossierId(id)), cancellation);
        return outcome.TryGet(out var view) ? Download.Xlsx(Title(view), YearSheets.Workbook(view)) : Problem.From(outcome.Refusals);
    }

    private static string Title(YearsView view) => $"{SharingTexts.Years_Heading} {view.Dossier.Title}";
}
