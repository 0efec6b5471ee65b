using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Engine.Instruments;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Instruments;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Assessments.Scans;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Assessments.Exporting;

/// <summary>What may be shown of a scan, once it is closed; before that there is no file.</summary>
internal static class ScanFiles
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var files = endpoints.MapGroup("");
        files.Needs<TakesPart>();
        files.MapGet("/dossiers/{id:guid}/scans/{nummer:int}.csv", CsvAsync);
        files.MapGet("/dossiers/{id:guid}/scans/{nummer:int}.xlsx", XlsxAsync);
        files.MapGet("/dossiers/{id:guid}/scans/{nummer:int}.docx", WordAsync);
    }

    private static async Task<IResult> WordAsync(Guid id, int nummer, IHandle<ShowScan, ScanView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowScan(new DossierId(id), nummer), cancellation);
        return !outcome.TryGet(out var view) ? Problem.From(outcome.Refusals)
            : view.Found is not { } found ? Problem.From([RoundFiles.NotOpen()])
            : Download.Word(ScanReport.Write(view, found), $"{ScanSpeech.TitleOf(view)} {view.Dossier.Title}");
    }

    private static async Task<IResult> XlsxAsync(Guid id, int nummer, IHandle<ShowScan, ScanView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowScan(new DossierId(id), nummer), cancellation);
        return !outcome.TryGet(out var view) ? Problem.From(outcome.Refusals)
            : view.Found is not { } found ? Problem.From([RoundFiles.NotOpen()])
            : Download.Xlsx($"{ScanSpeech.TitleOf(view)} {view.Dossier.Title}", Rows(view, found));
    }

    private static async Task<IResult> CsvAsync(Guid id, int nummer, HttpRequest request, IHandle<ShowScan, ScanView> handler, CancellationToken cancellation)
    {
        var form = request.Query["vorm"].ToString() == "machine" ? CsvForm.Machine : CsvForm.Excel;
        var outcome = await handler.HandleAsync(new ShowScan(new DossierId(id), nummer), cancellation);
        return !outcome.TryGet(out var view) ? Problem.From(outcome.Refusals)
            : view.Found is not { } found ? Problem.From([RoundFiles.NotOpen()])
            : Download.Csv(Rows(view, found), form, $"{ScanSpeech.TitleOf(view)} {view.Dossier.Title}");
    }

    private static Sheet Rows(ScanView view, ScanFound found) => new(
        ScanTexts.Scan,
        [
            ScanTexts.Area, AssessmentTexts.Participant, ScanTexts.File_Part, ScanTexts.How_Number, ScanTexts.How_Step, ScanTexts.How_People, ScanTexts.How_Answers, ScanTexts.How_Spread, ScanTexts.File_Consensus,
            ScanTexts.File_Why,
        ],
        [
            .. view.Instrument.Areas.SelectMany((area, place) => found.Numbers.Areas[place].Organisations.SelectMany(one => (IEnumerable<IReadOnlyList<object?>>)
            [
                Row(InstrumentWords.In(area.Name), ScanSpeech.Name(view, one.Organisation), null, one.Number, one.Consensus),
                .. one.Parts.Select(part => Row(InstrumentWords.In(area.Name), ScanSpeech.Name(view, one.Organisation), ScanSpeech.PartName(view, part.Part), part.Number, null)),
            ])),
        ]);

    private static IReadOnlyList<object?> Row(string area, string party, string? part, PublishedNumber number, double? consensus) =>
    [
        area, party, part, number.IsShown ? (decimal)number.Value : null, number.IsShown ? (decimal)number.Step : null, number.IsShown ? number.People : null, number.IsShown ? number.Answers : null,
        ScanSpeech.SpreadOf(number), consensus is { } said ? Math.Round((decimal)said, 2) : null, number.IsShown ? null : ScanSpeech.Number(number),
    ];
}
