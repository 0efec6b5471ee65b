using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Recording;
using Samenspel.Modules.Process.Running;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Process.Programs;

/// <summary>Decisions in the API: what was recorded, and recording. What was recorded is not changed and not removed.</summary>
internal static class DecisionEndpoint
{
    private const string All = "/dossiers/{id:guid}/decisions";
    private const string One = All + "/{nummer:int}";
    private const string Tag = "Besluiten";

    // What is sealed never changes; that it was corrected is told by another version.
    private const int AsRecorded = 1;
    private const int Corrected = 2;

    public static void Map(IEndpointRouteBuilder api)
    {
        var list = api.MapGet(All, ListAsync).Is("LijstBesluiten", Tag, QueryParameter.Page, QueryParameter.PageSize).Gives<ApiPage<DecisionAnswer>>().Refuses(400, 404);
        list.Needs<SeesDossier>();
        var record = api.MapPost(All, RecordAsync).Is("LegBesluitVast", Tag).Takes<DecisionBody>("NieuwBesluit").KeepsAnswer()
            .Gives<DecisionAnswer>(StatusCodes.Status201Created).Refuses(400, 403, 404, 409, 413, 415);
        record.Needs<RecordsDecisions>();
        var read = api.MapGet(One, ReadAsync).Is("LeesBesluit", Tag).Gives<DecisionAnswer>().HasTag().Refuses(404);
        read.Needs<SeesDossier>();
        var document = api.MapGet(One + "/document", DocumentAsync).Is("LeesBesluitDocument", Tag).Gives<DecisionDocument>().HasTag().Refuses(404);
        document.Needs<SeesDossier>();
        var choose = api.MapPost(One + "/choices", ChooseAsync).Is("KiesNaBesluit", Tag).Takes<ChoiceBody>("NieuweKeuze").KeepsAnswer()
            .Gives<DecisionAnswer>(StatusCodes.Status201Created).Refuses(400, 403, 404, 409, 413, 415);
        choose.Needs<LeadsProcess>();
        var options = api.MapGet("/dossiers/{id:guid}/decision-options", OptionsAsync).Is("LeesBesluitMogelijkheden", Tag).Gives<OptionsAnswer>().HasTag().Refuses(403, 404);
        options.Needs<RecordsDecisions>();
    }

    private static async Task<IResult> ListAsync(Guid id, HttpContext http, IHandle<ShowProcess, ProcessView> reader, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var page = PageChoice.Read(http.Request.Query, refusals);
        var outcome = await reader.HandleAsync(new ShowProcess(new DossierId(id)), cancellation);
        return refusals.Count == 0 && outcome.TryGet(out var view)
            ? page.Answer<DecisionAnswer>(http, [.. view.Decisions.Select(DecisionAnswer.Of)])
            : Problem.From([.. outcome.Refusals, .. refusals]);
    }

    private static async Task<IResult> ReadAsync(Guid id, int nummer, IHandle<ShowDecision, DecisionView> reader, CancellationToken cancellation)
    {
        var outcome = await reader.HandleAsync(new ShowDecision(new DossierId(id), nummer), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(Told(view), view.Decision.CorrectedBy is null ? AsRecorded : Corrected) : Problem.From(outcome.Refusals);
    }

    /// <summary>Byte for byte, so that anybody can compute its hash; also when the seal does not hold.</summary>
    private static async Task<IResult> DocumentAsync(Guid id, int nummer, IHandle<ShowDecision, DecisionView> reader, CancellationToken cancellation)
    {
        var outcome = await reader.HandleAsync(new ShowDecision(new DossierId(id), nummer), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.OfJson(view.Decision.Known.Document) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> RecordAsync(
        Guid id, HttpContext http, IOnce once, IHandle<ShowDecision, DecisionView> reader, IHandle<RecordDecision, int> handler, CancellationToken cancellation)
    {
        var (body, answer) = await JsonBody.ReadAsync<DecisionBody>(http.Request, cancellation);
        return answer ?? await once.PostAsync(
            http,
            body!.Bytes,
            () => handler.HandleAsync(new RecordDecision(new DossierId(id), body.Value.Participant, body.Value.Entry()), cancellation),
            async made => (await reader.HandleAsync(new ShowDecision(new DossierId(id), made), cancellation)).TryGet(out var view)
                ? CreatedJson.Of(string.Create(CultureInfo.InvariantCulture, $"/dossiers/{id}/decisions/{made}"), Told(view), AsRecorded)
                : throw new InvalidOperationException("What was recorded a moment ago cannot be read by who recorded it."),
            refusals => Problem.From(refusals.Named(NameOf)));
    }

    private static async Task<IResult> ChooseAsync(
        Guid id, int nummer, HttpContext http, IOnce once, IHandle<ShowDecision, DecisionView> reader, IHandle<ChooseAfter, int> handler, CancellationToken cancellation)
    {
        var (body, answer) = await JsonBody.ReadAsync<ChoiceBody>(http.Request, cancellation);
        return answer ?? await once.PostAsync(
            http,
            body!.Bytes,
            () => handler.HandleAsync(new ChooseAfter(new DossierId(id), nummer, body.Value.ChoiceName, body.Value.Reason), cancellation),
            async made => (await reader.HandleAsync(new ShowDecision(new DossierId(id), made), cancellation)).TryGet(out var view)
                ? CreatedJson.Of(string.Create(CultureInfo.InvariantCulture, $"/dossiers/{id}/decisions/{made}"), Told(view), AsRecorded)
                : throw new InvalidOperationException("What was chosen a moment ago cannot be read by who chose it."),
            refusals => Problem.From(refusals.Named(NameOf)));
    }

    private static async Task<IResult> OptionsAsync(Guid id, IHandle<ShowDecisionForm, DecisionFormView> reader, CancellationToken cancellation)
    {
        var outcome = await reader.HandleAsync(new ShowDecisionForm(new DossierId(id), null), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(OptionsAnswer.Of(view)) : Problem.From(outcome.Refusals);
    }

    private static DecisionAnswer Told(DecisionView view) => DecisionAnswer.Of(view.Holds ? view.Decision : view.Decision with { Document = null }) with { Choices = [.. view.Choices.Select(ChoiceAnswer.Of)] };

    private static string NameOf(string field) => field switch
    {
        nameof(DecisionEntry.VotesFor) => "votes.for",
        nameof(DecisionEntry.VotesAgainst) => "votes.against",
        nameof(DecisionEntry.VotesAbstained) => "votes.abstained",
        nameof(DecisionEntry.Seats) => "votes.seats",
        nameof(DecisionEntry.PaperTitle) => "paper.title",
        nameof(DecisionEntry.PaperReference) => "paper.reference",
        nameof(DecisionEntry.PaperFile) => "paper.file",
        _ => JsonNamingPolicy.CamelCase.ConvertName(field),
    };
}
