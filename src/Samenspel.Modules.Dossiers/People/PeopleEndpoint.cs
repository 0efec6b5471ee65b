using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Dossiers.People;

/// <summary>The people of a dossier in the API. Somebody stays the same one when the role changes.</summary>
internal static class PeopleEndpoint
{
    public const string Tag = "Personen";

    private const string All = "/dossiers/{id:guid}/personen";
    private const string One = All + "/{persoonId}";

    public static void Map(IEndpointRouteBuilder api)
    {
        var list = api.MapGet(All, ListAsync).Is("LijstPersonen", Tag, QueryParameter.Page, QueryParameter.PageSize).Gives<ApiPage<PersonDocument>>().Refuses(400, 403, 404);
        list.Needs<SeesPeople>();
        var candidates = api.MapGet("/dossiers/{id:guid}/kandidaten", CandidatesAsync).Is("LijstKandidaten", Tag, QueryParameter.Page, QueryParameter.PageSize)
            .Gives<ApiPage<CandidateDocument>>().Refuses(400, 403, 404);
        candidates.Needs<SeesPeople>();
        var assign = api.MapPost(All, AssignAsync).Is("GeefRol", Tag)
            .Takes<NewPersonBody>("NieuwePersoon").KeepsAnswer().Gives<PersonDocument>(StatusCodes.Status201Created).Refuses(400, 403, 404, 409, 413, 415);
        assign.Needs<SeesPeople>();
        var read = api.MapGet(One, ReadAsync).Is("LeesPersoon", Tag).Gives<PersonDocument>().HasTag().Refuses(403, 404);
        read.Needs<SeesPeople>();
        var change = api.MapPut(One, ChangeAsync).Is("WijzigRol", Tag)
            .Takes<RoleBody>("RolWijziging").WantsIfMatch().HasTag().Gives<PersonDocument>().Refuses(400, 403, 404, 412, 413, 415, 428);
        change.Needs<SeesPeople>();
        var end = api.MapDelete(One, EndAsync).Is("BeeindigRol", Tag).WantsIfMatch().Refuses(400, 403, 404, 412, 428);
        end.Produces(StatusCodes.Status204NoContent).Needs<SeesPeople>();
    }

    /// <summary>A page of a list that is read whole.</summary>
    public static async Task<IResult> PageAsync<T>(
        Guid id, HttpContext http, IHandle<ShowPeople, PeopleView> reader, Func<PeopleView, IEnumerable<T>> rows, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var page = PageChoice.Read(http.Request.Query, refusals);
        var outcome = await reader.HandleAsync(new ShowPeople(new DossierId(id)), cancellation);
        return refusals.Count == 0 && outcome.TryGet(out var view) ? page.Answer<T>(http, [.. rows(view)]) : Problem.From([.. outcome.Refusals, .. refusals]);
    }

    private static Task<IResult> ListAsync(Guid id, HttpContext http, IHandle<ShowPeople, PeopleView> reader, CancellationToken cancellation) =>
        PageAsync(id, http, reader, view => view.People.Select(PersonDocument.Of), cancellation);

    private static Task<IResult> CandidatesAsync(Guid id, HttpContext http, IHandle<ShowPeople, PeopleView> reader, CancellationToken cancellation) =>
        PageAsync(id, http, reader, view => view.Candidates.Select(CandidateDocument.Of), cancellation);

    private static async Task<IResult> ReadAsync(Guid id, string persoonId, IHandle<ShowPeople, PeopleView> reader, CancellationToken cancellation)
    {
        var outcome = await FindAsync(id, persoonId, reader, cancellation);
        return outcome.TryGet(out var row) ? TaggedJson.Of(PersonDocument.Of(row), PersonWord.VersionOf(row.Person)) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> AssignAsync(
        Guid id, HttpContext http, IOnce once, IHandle<AssignPerson, bool> handler, IHandle<ShowPeople, PeopleView> reader, CancellationToken cancellation)
    {
        var (body, answer) = await JsonBody.ReadAsync<NewPersonBody>(http.Request, cancellation);
        return answer ?? await once.PostAsync(
            http,
            body!.Bytes,
            () => handler.HandleAsync(new AssignPerson(new DossierId(id), body.Value.Person, PersonWord.Read(body.Value.Role)?.ToString()), cancellation),
            async _ => (await FindAsync(id, body.Value.Person!, reader, cancellation)).TryGet(out var row)
                ? CreatedJson.Of($"/dossiers/{id}/personen/{body.Value.Person}", PersonDocument.Of(row), PersonWord.VersionOf(row.Person))
                : throw new InvalidOperationException("Who got a role a moment ago is not among the people."),
            refusals => Problem.From(refusals.Named(PersonWord.NameOf)));
    }

    private static async Task<IResult> ChangeAsync(
        Guid id, string persoonId, HttpRequest request, IHandle<ChangePerson, bool> handler, IHandle<ShowPeople, PeopleView> reader, CancellationToken cancellation)
    {
        var (role, wrong) = await MatchAsync(id, persoonId, request, reader, cancellation);
        if (wrong is not null)
        {
            return wrong;
        }

        var (body, answer) = await JsonBody.ReadAsync<RoleBody>(request, cancellation);
        if (answer is not null)
        {
            return answer;
        }

        if (PersonWord.Read(body!.Value.Role) is not { } chosen)
        {
            return Problem.From([PersonWord.Missing()]);
        }

        var outcome = await handler.HandleAsync(new ChangePerson(new DossierId(id), role, chosen), cancellation);
        return outcome.TryGet(out _) ? await ReadAsync(id, persoonId, reader, cancellation) : Problem.OfChange(outcome.Refusals.Named(PersonWord.NameOf));
    }

    private static async Task<IResult> EndAsync(
        Guid id, string persoonId, HttpRequest request, IHandle<ChangePerson, bool> handler, IHandle<ShowPeople, PeopleView> reader, CancellationToken cancellation)
    {
        var (role, wrong) = await MatchAsync(id, persoonId, request, reader, cancellation);
        if (wrong is not null)
        {
            return wrong;
        }

        var outcome = await handler.HandleAsync(new ChangePerson(new DossierId(id), role, null), cancellation);
        return outcome.TryGet(out _) ? Results.NoContent() : Problem.OfChange(outcome.Refusals);
    }

    private static async Task<(Guid Role, IResult? Answer)> MatchAsync(
        Guid id, string person, HttpRequest request, IHandle<ShowPeople, PeopleView> reader, CancellationToken cancellation)
    {
        var outcome = await FindAsync(id, person, reader, cancellation);
        return outcome.TryGet(out var row) ? (row.Person.Id, IfMatch.Against(request, PersonWord.VersionOf(row.Person))) : (default, Problem.From(outcome.Refusals));
    }

    private static async Task<Outcome<(DossierPerson Person, bool MayChange)>> FindAsync(
        Guid id, string person, IHandle<ShowPeople, PeopleView> reader, CancellationToken cancellation)
    {
        var outcome = await reader.HandleAsync(new ShowPeople(new DossierId(id)), cancellation);
        if (!outcome.TryGet(out var view))
        {
            return outcome.Refusals.ToList();
        }

        var row = view.People.FirstOrDefault(one => string.Equals(PersonWord.IdOf(one.Person), person, StringComparison.OrdinalIgnoreCase));
        return row.Person is null ? new Refusal(RefusalKind.NotFound, "dossiers.no-such-person", DossierTexts.Api_NoSuchPerson) : row;
    }
}
