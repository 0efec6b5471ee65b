using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.BusinessCases.Outlook;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.BusinessCases.Exporting;

/// <summary>A business case to take along: as rows, as a workbook that computes, and as the exchange file.</summary>
internal static class ExportEndpoints
{
    private const string Case = "/dossiers/{id:guid}/businesscase";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var files = endpoints.MapGroup("");
        files.Needs<SeesDossier>();
        files.MapGet($"{Case}.csv", CsvAsync);
        files.MapGet($"{Case}.xlsx", WorkbookAsync);
        files.MapGet($"{Case}.json", ExchangeFileAsync);
    }

    private static async Task<IResult> CsvAsync(
        Guid id, string? vorm, [FromQuery] string[]? zonder, IHandle<ShowBusinessCase, BusinessCaseView> handler, CancellationToken cancellation)
    {
        var form = FormOf(vorm);
        return form.TryGet(out var known)
            ? Answer(await AskAsync(id, zonder, handler, cancellation), view => Download.Csv(CaseRows.Of(view.Shown!, known), known, view.Dossier.Title))
            : Problem.From(form.Refusals);
    }

    private static Outcome<CsvForm> FormOf(string? word) => word switch
    {
        null or "" or "excel" => CsvForm.Excel,
        "machine" => CsvForm.Machine,
        _ => new Refusal(
            RefusalKind.Invalid, "business-case.unknown-form", Phrase.With(CasePageTexts.FormUnknown, JsonPath.Short(word)), "vorm"),
    };

    private static async Task<IResult> WorkbookAsync(
        Guid id, [FromQuery] string[]? zonder, IHandle<ShowOutlook, OutlookView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowOutlook(new DossierId(id), zonder ?? []), cancellation);
        return !outcome.TryGet(out var view) ? Problem.From(outcome.Refusals)
            : view.Case.Shown is not { } shown ? Problem.From([NotComputed()])
            : Download.Xlsx(view.Case.Dossier.Title, [.. CaseWorkbook.Of(shown), .. view.Numbers is null ? Array.Empty<Sheet>() : [OutcomeSheet.Of(view)]]);
    }

    /// <summary>Always the whole case: what is taken out to see what then happens is no part of it.</summary>
    private static async Task<IResult> ExchangeFileAsync(Guid id, IHandle<ShowBusinessCase, BusinessCaseView> handler, CancellationToken cancellation) =>
        Answer(
            await AskAsync(id, null, handler, cancellation),
            view => Results.File(BusinessCaseFiles.Write(view.Whole!.File), "application/json", $"businesscase-{id}.json"));

    private static Task<Outcome<BusinessCaseView>> AskAsync(
        Guid id, string[]? without, IHandle<ShowBusinessCase, BusinessCaseView> handler, CancellationToken cancellation) =>
        handler.HandleAsync(new ShowBusinessCase(new DossierId(id), without ?? []), cancellation);

    private static IResult Answer(Outcome<BusinessCaseView> outcome, Func<BusinessCaseView, IResult> file)
    {
        if (!outcome.TryGet(out var view))
        {
            return Problem.From(outcome.Refusals);
        }

        return view.Whole is null
            ? Problem.From([NotComputed()])
            : file(view);
    }

    private static Refusal NotComputed() => new(RefusalKind.Conflict, "business-case.not-computed", CasePageTexts.Lede_NotComputed);
}
