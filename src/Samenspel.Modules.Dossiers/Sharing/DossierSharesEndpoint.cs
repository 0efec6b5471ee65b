using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Dossiers.Sharing;

/// <summary>With whom a dossier is shared, in the API.</summary>
internal static class DossierSharesEndpoint
{
    public const string Tag = "Delen";

    private const string Address = "/dossiers/{id:guid}";
    private const string One = Address + "/delingen/{delingId:guid}";

    public static void Map(IEndpointRouteBuilder api)
    {
        var list = api.MapGet(Address + "/delingen", ListAsync).Is("LijstDossierdelingen", Tag, QueryParameter.Page, QueryParameter.PageSize)
            .Gives<ApiPage<ShareDocument>>().Refuses(400, 403, 404);
        list.Needs<LeadsDossier>();
        var share = api.MapPost(Address + "/delingen", ShareAsync).Is("DeelDossier", Tag)
            .Takes<NewShareBody>("NieuweDeling").KeepsAnswer().Gives<ShareDocument>(StatusCodes.Status201Created).Gives<ShareDocument>().Refuses(400, 403, 404, 409, 413, 415);
        share.Needs<LeadsDossier>();
        var read = api.MapGet(One, ReadAsync).Is("LeesDossierdeling", Tag).Gives<ShareDocument>().HasTag().Refuses(403, 404);
        read.Needs<LeadsDossier>();
        var withdraw = api.MapDelete(One, WithdrawAsync).Is("TrekDossierdelingIn", Tag).WantsIfMatch().Refuses(400, 403, 404, 412, 428);
        withdraw.Produces(StatusCodes.Status204NoContent).Needs<LeadsDossier>();
        var seen = api.MapGet(Address + "/inzages", SeenAsync).Is("LijstDossierinzages", Tag, QueryParameter.Page, QueryParameter.PageSize)
            .Gives<ApiPage<SeenDocument>>().Refuses(400, 403, 404);
        seen.Needs<LeadsDossier>();
        var recipients = api.MapGet(Address + "/ontvangers", RecipientsAsync).Is("LijstDossierontvangers", Tag, QueryParameter.Page, QueryParameter.PageSize)
            .Gives<ApiPage<OrganisationDocument>>().Refuses(400, 403, 404);
        recipients.Needs<LeadsDossier>();
    }

    private static async Task<IResult> ListAsync(Guid id, HttpContext http, IHandle<ShowSharing, SharingView> reader, CancellationToken cancellation) =>
        ShareAnswers.List(http, await ShowAsync(id, reader, cancellation), view => view.History.Select(ShareDocument.Of));

    private static async Task<IResult> SeenAsync(Guid id, HttpContext http, IHandle<ShowSharing, SharingView> reader, CancellationToken cancellation) =>
        ShareAnswers.List(http, await ShowAsync(id, reader, cancellation), view => view.Seen.Select(SeenDocument.Of));

    private static async Task<IResult> RecipientsAsync(Guid id, HttpContext http, IHandle<ShowSharing, SharingView> reader, CancellationToken cancellation) =>
        ShareAnswers.List(http, await ShowAsync(id, reader, cancellation), view => view.Organisations.Select(OrganisationDocument.Of));

    private static async Task<IResult> ReadAsync(Guid id, Guid delingId, IHandle<ShowSharing, SharingView> reader, CancellationToken cancellation) =>
        ShareAnswers.One(await ShowAsync(id, reader, cancellation), delingId);

    private static async Task<IResult> ShareAsync(
        Guid id, HttpContext http, IOnce once, IHandle<ShareDossier, bool> handler, IHandle<ShowSharing, SharingView> reader, CancellationToken cancellation)
    {
        var (body, answer) = await JsonBody.ReadAsync<NewShareBody>(http.Request, cancellation);
        if (answer is not null)
        {
            return answer;
        }

        var (choice, refusals) = ShareAnswers.Read(body!.Value);
        return refusals.Count > 0 ? Problem.From(refusals) : await once.PostAsync(
            http,
            body.Bytes,
            () => handler.HandleAsync(new ShareDossier(new DossierId(id), choice), cancellation),
            async isNew => ShareAnswers.Created(isNew, $"/dossiers/{id}/delingen", await ShowAsync(id, reader, cancellation), body.Value),
            faults => Problem.From(faults.Named(ShareAnswers.NameOf)));
    }

    private static async Task<IResult> WithdrawAsync(
        Guid id, Guid delingId, HttpRequest request, IHandle<WithdrawDossierShare, bool> handler, IHandle<ShowSharing, SharingView> reader, CancellationToken cancellation)
    {
        if (ShareAnswers.Match(request, await ShowAsync(id, reader, cancellation), delingId) is { } wrong)
        {
            return wrong;
        }

        var outcome = await handler.HandleAsync(new WithdrawDossierShare(new DossierId(id), delingId), cancellation);
        return outcome.TryGet(out _) ? Results.NoContent() : Problem.OfChange(outcome.Refusals);
    }

    private static Task<Outcome<SharingView>> ShowAsync(Guid id, IHandle<ShowSharing, SharingView> reader, CancellationToken cancellation) =>
        reader.HandleAsync(new ShowSharing(new DossierId(id)), cancellation);
}
