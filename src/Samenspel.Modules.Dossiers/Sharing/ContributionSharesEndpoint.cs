using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Contributions;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Dossiers.Sharing;

/// <summary>With whom a contribution is shared, in the API: for the people of the organisation that it belongs to.</summary>
internal static class ContributionSharesEndpoint
{
    private const string All = ContributionsEndpoint.One + "/delingen";
    private const string One = All + "/{delingId:guid}";

    public static void Map(IEndpointRouteBuilder api)
    {
        const string tag = DossierSharesEndpoint.Tag;
        var list = api.MapGet(All, ListAsync).Is("LijstBijdragedelingen", tag, QueryParameter.Page, QueryParameter.PageSize)
            .Gives<ApiPage<ShareDocument>>().Refuses(400, 403, 404);
        list.Needs<SeesContribution>();
        var share = api.MapPost(All, ShareAsync).Is("DeelBijdrage", tag)
            .Takes<NewShareBody>("NieuweDeling").KeepsAnswer().Gives<ShareDocument>(StatusCodes.Status201Created).Gives<ShareDocument>().Refuses(400, 403, 404, 409, 413, 415);
        share.Needs<OwnsContribution>();
        var read = api.MapGet(One, ReadAsync).Is("LeesBijdragedeling", tag).Gives<ShareDocument>().HasTag().Refuses(403, 404);
        read.Needs<SeesContribution>();

        // Its handler asks for more; from a closed dossier a share is withdrawn as well.
        var withdraw = api.MapDelete(One, WithdrawAsync).Is("TrekBijdragedelingIn", tag).WantsIfMatch().Refuses(400, 403, 404, 412, 428);
        withdraw.Produces(StatusCodes.Status204NoContent).Needs<SeesContribution>();
        var seen = api.MapGet(ContributionsEndpoint.One + "/inzages", SeenAsync).Is("LijstBijdrageinzages", tag, QueryParameter.Page, QueryParameter.PageSize)
            .Gives<ApiPage<SeenDocument>>().Refuses(400, 403, 404);
        seen.Needs<SeesContribution>();
        var recipients = api.MapGet(ContributionsEndpoint.One + "/ontvangers", RecipientsAsync).Is("LijstBijdrageontvangers", tag, QueryParameter.Page, QueryParameter.PageSize)
            .Gives<ApiPage<OrganisationDocument>>().Refuses(400, 403, 404);
        recipients.Needs<SeesContribution>();
    }

    private static async Task<IResult> ListAsync(
        Guid id, Guid bijdrageId, HttpContext http, IHandle<ShowContribution, ContributionView> reader, CancellationToken cancellation) =>
        ShareAnswers.List(http, await ShowAsync(id, bijdrageId, reader, cancellation), view => view.History.Select(ShareDocument.Of));

    private static async Task<IResult> SeenAsync(
        Guid id, Guid bijdrageId, HttpContext http, IHandle<ShowContribution, ContributionView> reader, CancellationToken cancellation) =>
        ShareAnswers.List(http, await ShowAsync(id, bijdrageId, reader, cancellation), view => view.Seen.Select(SeenDocument.Of));

    private static async Task<IResult> RecipientsAsync(
        Guid id, Guid bijdrageId, HttpContext http, IHandle<ShowContribution, ContributionView> reader, CancellationToken cancellation) =>
        ShareAnswers.List(http, await ShowAsync(id, bijdrageId, reader, cancellation), view => view.Organisations.Select(OrganisationDocument.Of));

    private static async Task<IResult> ReadAsync(
        Guid id, Guid bijdrageId, Guid delingId, IHandle<ShowContribution, ContributionView> reader, CancellationToken cancellation) =>
        ShareAnswers.One(await ShowAsync(id, bijdrageId, reader, cancellation), delingId);

    private static async Task<IResult> ShareAsync(
        Guid id,
        Guid bijdrageId,
        HttpContext http,
        IOnce once,
        IHandle<ShareContribution, bool> handler,
        IHandle<ShowContribution, ContributionView> reader,
        CancellationToken cancellation)
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
            () => handler.HandleAsync(new ShareContribution(new DossierId(id), bijdrageId, choice), cancellation),
            async isNew => ShareAnswers.Created(isNew, $"/dossiers/{id}/bijdragen/{bijdrageId}/delingen", await ShowAsync(id, bijdrageId, reader, cancellation), body.Value),
            faults => Problem.From(faults.Named(ShareAnswers.NameOf)));
    }

    private static async Task<IResult> WithdrawAsync(
        Guid id,
        Guid bijdrageId,
        Guid delingId,
        HttpRequest request,
        IHandle<WithdrawContributionShare, bool> handler,
        IHandle<ShowContribution, ContributionView> reader,
        CancellationToken cancellation)
    {
        if (ShareAnswers.Match(request, await ShowAsync(id, bijdrageId, reader, cancellation), delingId) is { } wrong)
        {
            return wrong;
        }

        var outcome = await handler.HandleAsync(new WithdrawContributionShare(new DossierId(id), bijdrageId, delingId), cancellation);
        return outcome.TryGet(out _) ? Results.NoContent() : Problem.OfChange(outcome.Refusals);
    }

    private static async Task<Outcome<SharingView>> ShowAsync(Guid id, Guid contribution, IHandle<ShowContribution, ContributionView> reader, CancellationToken cancellation)
    {
        var outcome = await reader.HandleAsync(new ShowContribution(new DossierId(id), contribution), cancellation);
        if (!outcome.TryGet(out var view))
        {
            return outcome.Refusals.ToList();
        }

        return view.Sharing is { } sharing ? sharing : new Refusal(RefusalKind.Forbidden, "dossiers.contribution-of-another", DossierTexts.Api_SharingOfAnother);
    }
}
