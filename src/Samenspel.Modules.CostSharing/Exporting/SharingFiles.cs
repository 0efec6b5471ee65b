using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Adopting;
using Samenspel.Modules.CostSharing.Comparing;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.CostSharing.Years;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.CostSharing.Exporting;

/// <summary>The keys of a dossier to take along: as rows and as a workbook.</summary>
internal static class SharingFiles
{
    private const string Address = "/dossiers/{id:guid}/kostenverdeling";
    private const string FormName = "vorm";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var files = endpoints.MapGroup("");
        files.Needs<SeesDossier>();
        files.MapGet($"{Address}.csv", CsvAsync);
        files.MapGet($"{Address}.xlsx", WorkbookAsync);
        files.MapGet(Address + "/vastgelegd/{nummer:int}/document.json", AdoptedAsync);
        YearFiles.Map(files);
    }

    /// <summary>The sealed document, byte for byte, so that anybody can compute its hash.</summary>
    private static async Task<IResult> AdoptedAsync(Guid id, int nummer, IHandle<ShowAdopted, AdoptedView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowAdopted(new DossierId(id), nummer), cancellation);
        return outcome.TryGet(out var view)
            ? Results.File(view.Rows[0].Known.Document, "application/json", string.Create(CultureInfo.InvariantCulture, $"kostenverdeling-{id}-{nummer}.json"))
            : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> CsvAsync(Guid id, HttpRequest request, IHandle<ShowSharing, SharingView> handler, CancellationToken cancellation)
    {
        var word = request.Query[FormName].ToString();
        CsvForm? form = word switch { "" or "excel" => CsvForm.Excel, "machine" => CsvForm.Machine, _ => null };
        return form is { } known
            ? await AnswerAsync(id, request, handler, view => Download.Csv(SharingSheets.Rows(view, known), known, Title(view)), cancellation)
            : Problem.From([SharingQuestion.NotAChoice(SharingTexts.Choice_Form, word, "excel, machine", FormName)]);
    }

    private static Task<IResult> WorkbookAsync(Guid id, HttpRequest request, IHandle<ShowSharing, SharingView> handler, CancellationToken cancellation) =>
        AnswerAsync(id, request, handler, view => Download.Xlsx(Title(view), SharingSheets.Workbook(view)), cancellation);

    private static async Task<IResult> AnswerAsync(
        Guid id, HttpRequest request, IHandle<ShowSharing, SharingView> handler, Func<SharingView, IResult> file, CancellationToken cancellation)
    {
        var (question, refusals) = SharingQuestion.Read(request.Query);
        var outcome = await handler.HandleAsync(new ShowSharing(new DossierId(id), question), cancellation);
        return SharingAnswer.Of(outcome, refusals, file);
    }

    private static string Title(SharingView view) => $"{SharingTexts.Heading} {view.Case.Dossier.Title}";
}
