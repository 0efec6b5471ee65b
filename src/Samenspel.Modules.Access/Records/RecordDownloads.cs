using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Access.Records;

/// <summary>The endpoints of a record's files.</summary>
internal static class RecordDownloads
{
    /// <summary>Values of <c>vorm</c>.</summary>
    public const string Excel = "excel", Machine = "machine";

    private const string FileName = "register";

    public static void Map<TPermission>(IEndpointRouteBuilder endpoints, string path, Func<Guid, string> chainOf)
        where TPermission : IPermission<Visit>
    {
        endpoints.MapGet(path + ".csv", (HttpContext http, IHandle<ReadRecord, RecordPage> reader, IHandle<ExportRecord, byte[]> exporter) =>
            CsvAsync(http, chainOf(IdOf(http)), reader, exporter)).Needs<TPermission>();
        endpoints.MapGet(path + ".json", async (HttpContext http, IHandle<ExportRecord, byte[]> exporter) =>
            Answer(await exporter.HandleAsync(new ExportRecord(chainOf(IdOf(http)), IsJson: true), http.RequestAborted), "application/json", FileName + ".json"))
            .Needs<TPermission>();
    }

    private static async Task<IResult> CsvAsync(HttpContext http, string chain, IHandle<ReadRecord, RecordPage> reader, IHandle<ExportRecord, byte[]> exporter)
    {
        var form = http.Request.Query["vorm"].ToString();
        if (form == Machine)
        {
            return Answer(await exporter.HandleAsync(new ExportRecord(chain, IsJson: false), http.RequestAborted), "text/csv; charset=utf-8", FileName + ".csv");
        }

        if (form.Length > 0 && form != Excel)
        {
            return Problem.From([new Refusal(RefusalKind.Invalid, "access.record-unknown-form", Phrase.With(RecordTexts.File_FormUnknown, form), "vorm")]);
        }

        var outcome = await reader.HandleAsync(new ReadRecord(chain, FilterOf(http.Request.Query), All: true), http.RequestAborted);
        return outcome.TryGet(out var page) ? Download.Csv(SheetOf(page), CsvForm.Excel, FileName) : Problem.From(outcome.Refusals);
    }

    private static IResult Answer(Outcome<byte[]> outcome, string type, string name) =>
        outcome.TryGet(out var bytes) ? Results.File(bytes, type, name) : Problem.From(outcome.Refusals);

    private static RecordFilter FilterOf(IQueryCollection query) => new(
        query[RecordFilter.FromName], query[RecordFilter.UntilName], query[RecordFilter.ActionName], query[RecordFilter.ResultName], query[RecordFilter.ActorName],
        query[RecordFilter.TextName], query["sorteer"]);

    private static Guid IdOf(HttpContext http) => Guid.TryParse(http.GetRouteValue("id")?.ToString(), out var id) ? id : Guid.Empty;

    private static Sheet SheetOf(RecordPage page) => new(
        RecordTexts.Heading,
        [
            RecordTexts.Column_Number, RecordTexts.Column_Day, RecordTexts.Column_Time, RecordTexts.Column_Action, RecordTexts.Column_Subject, RecordTexts.Column_Result,
            RecordTexts.Column_Who, RecordTexts.Column_Origin, RecordTexts.Column_Details,
        ],
        [.. page.Rows.Select(row => (IReadOnlyList<object?>)
        [
            row.Number, DutchTime.DateOf(row.At), RecordWords.Time(row.At), row.Text, row.Named?.Name ?? row.Subject, RecordWords.Result(row.Result), row.Who, row.Origin,
            row.Details.Replace("\n", "; ", StringComparison.Ordinal),
        ])]);
}
