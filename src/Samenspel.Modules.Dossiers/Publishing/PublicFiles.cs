using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Contributions;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.Modules.Dossiers.Uploads;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Dossiers.Publishing;

/// <summary>What the public part offers to keep: the decisions as rows, and documents.</summary>
internal static class PublicFiles
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/openbaar/{id:guid}/besluiten.csv", CsvAsync).IsPublic();
        endpoints.MapGet("/openbaar/{id:guid}/stukken/{inbreng:guid}", FileAsync).IsPublic();
    }

    private static async Task<IResult> CsvAsync(Guid id, HttpRequest request, IHandle<ShowPublic, PublicSheet> handler, CancellationToken cancellation)
    {
        var form = request.Query["vorm"].ToString() == "machine" ? CsvForm.Machine : CsvForm.Excel;
        var outcome = await handler.HandleAsync(new ShowPublic(new DossierId(id)), cancellation);
        return outcome.TryGet(out var sheet) ? Download.Csv(Rows(sheet), form, $"{PublicTexts.Decisions} {sheet.Title}") : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> FileAsync(Guid id, Guid inbreng, IHandle<ReadPublicFile, StoredFile> handler, UploadStore store, HttpContext http, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ReadPublicFile(new DossierId(id), inbreng), cancellation);
        return outcome.TryGet(out var file) ? ContributionFile.Offer(file, store, http) : Problem.From(outcome.Refusals);
    }

    private static Sheet Rows(PublicSheet sheet) => new(
        PublicTexts.Decisions,
        [PublicTexts.Day, PublicTexts.Whose, PublicTexts.What, PublicTexts.Outcome, PublicTexts.More],
        [.. sheet.Decisions.Select(one => (IReadOnlyList<object?>)[one.On, one.Who, one.What, one.Outcome, string.Join("; ", one.Lines.Select(line => $"{line.Label}: {string.Join(", ", line.Texts)}"))])]);
}
