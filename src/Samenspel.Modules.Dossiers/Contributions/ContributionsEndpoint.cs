using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Uploads;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Dossiers.Contributions;

/// <summary>Contributions to a dossier in the API.</summary>
internal static class ContributionsEndpoint
{
    public const string Tag = "Bijdragen";
    public const string All = "/dossiers/{id:guid}/bijdragen";
    public const string One = All + "/{bijdrageId:guid}";

    public static void Map(IEndpointRouteBuilder api)
    {
        var list = api.MapGet(All, ListAsync).Is("LijstBijdragen", Tag, QueryParameter.Page, QueryParameter.PageSize).Gives<ApiPage<ContributionItem>>().Refuses(400, 404);
        list.Needs<SeesDossier>();
        var add = api.MapPost(All, AddAsync).Is("VoegBijdrageToe", Tag)
            .Takes<NewContributionBody>("NieuweBijdrage").KeepsAnswer().Gives<ContributionDocument>(StatusCodes.Status201Created).Refuses(400, 403, 404, 409, 413, 415);
        add.Needs<EditsDossier>();
        var read = api.MapGet(One, ReadAsync).Is("LeesBijdrage", Tag).Gives<ContributionDocument>().HasTag().Refuses(404);
        read.Needs<SeesContribution>();
        var change = api.MapPut(One, ChangeAsync).Is("WijzigBijdrage", Tag)
            .Takes<ContributionBody>("BijdrageWijziging").WantsIfMatch().HasTag().Gives<ContributionDocument>().Refuses(400, 403, 404, 412, 413, 415, 428);
        change.Needs<OwnsContribution>();
        var remove = api.MapDelete(One, RemoveAsync).Is("VerwijderBijdrage", Tag).WantsIfMatch().Refuses(400, 403, 404, 412, 428);
        remove.Produces(StatusCodes.Status204NoContent).Needs<OwnsContribution>();
    }

    /// <returns>The version that If-Match names with the contribution as it is, or the answer when that cannot be.</returns>
    public static async Task<(int Version, ContributionView? View, IResult? Answer)> MatchAsync(
        HttpRequest request, ShowContribution asked, IHandle<ShowContribution, ContributionView> reader, CancellationToken cancellation)
    {
        var (match, answer) = IfMatch.Read(request);
        if (match is null)
        {
            return (0, null, answer);
        }

        var outcome = await reader.HandleAsync(asked, cancellation);
        return outcome.TryGet(out var view) ? (match.Version ?? view.Version, view, null) : (0, null, Problem.From(outcome.Refusals));
    }

    public static async Task<IResult> AnswerAsync(ShowContribution asked, IHandle<ShowContribution, ContributionView> reader, CancellationToken cancellation)
    {
        var outcome = await reader.HandleAsync(asked, cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(ContributionDocument.Of(view), view.Version) : Problem.From(outcome.Refusals);
    }

    /// <summary>The outer name of a field of the form.</summary>
    public static string NameOf(string field) => field switch
    {
        nameof(ContributionDraft.Title) => "titel",
        nameof(ContributionDraft.Text) => "tekst",
        nameof(ContributionDraft.File) => ContributionFileEndpoint.Part,
        nameof(AddContribution.Organisation) => "organisatieId",
        _ => field,
    };

    private static async Task<IResult> ListAsync(Guid id, HttpContext http, IHandle<ListContributions, ContributionList> handler, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var page = PageChoice.Read(http.Request.Query, refusals);
        var outcome = await handler.HandleAsync(new ListContributions(new DossierId(id)), cancellation);
        return refusals.Count == 0 && outcome.TryGet(out var list)
            ? page.Answer<ContributionItem>(http, [.. list.Rows.Select(ContributionItem.Of)])
            : Problem.From([.. outcome.Refusals, .. refusals]);
    }

    private static Task<IResult> ReadAsync(Guid id, Guid bijdrageId, IHandle<ShowContribution, ContributionView> reader, CancellationToken cancellation) =>
        AnswerAsync(new ShowContribution(new DossierId(id), bijdrageId), reader, cancellation);

    private static async Task<IResult> AddAsync(
        Guid id, HttpContext http, IOnce once, IHandle<AddContribution, Guid> handler, IHandle<ShowContribution, ContributionView> reader, CancellationToken cancellation)
    {
        var (body, answer) = await JsonBody.ReadAsync<NewContributionBody>(http.Request, cancellation);
        return answer ?? await once.PostAsync(
            http,
            body!.Bytes,
            () => handler.HandleAsync(
                new AddContribution(new DossierId(id), new ContributionDraft(body.Value.Title, body.Value.Text), body.Value.Organisation?.ToString()), cancellation),
            async made => (await reader.HandleAsync(new ShowContribution(new DossierId(id), made), cancellation)).TryGet(out var view)
                ? CreatedJson.Of($"/dossiers/{id}/bijdragen/{made}", ContributionDocument.Of(view), view.Version)
                : throw new InvalidOperationException("What was added a moment ago cannot be read by who added it."),
            refusals => Problem.From(refusals.Named(NameOf)));
    }

    private static async Task<IResult> ChangeAsync(
        Guid id,
        Guid bijdrageId,
        HttpRequest request,
        IHandle<ChangeContribution, ReleasedFiles> handler,
        IHandle<ShowContribution, ContributionView> reader,
        CancellationToken cancellation)
    {
        var asked = new ShowContribution(new DossierId(id), bijdrageId);
        var (version, _, wrong) = await MatchAsync(request, asked, reader, cancellation);
        if (wrong is not null)
        {
            return wrong;
        }

        var (body, answer) = await JsonBody.ReadAsync<ContributionBody>(request, cancellation);
        if (answer is not null)
        {
            return answer;
        }

        var outcome = await handler.HandleAsync(new ChangeContribution(asked.Id, bijdrageId, version, new ContributionDraft(body!.Value.Title, body.Value.Text)), cancellation);
        return outcome.TryGet(out _) ? await AnswerAsync(asked, reader, cancellation) : Problem.OfChange(outcome.Refusals.Named(NameOf));
    }

    private static async Task<IResult> RemoveAsync(
        Guid id,
        Guid bijdrageId,
        HttpRequest request,
        IHandle<RemoveContribution, ReleasedFiles> handler,
        IHandle<ShowContribution, ContributionView> reader,
        UploadStore store,
        CancellationToken cancellation)
    {
        var asked = new ShowContribution(new DossierId(id), bijdrageId);
        var (version, _, wrong) = await MatchAsync(request, asked, reader, cancellation);
        if (wrong is not null)
        {
            return wrong;
        }

        var outcome = await handler.HandleAsync(new RemoveContribution(asked.Id, bijdrageId, version), cancellation);
        if (!outcome.TryGet(out var released))
        {
            return Problem.OfChange(outcome.Refusals);
        }

        released.RemoveFrom(store);
        return Results.NoContent();
    }
}
