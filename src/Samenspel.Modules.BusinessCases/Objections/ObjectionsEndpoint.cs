using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.BusinessCases.Objections;

/// <summary>Objections to assumptions in the API.</summary>
internal static class ObjectionsEndpoint
{
    private const string All = "/dossiers/{id:guid}/businesscase/bezwaren";
    private const string One = All + "/{bezwaarId:guid}";
    private const string Tag = BusinessCaseEndpoint.Tag;

    public static void Map(IEndpointRouteBuilder api)
    {
        var list = api.MapGet(All, ListAsync)
            .Is("LijstBezwaren", Tag, QueryParameter.Page, QueryParameter.PageSize, new(ObjectionWords.StateName, Words: [ObjectionWords.OpenWord, ObjectionWords.AnsweredWord, ObjectionWords.WithdrawnWord]))
            .Gives<ApiPage<ObjectionDocument>>().Refuses(400, 404);
        list.Needs<SeesDossier>();
        var make = api.MapPost(All, MakeAsync).Is("MaakBezwaar", Tag).Takes<NewObjectionBody>("NieuwBezwaar").KeepsAnswer()
            .Gives<ObjectionDocument>(StatusCodes.Status201Created).Refuses(400, 403, 404, 409, 413, 415);
        make.Needs<ObjectsInDossier>();
        var read = api.MapGet(One, ReadAsync).Is("LeesBezwaar", Tag).Gives<ObjectionDocument>().HasTag().Refuses(404);
        read.Needs<SeesDossier>();
        var answer = api.MapPost(One + "/antwoorden", AnswerAsync).Is("BeantwoordBezwaar", Tag).Takes<AnswerBody>("BezwaarAntwoord").WantsIfMatch().HasTag()
            .Gives<ObjectionDocument>().Refuses(400, 403, 404, 412, 413, 415, 428);
        answer.Needs<EditsDossier>();
        var withdraw = api.MapDelete(One, WithdrawAsync).Is("TrekBezwaarIn", Tag).WantsIfMatch().Refuses(400, 403, 404, 412, 428);
        withdraw.Produces(StatusCodes.Status204NoContent).Needs<WithdrawsObjection>();
    }

    private static async Task<IResult> ListAsync(Guid id, HttpContext http, IHandle<ListObjections, ObjectionList> handler, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var page = PageChoice.Read(http.Request.Query, refusals);
        if (!ObjectionWords.TryRead(http.Request.Query[ObjectionWords.StateName], out var state))
        {
            refusals.Add(new(RefusalKind.Invalid, "business-case.unknown-value", VersionTexts.Objections_UnknownState, ObjectionWords.StateName));
        }

        var outcome = await handler.HandleAsync(new ListObjections(new DossierId(id)), cancellation);
        return refusals.Count == 0 && outcome.TryGet(out var list)
            ? page.Answer<ObjectionDocument>(http, [.. list.Rows.Where(row => state is null || row.State == state).Select(ObjectionDocument.Of)])
            : Problem.From([.. outcome.Refusals, .. refusals]);
    }

    private static async Task<IResult> ReadAsync(Guid id, Guid bezwaarId, IHandle<ListObjections, ObjectionList> reader, CancellationToken cancellation)
    {
        var outcome = await FindAsync(id, bezwaarId, reader, cancellation);
        return outcome.TryGet(out var row) ? TaggedJson.Of(ObjectionDocument.Of(row), row.Version) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> MakeAsync(
        Guid id, HttpContext http, IOnce once, IHandle<MakeObjection, Guid> handler, IHandle<ListObjections, ObjectionList> reader, CancellationToken cancellation)
    {
        var (body, answer) = await JsonBody.ReadAsync<NewObjectionBody>(http.Request, cancellation);
        return answer ?? await once.PostAsync(
            http,
            body!.Bytes,
            () => handler.HandleAsync(new MakeObjection(new DossierId(id), body.Value.Assumption, body.Value.Text), cancellation),
            async made => (await FindAsync(id, made, reader, cancellation)).TryGet(out var row)
                ? CreatedJson.Of($"/dossiers/{id}/businesscase/bezwaren/{made}", ObjectionDocument.Of(row), row.Version)
                : throw new InvalidOperationException("What was made a moment ago cannot be read by who made it."),
            refusals => Problem.From(refusals.Named(NameOf)));
    }

    private static async Task<IResult> AnswerAsync(
        Guid id, Guid bezwaarId, HttpRequest request, IHandle<AnswerObjection, Guid> handler, IHandle<ListObjections, ObjectionList> reader, CancellationToken cancellation)
    {
        var (version, wrong) = await MatchAsync(id, bezwaarId, request, reader, cancellation);
        if (wrong is not null)
        {
            return wrong;
        }

        var (body, answer) = await JsonBody.ReadAsync<AnswerBody>(request, cancellation);
        if (answer is not null)
        {
            return answer;
        }

        var outcome = await handler.HandleAsync(new AnswerObjection(new DossierId(id), bezwaarId, version, body!.Value.Text), cancellation);
        return outcome.TryGet(out _) ? await ReadAsync(id, bezwaarId, reader, cancellation) : Problem.OfChange(outcome.Refusals.Named(NameOf));
    }

    private static async Task<IResult> WithdrawAsync(
        Guid id, Guid bezwaarId, HttpRequest request, IHandle<WithdrawObjection, Guid> handler, IHandle<ListObjections, ObjectionList> reader, CancellationToken cancellation)
    {
        var (version, wrong) = await MatchAsync(id, bezwaarId, request, reader, cancellation);
        if (wrong is not null)
        {
            return wrong;
        }

        var outcome = await handler.HandleAsync(new WithdrawObjection(new DossierId(id), bezwaarId, version), cancellation);
        return outcome.TryGet(out _) ? Results.NoContent() : Problem.OfChange(outcome.Refusals);
    }

    private static async Task<(int Version, IResult? Answer)> MatchAsync(
        Guid id, Guid bezwaarId, HttpRequest request, IHandle<ListObjections, ObjectionList> reader, CancellationToken cancellation)
    {
        var (match, answer) = IfMatch.Read(request);
        if (match is null)
        {
            return (0, answer);
        }

        var outcome = await FindAsync(id, bezwaarId, reader, cancellation);
        return outcome.TryGet(out var row) ? (match.Version ?? row.Version, null) : (0, Problem.From(outcome.Refusals));
    }

    private static async Task<Outcome<ObjectionRow>> FindAsync(Guid id, Guid objection, IHandle<ListObjections, ObjectionList> reader, CancellationToken cancellation)
    {
        var outcome = await reader.HandleAsync(new ListObjections(new DossierId(id)), cancellation);
        return !outcome.TryGet(out var list) ? outcome.Refusals.ToList() : list.Rows.FirstOrDefault(row => row.Id == objection) is { } row ? row : ObjectionRefusals.Unknown();
    }

    private static string NameOf(string field) => field switch
    {
        nameof(MakeObjection.Assumption) => "aanname",
        nameof(MakeObjection.Text) => "tekst",
        _ => field,
    };
}

/// <summary>An objection with everything that was said.</summary>
[ApiName("Bezwaar")]
internal sealed record ObjectionDocument(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("aanname")] string Assumption,
    [property: JsonPropertyName("omschrijving")] string Label,
    [property: JsonPropertyName("staat"), ApiWords(ObjectionWords.OpenWord, ObjectionWords.AnsweredWord, ObjectionWords.WithdrawnWord)] string State,
    [property: JsonPropertyName("organisatie")] string Organisation,
    [property: JsonPropertyName("gemaaktOp")] DateTimeOffset MadeAt,
    [property: JsonPropertyName("versie")] int Version,
    [property: JsonPropertyName("geschiedenis")] IReadOnlyList<ObjectionActDocument> Acts)
{
    public static ObjectionDocument Of(ObjectionRow row) => new(
        row.Id, row.Assumption, row.Label, ObjectionWords.WordOf(row.State), row.Organisation, row.MadeAt, row.Version,
        [.. row.Acts.Select(act => new ObjectionActDocument(act.Kind switch { ObjectionActKind.Answered => "beantwoord", ObjectionActKind.Withdrawn => "ingetrokken", _ => "gemaakt" }, act.Text, act.Who, act.At))]);
}

/// <summary>Something that was said or done about an objection.</summary>
[ApiName("BezwaarStap")]
internal sealed record ObjectionActDocument(
    [property: JsonPropertyName("soort"), ApiWords("gemaakt", "beantwoord", "ingetrokken")] string Kind,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("door")] string Who,
    [property: JsonPropertyName("op")] DateTimeOffset At);

/// <summary>What is sent to object.</summary>
/// <param name="Assumption">Such as <c>default/delayMonths</c> or <c>figure/fteToday/dordrecht</c>.</param>
[ApiName("NieuwBezwaar")]
internal sealed record NewObjectionBody([property: JsonPropertyName("aanname")] string? Assumption, [property: JsonPropertyName("tekst")] string? Text);

/// <summary>What is sent to answer an objection.</summary>
[ApiName("BezwaarAntwoord")]
internal sealed record AnswerBody([property: JsonPropertyName("tekst")] string? Text);
