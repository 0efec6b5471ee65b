using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Organisations;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Access.Reviewing;

/// <summary>The review of rights as a CSV file: <c>/rechten.csv?organisatie=…&amp;vorm=machine</c>.</summary>
internal static class RightsFile
{
    public const string Path = "/rechten.csv";

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGet(Path, AnswerAsync).Needs<ReviewsRights>();

    private static async Task<IResult> AnswerAsync(
        [FromQuery(Name = "organisatie")] Guid? organisation,
        [FromQuery(Name = "vorm")] string? word,
        IHandle<ShowRights, RightsView> handler,
        CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowRights(organisation), cancellation);
        var form = string.Equals(word, "machine", StringComparison.OrdinalIgnoreCase) ? CsvForm.Machine : CsvForm.Excel;
        return outcome.TryGet(out var view) ? Download.Csv(SheetOf(view, form), form, "rechten") : Problem.From(outcome.Refusals);
    }

    private static Sheet SheetOf(RightsView view, CsvForm form) => new(
        OrganisationTexts.Review_Heading,
        form == CsvForm.Machine
            ? ["id", "persoon", "organisatie", "dossier", "rol", "sinds", "tot", "gegevenDoor", "laatstGebruikt"]
            :
            [
                OrganisationTexts.Review_Id, OrganisationTexts.Person, OrganisationTexts.Review_Organisation, OrganisationTexts.Review_Dossier, OrganisationTexts.Role,
                OrganisationTexts.Since, OrganisationTexts.Review_Until, OrganisationTexts.Review_GivenBy, OrganisationTexts.LastUsed,
            ],
        [.. view.Rows.Select(row => (IReadOnlyList<object?>)
        [
            row.Id.ToString(),
            row.Person,
            row.Other ?? view.Name,
            row.Dossier,
            Role(row, form),
            DutchTime.DateOf(row.Since),
            row.Until is { } until ? DutchTime.DateOf(until).AddDays(-1) : null,
            row.GivenBy,
            row.LastUsedAt is { } used ? DutchTime.DateOf(used) : null,
        ])]);

    private static string Role(RightRow row, CsvForm form) => (row.DossierRole, form) switch
    {
        ({ } role, CsvForm.Machine) => role.ToString(),
        ({ } role, _) => OrganisationWords.Of(role),
        (null, CsvForm.Machine) => row.OrganisationRole!.Value.ToString(),
        _ => OrganisationWords.Of(row.OrganisationRole!.Value),
    };
}
