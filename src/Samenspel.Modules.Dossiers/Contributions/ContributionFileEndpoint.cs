using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.Modules.Dossiers.Uploads;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Dossiers.Contributions;

/// <summary>The file of a contribution in the API: sent as multipart/form-data, and read as it is.</summary>
internal static class ContributionFileEndpoint
{
    /// <summary>The part of the body that holds the file.</summary>
    public const string Part = "bestand";

    private const string Address = ContributionsEndpoint.One + "/bestand";

    public static void Map(IEndpointRouteBuilder api)
    {
        var read = api.MapGet(Address, ReadAsync).Is("LeesBestand", ContributionsEndpoint.Tag).GivesFile([.. FileKind.All.Select(kind => kind.Type.Split(';')[0])]).Refuses(404);
        read.Needs<SeesContribution>();
        var send = api.MapPut(Address, SendAsync).Is("BewaarBestand", ContributionsEndpoint.Tag)
            .TakesFile(Part).WantsIfMatch().HasTag().Gives<ContributionDocument>().Refuses(400, 403, 404, 412, 413, 415, 428);
        send.Needs<OwnsContribution>();
        var remove = api.MapDelete(Address, RemoveAsync).Is("VerwijderBestand", ContributionsEndpoint.Tag).WantsIfMatch().Refuses(400, 403, 404, 412, 428);
        remove.Produces(StatusCodes.Status204NoContent).Needs<OwnsContribution>();
    }

    private static async Task<IResult> ReadAsync(
        Guid id, Guid bijdrageId, IHandle<ReadContributionFile, StoredFile> handler, UploadStore store, HttpContext http, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ReadContributionFile(new DossierId(id), bijdrageId), cancellation);
        if (!outcome.TryGet(out var file))
        {
            return Problem.From(outcome.Refusals);
        }

        return RequestRules.Takes(http.Request, MediaTypeHeaderValue.Parse(file.Type))
            ? ContributionFile.Offer(file, store, http)
            : Problem.Of(StatusCodes.Status406NotAcceptable, "api.not-acceptable", Phrase.With(DossierTexts.Api_FileNotAcceptable, file.Type));
    }

    private static async Task<IResult> SendAsync(
        Guid id,
        Guid bijdrageId,
        HttpRequest request,
        IHandle<ChangeContribution, ReleasedFiles> handler,
        IHandle<ShowContribution, ContributionView> reader,
        UploadStore store,
        CancellationToken cancellation)
    {
        var asked = new ShowContribution(new DossierId(id), bijdrageId);
        var (version, view, wrong) = await ContributionsEndpoint.MatchAsync(request, asked, reader, cancellation);
        if (wrong is not null)
        {
            return wrong;
        }

        var (file, answer) = await FileBody.ReadAsync(request, Part, store.MaxSize, SentFile.TooLarge(store.MaxSize), cancellation);
        if (answer is not null)
        {
            return answer;
        }

        var outcome = await handler.HandleAsync(new ChangeContribution(asked.Id, bijdrageId, version, new ContributionDraft(view!.Title, view.Text, file)), cancellation);
        if (!outcome.TryGet(out var released))
        {
            return Problem.OfChange(outcome.Refusals.Named(ContributionsEndpoint.NameOf));
        }

        released.RemoveFrom(store);
        return await ContributionsEndpoint.AnswerAsync(asked, reader, cancellation);
    }

    private static async Task<IResult> RemoveAsync(
        Guid id,
        Guid bijdrageId,
        HttpRequest request,
        IHandle<ChangeContribution, ReleasedFiles> handler,
        IHandle<ShowContribution, ContributionView> reader,
        UploadStore store,
        CancellationToken cancellation)
    {
        var asked = new ShowContribution(new DossierId(id), bijdrageId);
        var (version, view, wrong) = await ContributionsEndpoint.MatchAsync(request, asked, reader, cancellation);
        if (wrong is not null)
        {
            return wrong;
        }

        if (view!.File is null)
        {
            return Problem.From([new Refusal(RefusalKind.NotFound, "dossiers.no-file", DossierTexts.Api_NoFile)]);
        }

        var outcome = await handler.HandleAsync(
            new ChangeContribution(asked.Id, bijdrageId, version, new ContributionDraft(view.Title, view.Text), RemoveFile: true), cancellation);
        if (!outcome.TryGet(out var released))
        {
            return Problem.OfChange(outcome.Refusals);
        }

        released.RemoveFrom(store);
        return Results.NoContent();
    }
}
