using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Closing;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Sheets;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Dossiers.Reading;

/// <summary>The list of dossiers as a CSV file: <c>/dossiers.csv?vorm=machine</c>, with the search and the order of the page.</summary>
internal static class DossierFile
{
    public const string Path = "/dossiers.csv";
    public const string Excel = "excel";
    public const string Machine = "machine";

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Path, AnswerAsync).IsPublic();

    private static async Task<IResult> AnswerAsync(
        [FromQuery(Name = "zoek")] string? text,
        [FromQuery(Name = ListAddress.SortName)] string? sort,
        [FromQuery(Name = "status")] string? state,
        [FromQuery(Name = "vorm")] string? word,
        IHandle<ListDossiers, DossierList> handler,
        CancellationToken cancellation)
    {
        var form = FormOf(word);
        var outcome = await handler.HandleAsync(new ListDossiers(text, sort, All: true, State: StateDocument.Read(state)), cancellation);
        return form.TryGet(out var known) && outcome.TryGet(out var list)
            ? Download.Csv(SheetOf(list, known), known, "dossiers")
            : Problem.From([.. form.Refusals, .. outcome.Refusals]);
    }

    private static Outcome<CsvForm> FormOf(string? word) => word?.Trim().ToLowerInvariant() switch
    {
        null or "" or Excel => CsvForm.Excel,
        Machine => CsvForm.Machine,
        _ => new Refusal(RefusalKind.Invalid, "dossiers.unknown-form", Phrase.With(DossierTexts.FormUnknown, word), "vorm"),
    };

    // A person reads headings in the language of the page; a machine reads names that do not change with it.
    private static Sheet SheetOf(DossierList list, CsvForm form) => new(
        DossierTexts.List_Heading,
        form == CsvForm.Machine
            ? ["id", "titel", "voorbeeld", "deelnemers", "inwoners", "peildatum", "gewijzigd", "status"]
            :
            [
                DossierTexts.Sheet_Id, DossierTexts.Title, DossierTexts.Sheet_Example, DossierTexts.Column_Participants,
                DossierTexts.Column_Inhabitants, DossierTexts.ReferenceDate, DossierTexts.Column_Changed, DossierTexts.Column_State,
            ],
        [.. list.Own.Concat(list.Examples).Select(row => (IReadOnlyList<object?>)
        [
            row.Id.Value.ToString(),
            row.Title,
            form == CsvForm.Machine ? (row.IsExample ? "1" : "0") : row.IsExample ? DossierTexts.Sheet_Yes : DossierTexts.Sheet_No,
            row.Participants,
            row.Inhabitants,
            row.ReferenceDate,
            DutchTime.DateOf(row.ChangedAt),
            form == CsvForm.Machine ? StateDocument.Word(row.State) : StateWord.Of(row.State),
        ])]);
}
