using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.CostSharing.Exporting;
using Samenspel.Modules.CostSharing.Terms;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.CostSharing.OwnKeys;

/// <summary>Keys of a dossier's own in the API. Their tag is that of everything that the dossier chose.</summary>
internal static class OwnKeyEndpoint
{
    private const string All = SharingEndpoint.Address + "/own-keys";
    private const string One = All + "/{nummer:int}";
    private const string Tag = SharingEndpoint.Tag;

    public static void Map(IEndpointRouteBuilder api)
    {
        var list = api.MapGet(All, ListAsync).Is("LijstEigenSleutels", Tag, QueryParameter.Page, QueryParameter.PageSize).Gives<ApiPage<OwnKeyDocument>>().Refuses(400, 404);
        list.Needs<SeesDossier>();
        var make = api.MapPost(All, MakeAsync).Is("MaakEigenSleutel", Tag).Takes<OwnKeyBody>("NieuweEigenSleutel").KeepsAnswer()
            .Gives<OwnKeyDocument>(StatusCodes.Status201Created).Refuses(400, 403, 404, 409, 413, 415);
        make.Needs<EditsDossier>();
        var read = api.MapGet(One, ReadAsync).Is("LeesEigenSleutel", Tag).Gives<OwnKeyDocument>().HasTag().Refuses(404);
        read.Needs<SeesDossier>();
        var keep = api.MapPut(One, KeepAsync).Is("WijzigEigenSleutel", Tag).Takes<OwnKeyBody>("EigenSleutelWijziging").WantsIfMatch().HasTag()
            .Gives<OwnKeyDocument>().Refuses(400, 403, 404, 412, 413, 415, 428);
        keep.Needs<EditsDossier>();
        var remove = api.MapDelete(One, RemoveAsync).Is("VerwijderEigenSleutel", Tag).WantsIfMatch().Refuses(400, 403, 404, 409, 412, 428);
        remove.Produces(StatusCodes.Status204NoContent).Needs<EditsDossier>();
    }

    private static async Task<IResult> ListAsync(Guid id, HttpContext http, IHandle<ShowTerms, TermsView> reader, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var page = PageChoice.Read(http.Request.Query, refusals);
        var outcome = await reader.HandleAsync(new ShowTerms(new DossierId(id)), cancellation);
        return refusals.Count == 0 && outcome.TryGet(out var view)
            ? page.Answer<OwnKeyDocument>(http, [.. view.Document.Keys.Select(own => OwnKeyDocument.Of(own, view.Case))])
            : Problem.From([.. outcome.Refusals, .. refusals]);
    }

    private static async Task<IResult> ReadAsync(Guid id, int nummer, IHandle<ShowTerms, TermsView> reader, CancellationToken cancellation)
    {
        var outcome = await FindAsync(id, nummer, reader, cancellation);
        return outcome.TryGet(out var found) ? TaggedJson.Of(found.Document, found.Version) : Problem.From(outcome.Refusals);
    }

    private static async Task<Outcome<(OwnKeyDocument Document, int Version)>> FindAsync(Guid id, int number, IHandle<ShowTerms, TermsView> reader, CancellationToken cancellation)
    {
        var outcome = await reader.HandleAsync(new ShowTerms(new DossierId(id)), cancellation);
        return !outcome.TryGet(out var view) ? outcome.Refusals.ToList()
            : view.Document.Keys.FirstOrDefault(one => one.Number == number) is { } own ? (OwnKeyDocument.Of(own, view.Case), view.Version)
            : Unknown();
    }

    private static async Task<IResult> MakeAsync(
        Guid id, HttpContext http, IOnce once, IHandle<ShowTerms, TermsView> reader, IHandle<KeepOwnKey, int> handler, CancellationToken cancellation)
    {
        var (body, answer) = await JsonBody.ReadAsync<OwnKeyBody>(http.Request, cancellation);
        return answer ?? await once.PostAsync(
            http,
            body!.Bytes,
            async () =>
            {
                var now = await reader.HandleAsync(new ShowTerms(new DossierId(id)), cancellation);
                return now.TryGet(out var view) ? await KeepKeyAsync(id, body.Value, 0, view.Version, view, handler, cancellation) : now.Refusals.ToList();
            },
            async made => (await FindAsync(id, made, reader, cancellation)).TryGet(out var found)
                ? CreatedJson.Of(string.Create(CultureInfo.InvariantCulture, $"/dossiers/{id}/cost-sharing/own-keys/{made}"), found.Document, found.Version)
                : throw new InvalidOperationException("What was made a moment ago cannot be read by who made it."),
            Problem.From);
    }

    private static async Task<IResult> KeepAsync(
        Guid id, int nummer, HttpRequest request, IHandle<ShowTerms, TermsView> reader, IHandle<KeepOwnKey, int> handler, CancellationToken cancellation)
    {
        var call = await TermsCall.ReadAsync(new(id), request, reader, cancellation);
        if (call.View is not { } view)
        {
            return call.Wrong!;
        }

        var (body, answer) = await JsonBody.ReadAsync<OwnKeyBody>(request, cancellation);
        if (answer is not null)
        {
            return answer;
        }

        if (nummer == 0)
        {
            return Problem.From([Unknown()]);
        }

        var outcome = await KeepKeyAsync(id, body!.Value, nummer, call.Version, view, handler, cancellation);
        return outcome.TryGet(out _) ? await ReadAsync(id, nummer, reader, cancellation) : TermsCall.Refused(outcome.Refusals);
    }

    private static Task<Outcome<int>> KeepKeyAsync(
        Guid id, OwnKeyBody body, int number, int version, TermsView view, IHandle<KeepOwnKey, int> handler, CancellationToken cancellation)
    {
        var (key, refusals) = body.Read(view.Case, number);
        return handler.HandleAsync(new KeepOwnKey(new DossierId(id), version, key, refusals), cancellation);
    }

    private static async Task<IResult> RemoveAsync(
        Guid id, int nummer, HttpRequest request, IHandle<ShowTerms, TermsView> reader, IHandle<RemoveOwnKey, DossierId> handler, CancellationToken cancellation)
    {
        var call = await TermsCall.ReadAsync(new(id), request, reader, cancellation);
        if (call.View is null)
        {
            return call.Wrong!;
        }

        var outcome = await handler.HandleAsync(new RemoveOwnKey(new DossierId(id), nummer, call.Version), cancellation);
        return outcome.TryGet(out _) ? Results.NoContent() : TermsCall.Refused(outcome.Refusals);
    }

    private static Refusal Unknown() => new(RefusalKind.NotFound, "cost-sharing.unknown-key", SharingTexts.Unknown_Key);
}
