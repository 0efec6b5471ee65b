using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Gates;
using Samenspel.Modules.Process.Running;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Process.Programs;

/// <summary>The process of a dossier in the API; its tracks and gates have one version together.</summary>
internal static class ProcessEndpoint
{
    public const string Tag = "Proces";
    private const string Address = "/dossiers/{id:guid}/process";

    public static void Map(IEndpointRouteBuilder api)
    {
        var read = api.MapGet(Address, ReadAsync).Is("LeesProces", Tag).Gives<ProcessAnswer>().HasTag().Refuses(404);
        read.Needs<SeesDossier>();
        var begin = api.MapPost(Address, BeginAsync).Is("BeginProces", Tag).Takes<ProcessBody>("NieuwProces").KeepsAnswer()
            .Gives<ProcessAnswer>(StatusCodes.Status201Created).Refuses(400, 403, 404, 409, 413, 415);
        begin.Needs<LeadsProcess>();
        var add = api.MapPost(Address + "/tracks", AddAsync).Is("VoegSpoorToe", Tag).Takes<TrackBody>("NieuwSpoor").KeepsAnswer()
            .Gives<ProcessAnswer>(StatusCodes.Status201Created).Refuses(400, 403, 404, 409, 413, 415);
        add.Needs<LeadsProcess>();
        var rename = api.MapPut(Address + "/tracks/{spoor:int}", RenameAsync).Is("WijzigSpoor", Tag).Takes<TrackBody>("NieuwSpoor").WantsIfMatch().HasTag()
            .Gives<ProcessAnswer>().Refuses(400, 403, 404, 409, 412, 413, 415, 428);
        rename.Needs<LeadsProcess>();
        var end = api.MapPut(Address + "/tracks/{spoor:int}/end", EndAsync).Is("BeeindigSpoor", Tag).Takes<EndBody>("SpoorEinde").WantsIfMatch().HasTag()
            .Gives<ProcessAnswer>().Refuses(400, 403, 404, 409, 412, 413, 415, 428);
        end.Needs<LeadsProcess>();
        var plan = api.MapPut(Address + "/tracks/{spoor:int}/gates/{poort}", PlanAsync).Is("PlanPoort", Tag).Takes<GateBody>("PoortPlan").WantsIfMatch().HasTag()
            .Gives<ProcessAnswer>().Refuses(400, 403, 404, 409, 412, 413, 415, 428);
        plan.Needs<LeadsProcess>();
        DecisionEndpoint.Map(api);
        WorkEndpoint.Map(api);
    }

    /// <returns>The process; a refusal while it has not begun.</returns>
    public static async Task<Outcome<ProcessView>> FindAsync(Guid id, IHandle<ShowProcess, ProcessView> reader, CancellationToken cancellation)
    {
        var outcome = await reader.HandleAsync(new ShowProcess(new DossierId(id)), cancellation);
        return !outcome.TryGet(out var view) ? outcome.Refusals.ToList()
            : view.Model is null ? new Refusal(RefusalKind.NotFound, "process.not-begun", view.Run is null ? ProcessTexts.Not_Begun : ProcessTexts.Content_Gone)
            : view;
    }

    private static async Task<IResult> ReadAsync(Guid id, IHandle<ShowProcess, ProcessView> reader, CancellationToken cancellation)
    {
        var outcome = await FindAsync(id, reader, cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(ProcessAnswer.Of(view), view.Version) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> BeginAsync(
        Guid id, HttpContext http, IOnce once, IHandle<ShowProcess, ProcessView> reader, IHandle<BeginProcess, DossierId> handler, CancellationToken cancellation)
    {
        var (body, answer) = await JsonBody.ReadAsync<ProcessBody>(http.Request, cancellation);
        return answer ?? await once.PostAsync(
            http,
            body!.Bytes,
            () => handler.HandleAsync(new BeginProcess(new DossierId(id), body.Value.Model, [.. (body.Value.Tracks ?? []).OfType<TrackBody>().Select(track => track.Entry())]), cancellation),
            _ => MadeAsync(id, reader, cancellation),
            refusals => Problem.From(refusals.Named(Named)));
    }

    private static async Task<IResult> AddAsync(
        Guid id, HttpContext http, IOnce once, IHandle<ShowProcess, ProcessView> reader, IHandle<AddTrack, DossierId> handler, CancellationToken cancellation)
    {
        var (body, answer) = await JsonBody.ReadAsync<TrackBody>(http.Request, cancellation);
        return answer ?? await once.PostAsync(
            http,
            body!.Bytes,
            async () =>
            {
                var now = await FindAsync(id, reader, cancellation);
                return now.TryGet(out var view) ? await handler.HandleAsync(new AddTrack(new DossierId(id), view.Version, body.Value.Entry()), cancellation) : now.Refusals.ToList();
            },
            _ => MadeAsync(id, reader, cancellation),
            refusals => Problem.From(refusals.Named(Named)));
    }

    private static async Task<CreatedJson> MadeAsync(Guid id, IHandle<ShowProcess, ProcessView> reader, CancellationToken cancellation) =>
        (await FindAsync(id, reader, cancellation)).TryGet(out var view)
            ? CreatedJson.Of(string.Create(CultureInfo.InvariantCulture, $"/dossiers/{id}/process"), ProcessAnswer.Of(view), view.Version)
            : throw new InvalidOperationException("What was made a moment ago cannot be read by who made it.");

    private static Task<IResult> EndAsync(
        Guid id, int spoor, HttpRequest request, IHandle<ShowProcess, ProcessView> reader, IHandle<EndTrack, DossierId> handler, CancellationToken cancellation) =>
        ChangeAsync<EndBody>(id, request, reader, (version, body) => handler.HandleAsync(new EndTrack(new DossierId(id), spoor, version, body.EndedOn, body.Reason), cancellation), cancellation);

    private static Task<IResult> RenameAsync(
        Guid id, int spoor, HttpRequest request, IHandle<ShowProcess, ProcessView> reader, IHandle<RenameTrack, DossierId> handler, CancellationToken cancellation) =>
        ChangeAsync<TrackBody>(id, request, reader, (version, body) => handler.HandleAsync(new RenameTrack(new DossierId(id), spoor, version, body.Entry()), cancellation), cancellation);

    private static Task<IResult> PlanAsync(
        Guid id, int spoor, string poort, HttpRequest request, IHandle<ShowProcess, ProcessView> reader, IHandle<PlanGate, DossierId> handler, CancellationToken cancellation) =>
        ChangeAsync<GateBody>(
            id,
            request,
            reader,
            (version, body) => handler.HandleAsync(
                new PlanGate(new DossierId(id), spoor, poort, version, body.RuleName, body.Number?.ToString(CultureInfo.InvariantCulture), body.Entries()), cancellation),
            cancellation);

    private static async Task<IResult> ChangeAsync<T>(
        Guid id, HttpRequest request, IHandle<ShowProcess, ProcessView> reader, Func<int, T, Task<Outcome<DossierId>>> send, CancellationToken cancellation)
        where T : class
    {
        var (match, wrong) = IfMatch.Read(request);
        if (match is null)
        {
            return wrong!;
        }

        var now = await FindAsync(id, reader, cancellation);
        if (!now.TryGet(out var view))
        {
            return Problem.From(now.Refusals);
        }

        var (body, answer) = await JsonBody.ReadAsync<T>(request, cancellation);
        if (answer is not null)
        {
            return answer;
        }

        var outcome = await send(match.Version ?? view.Version, body!.Value);
        return outcome.TryGet(out _) ? await ReadAsync(id, reader, cancellation)
            : outcome.Refusals[0].Code == RunKeeping.ChangedMeanwhile ? Problem.OfChange(outcome.Refusals)
            : Problem.From(outcome.Refusals.Named(Named));
    }

    // A form has fields with capitals, a body has properties without.
    private static string Named(string field) => string.Join('.', field.Split('.').Select(part => part.Length == 0 ? part : char.ToLowerInvariant(part[0]) + part[1..]));
}
