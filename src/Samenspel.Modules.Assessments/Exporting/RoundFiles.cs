using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Instruments;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Assessments.Exporting;

/// <summary>What was answered, once the round is open; before that there is no file.</summary>
internal static class RoundFiles
{
    private const string Address = "/dossiers/{id:guid}/metingen/{nummer:int}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var files = endpoints.MapGroup("");
        files.Needs<TakesPart>();
        files.MapGet($"{Address}.csv", CsvAsync);
        files.MapGet(Address + "/antwoorden/{deelnemer:guid}.json", DocumentAsync);
    }

    private static async Task<IResult> CsvAsync(Guid id, int nummer, HttpRequest request, IHandle<ShowRound, RoundView> handler, CancellationToken cancellation)
    {
        var form = request.Query["vorm"].ToString() == "machine" ? CsvForm.Machine : CsvForm.Excel;
        var outcome = await handler.HandleAsync(new ShowRound(new DossierId(id), nummer), cancellation);
        return !outcome.TryGet(out var view) ? Problem.From(outcome.Refusals)
            : view.RevealedAt is null ? Problem.From([NotOpen()])
            : Download.Csv(Rows(view), form, $"{RoundWords.TitleOf(view)} {view.Dossier.Title}");
    }

    /// <summary>What one participant wrote, byte for byte, so that anybody can compute its hash.</summary>
    private static async Task<IResult> DocumentAsync(Guid id, int nummer, Guid deelnemer, IHandle<ShowRound, RoundView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowRound(new DossierId(id), nummer), cancellation);
        return !outcome.TryGet(out var view) ? Problem.From(outcome.Refusals)
            : view.Sheets.FirstOrDefault(one => one.Party.Id == deelnemer) is not { } sheet ? Problem.From([NotOpen()])
            : Results.File(Encoding.UTF8.GetBytes(sheet.Document), "application/json", string.Create(CultureInfo.InvariantCulture, $"antwoorden-{id}-{nummer}-{deelnemer}.json"));
    }

    public static Refusal NotOpen() => new(RefusalKind.NotFound, "assessments.not-revealed", AssessmentTexts.Not_Revealed);

    private static Sheet Rows(RoundView view) => new(
        AssessmentTexts.Round,
        [AssessmentTexts.Round, AssessmentTexts.Phase, AssessmentTexts.Participant, AssessmentTexts.Area, AssessmentTexts.Scale_Item, AssessmentTexts.Answer, AssessmentTexts.Answer_Value, AssessmentTexts.Seals_Hash],
        [
            .. from sheet in view.Sheets
               from area in view.Instrument.Areas
               from item in area.Items
               let value = sheet.Answers.GetValueOrDefault(item.Id)
               where value is not null
               select (IReadOnlyList<object?>)
               [
                   view.Round.Number, view.Round.Document.Phase is { } phase ? InstrumentWords.In(phase.Name) : null, sheet.Party.Name, InstrumentWords.In(area.Name), InstrumentWords.In(item.Text),
                   RoundWords.Shown(item, value), item.Kind == ItemKind.Text ? null : value, sheet.Hash,
               ],
        ]);
}
