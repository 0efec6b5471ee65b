using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Process.Decisions;

/// <summary>The decisions of a dossier as rows, and each as it was sealed.</summary>
internal static class DecisionFiles
{
    private const string Address = "/dossiers/{id:guid}/besluiten";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var files = endpoints.MapGroup("");
        files.Needs<SeesDossier>();
        files.MapGet($"{Address}.csv", CsvAsync);
        files.MapGet(Address + "/{nummer:int}/document.json", DocumentAsync);
    }

    private static async Task<IResult> CsvAsync(Guid id, HttpRequest request, IHandle<ShowProcess, ProcessView> handler, CancellationToken cancellation)
    {
        var form = request.Query["vorm"].ToString() == "machine" ? CsvForm.Machine : CsvForm.Excel;
        var outcome = await handler.HandleAsync(new ShowProcess(new DossierId(id)), cancellation);
        return outcome.TryGet(out var view)
            ? Download.Csv(Rows(DecisionFilter.Read(request.Query).Of(view)), form, $"{ProcessTexts.Decisions_Heading} {view.Dossier.Title}")
            : Problem.From(outcome.Refusals);
    }

    /// <summary>The sealed document, byte for byte, so that anybody can compute its hash.</summary>
    private static async Task<IResult> DocumentAsync(Guid id, int nummer, IHandle<ShowDecision, DecisionView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowDecision(new DossierId(id), nummer), cancellation);
        return outcome.TryGet(out var view)
            ? Results.File(view.Decision.Known.Document, "application/json", string.Create(CultureInfo.InvariantCulture, $"besluit-{id}-{nummer}.json"))
            : Problem.From(outcome.Refusals);
    }

    private static Sheet Rows(IReadOnlyList<RecordedDecision> decisions) => new(
        ProcessTexts.Decisions_Heading,
        [
            ProcessTexts.Number, ProcessTexts.When, ProcessTexts.Track, ProcessTexts.Gate, ProcessTexts.What, ProcessTexts.Participant, ProcessTexts.Body, ProcessTexts.Kind, ProcessTexts.Outcome,
            ProcessTexts.Decide_Reference, ProcessTexts.Decide_For, ProcessTexts.Decide_Against, ProcessTexts.Decide_Abstained, ProcessTexts.Decide_Seats, ProcessTexts.Decide_Conditions,
            ProcessTexts.Decide_Amendments, ProcessTexts.Decide_Text, ProcessTexts.Decide_Paper, ProcessTexts.Decide_ValidUntil, ProcessTexts.Correct_Link, ProcessTexts.Seal,
        ],
        [.. decisions.Select(Row)]);

    private static IReadOnlyList<object?> Row(RecordedDecision one) => one.Document is not { } document
        ? [one.Known.Number, null, null, null, ProcessTexts.Seal_Broken, .. Enumerable.Repeat<object?>(null, 15), one.Known.Seal]
        :
        [
            one.Known.Number, document.Date, string.Join(", ", document.Tracks.Select(track => track.Name)), document.Gate is { } gate ? DecisionWords.In(gate.GateName) : null, DecisionWords.What(document),
            DecisionWords.Whose(document), DecisionWords.In(document.Body.Name), DecisionWords.In(document.Kind.Name), document.Withdraws ? ProcessTexts.Withdrawn : DecisionWords.OutcomeOf(document),
            document.Reference, document.Votes?.For, document.Votes?.Against, document.Votes?.Abstained, document.Votes?.Seats, string.Join("; ", document.Conditions),
            string.Join("; ", document.Amendments), document.Text, document.Paper is { } paper ? $"{paper.Title} {paper.Reference}".Trim() : null, document.ValidUntil,
            one.CorrectedBy is { } by ? WebKit.Numbers.Phrase.With(ProcessTexts.Corrected_By, by) : null, one.Known.Seal,
        ];
}
