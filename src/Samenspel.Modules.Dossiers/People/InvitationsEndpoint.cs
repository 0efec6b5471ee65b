using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Sharing;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Dossiers.People;

/// <summary>Invitations to a dossier in the API, and the organisations for which somebody can be invited.</summary>
internal static class InvitationsEndpoint
{
    private const string All = "/dossiers/{id:guid}/uitnodigingen";
    private const string One = All + "/{uitnodigingId:guid}";

    // Nothing of an invitation changes while it is there.
    private const int Version = 1;

    public static void Map(IEndpointRouteBuilder api)
    {
        const string tag = PeopleEndpoint.Tag;
        var list = api.MapGet(All, ListAsync).Is("LijstUitnodigingen", tag, QueryParameter.Page, QueryParameter.PageSize)
            .Gives<ApiPage<InvitationDocument>>().Refuses(400, 403, 404);
        list.Needs<LeadsDossier>();
        var organisations = api.MapGet("/dossiers/{id:guid}/uitnodigbare-organisaties", OrganisationsAsync)
            .Is("LijstUitnodigbareOrganisaties", tag, QueryParameter.Page, QueryParameter.PageSize).Gives<ApiPage<OrganisationDocument>>().Refuses(400, 403, 404);
        organisations.Needs<LeadsDossier>();
        var invite = api.MapPost(All, InviteAsync).Is("NodigUit", tag)
            .Takes<NewInvitationBody>("NieuweUitnodiging").KeepsAnswer().Gives<InvitationDocument>(StatusCodes.Status201Created).Refuses(400, 403, 404, 409, 413, 415);
        invite.Needs<LeadsDossier>();
        var read = api.MapGet(One, ReadAsync).Is("LeesUitnodiging", tag).Gives<InvitationDocument>().HasTag().Refuses(403, 404);
        read.Needs<LeadsDossier>();
        var withdraw = api.MapDelete(One, WithdrawAsync).Is("TrekUitnodigingIn", tag).WantsIfMatch().Refuses(400, 403, 404, 412, 428);
        withdraw.Produces(StatusCodes.Status204NoContent).Needs<LeadsDossier>();
    }

    private static Task<IResult> ListAsync(Guid id, HttpContext http, IHandle<ShowPeople, PeopleView> reader, CancellationToken cancellation) =>
        PeopleEndpoint.PageAsync(id, http, reader, view => view.Invitations.Select(InvitationDocument.Of), cancellation);

    private static Task<IResult> OrganisationsAsync(Guid id, HttpContext http, IHandle<ShowPeople, PeopleView> reader, CancellationToken cancellation) =>
        PeopleEndpoint.PageAsync(id, http, reader, view => view.Invitable.Select(OrganisationDocument.Of), cancellation);

    private static async Task<IResult> ReadAsync(Guid id, Guid uitnodigingId, IHandle<ShowPeople, PeopleView> reader, CancellationToken cancellation)
    {
        var outcome = await FindAsync(id, uitnodigingId, reader, cancellation);
        return outcome.TryGet(out var invitation) ? TaggedJson.Of(InvitationDocument.Of(invitation), Version) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> InviteAsync(
        Guid id, HttpContext http, IOnce once, IHandle<InvitePerson, InvitationSent> handler, IHandle<ShowPeople, PeopleView> reader, CancellationToken cancellation)
    {
        var (body, answer) = await JsonBody.ReadAsync<NewInvitationBody>(http.Request, cancellation);
        if (answer is not null)
        {
            return answer;
        }

        var sent = body!.Value;
        var until = sent.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var request = new InvitePerson(new DossierId(id), sent.Email, sent.Organisation?.ToString(), PersonWord.Read(sent.Role)?.ToString(), until);
        return await once.PostAsync(
            http,
            body.Bytes,
            () => handler.HandleAsync(request, cancellation),
            async made => (await FindAsync(id, made.Id, reader, cancellation)).TryGet(out var invitation)
                ? CreatedJson.Of($"/dossiers/{id}/uitnodigingen/{made.Id}", InvitationDocument.Of(invitation), Version)
                : throw new InvalidOperationException("The invitation of a moment ago is not among those that are open."),
            refusals => Problem.From(refusals.Named(PersonWord.NameOf)));
    }

    private static async Task<IResult> WithdrawAsync(
        Guid id,
        Guid uitnodigingId,
        HttpRequest request,
        IHandle<WithdrawDossierInvitation, bool> handler,
        IHandle<ShowPeople, PeopleView> reader,
        CancellationToken cancellation)
    {
        var found = await FindAsync(id, uitnodigingId, reader, cancellation);
        var wrong = found.TryGet(out _) ? IfMatch.Against(request, Version) : Problem.From(found.Refusals);
        if (wrong is not null)
        {
            return wrong;
        }

        var outcome = await handler.HandleAsync(new WithdrawDossierInvitation(new DossierId(id), uitnodigingId), cancellation);
        return outcome.TryGet(out _) ? Results.NoContent() : Problem.OfChange(outcome.Refusals);
    }

    private static async Task<Outcome<DossierInvitation>> FindAsync(Guid id, Guid invitation, IHandle<ShowPeople, PeopleView> reader, CancellationToken cancellation)
    {
        var outcome = await reader.HandleAsync(new ShowPeople(new DossierId(id)), cancellation);
        if (!outcome.TryGet(out var view))
        {
            return outcome.Refusals.ToList();
        }

        return view.Invitations.FirstOrDefault(one => one.Id == invitation) is { } found
            ? found
            : new Refusal(RefusalKind.NotFound, "dossiers.unknown-invitation", DossierTexts.People_InvitationUnknown);
    }
}
