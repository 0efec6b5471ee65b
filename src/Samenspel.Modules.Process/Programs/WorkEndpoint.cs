using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Answers;
using Samenspel.Modules.Process.Warnings;
using Samenspel.Modules.Process.Working;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Process.Programs;

/// <summary>Questions and answers of a track in the API. What a program sees and may is what its owner sees and may.</summary>
internal static class WorkEndpoint
{
    private const string All = "/dossiers/{id:guid}/process/tracks/{spoor:int}/questions";
    private const string One = All + "/{vraag}";
    private const string Tag = "Proces";

    public static void Map(IEndpointRouteBuilder api)
    {
        var list = api.MapGet(All, ListAsync).Is("LijstVragen", Tag, QueryParameter.Page, QueryParameter.PageSize).Gives<ApiPage<QuestionDocument>>().Refuses(400, 404);
        list.Needs<SeesDossier>();
        var read = api.MapGet(One, ReadAsync).Is("LeesVraag", Tag).Gives<QuestionDocument>().HasTag().Refuses(404);
        read.Needs<SeesDossier>();
        var warnings = api.MapGet("/dossiers/{id:guid}/process/tracks/{spoor:int}/phases/{fase}/warnings", WarningsAsync).Is("LeesWaarschuwingen", Tag).Gives<PhaseWarningsDocument>().HasTag().Refuses(404);
        warnings.Needs<SeesDossier>();
        var write = api.MapPost(One + "/answers", WriteAsync).Is("SchrijfAntwoord", Tag).Takes<AnswerBody>("NieuwAntwoord").KeepsAnswer()
            .Gives<QuestionDocument>(StatusCodes.Status201Created).Refuses(400, 403, 404, 409, 413, 415);
        write.Needs<EditsDossier>();
        var share = api.MapPost(One + "/shares", ShareAsync).Is("DeelAntwoord", Tag).Takes<AnswerShareBody>("AntwoordDelen").KeepsAnswer()
            .Gives<QuestionDocument>(StatusCodes.Status201Created).Refuses(400, 403, 404, 409, 413, 415);
        share.Needs<EditsDossier>();
        var withdraw = api.MapPost(One + "/withdrawals", WithdrawAsync).Is("TrekAntwoordIn", Tag).Takes<AnswerWithdrawBody>("AntwoordIntrekken").KeepsAnswer()
            .Gives<QuestionDocument>(StatusCodes.Status201Created).Refuses(400, 403, 404, 409, 413, 415);
        withdraw.Needs<EditsDossier>();
    }

    private static async Task<IResult> ListAsync(Guid id, int spoor, HttpContext http, IHandle<ShowWork, WorkView> reader, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var page = PageChoice.Read(http.Request.Query, refusals);
        var outcome = await reader.HandleAsync(new ShowWork(new DossierId(id), spoor), cancellation);
        return refusals.Count == 0 && outcome.TryGet(out var view)
            ? page.Answer<QuestionDocument>(http, [.. view.Questions.Select(item => QuestionDocument.Of(item, view))])
            : Problem.From([.. outcome.Refusals, .. refusals]);
    }

    private static async Task<Outcome<QuestionDocument>> FindAsync(Guid id, int spoor, string vraag, IHandle<ShowWork, WorkView> reader, CancellationToken cancellation)
    {
        var outcome = await reader.HandleAsync(new ShowWork(new DossierId(id), spoor), cancellation);
        return !outcome.TryGet(out var view) ? outcome.Refusals.ToList()
            : view.Question(vraag) is { } item ? QuestionDocument.Of(item, view)
            : AnswerWords.Unknown();
    }

    private static async Task<IResult> ReadAsync(Guid id, int spoor, string vraag, IHandle<ShowQuestion, QuestionView> reader, CancellationToken cancellation)
    {
        var found = await reader.HandleAsync(new ShowQuestion(new DossierId(id), spoor, vraag), cancellation);
        return found.TryGet(out var view) ? TaggedJson.Of(QuestionDocument.Of(view.Item, view.Work)) : Problem.From(found.Refusals);
    }

    private static async Task<IResult> WarningsAsync(Guid id, int spoor, string fase, IHandle<ShowWarnings, WarningsView> reader, CancellationToken cancellation)
    {
        var found = await reader.HandleAsync(new ShowWarnings(new DossierId(id), spoor, fase), cancellation);
        return found.TryGet(out var view) ? TaggedJson.Of(PhaseWarningsDocument.Of(view)) : Problem.From(found.Refusals);
    }

    private static async Task<IResult> WriteAsync(
        Guid id, int spoor, string vraag, HttpContext http, IOnce once, IHandle<ShowWork, WorkView> reader, IHandle<WriteAnswer, int> handler, CancellationToken cancellation)
    {
        var (body, answer) = await JsonBody.ReadAsync<AnswerBody>(http.Request, cancellation);
        return answer ?? await once.PostAsync(
            http,
            body!.Bytes,
            () => handler.HandleAsync(
                new WriteAnswer(
                    new DossierId(id), spoor, vraag, body.Value.Participant, body.Value.Version ?? 0, new(body.Value.Value, body.Value.Text), body.Value.Share ?? false),
                cancellation),
            _ => MadeAsync(id, spoor, vraag, reader, cancellation),
            refusals => Problem.From(refusals.Named(JsonNamingPolicy.CamelCase.ConvertName)));
    }

    private static async Task<IResult> ShareAsync(
        Guid id, int spoor, string vraag, HttpContext http, IOnce once, IHandle<ShowWork, WorkView> reader, IHandle<ShareAnswer, int> handler, CancellationToken cancellation)
    {
        var (body, answer) = await JsonBody.ReadAsync<AnswerShareBody>(http.Request, cancellation);
        return answer ?? await once.PostAsync(
            http,
            body!.Bytes,
            () => handler.HandleAsync(new ShareAnswer(new DossierId(id), spoor, vraag, body.Value.Participant, body.Value.Version ?? 0), cancellation),
            _ => MadeAsync(id, spoor, vraag, reader, cancellation),
            refusals => Problem.From(refusals.Named(JsonNamingPolicy.CamelCase.ConvertName)));
    }

    private static async Task<IResult> WithdrawAsync(
        Guid id, int spoor, string vraag, HttpContext http, IOnce once, IHandle<ShowWork, WorkView> reader, IHandle<WithdrawAnswer, int> handler, CancellationToken cancellation)
    {
        var (body, answer) = await JsonBody.ReadAsync<AnswerWithdrawBody>(http.Request, cancellation);
        return answer ?? await once.PostAsync(
            http,
            body!.Bytes,
            () => handler.HandleAsync(new WithdrawAnswer(new DossierId(id), spoor, vraag, body.Value.Participant, body.Value.Version ?? 0, body.Value.Reason), cancellation),
            _ => MadeAsync(id, spoor, vraag, reader, cancellation),
            refusals => Problem.From(refusals.Named(JsonNamingPolicy.CamelCase.ConvertName)));
    }

    private static async Task<CreatedJson> MadeAsync(Guid id, int spoor, string vraag, IHandle<ShowWork, WorkView> reader, CancellationToken cancellation) =>
        (await FindAsync(id, spoor, vraag, reader, cancellation)).TryGet(out var question)
            ? CreatedJson.Of(string.Create(CultureInfo.InvariantCulture, $"/dossiers/{id}/process/tracks/{spoor}/questions/{vraag}"), question, 1)
            : throw new InvalidOperationException("What was written a moment ago cannot be read by who wrote it.");
}
