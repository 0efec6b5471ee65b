using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Running;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.BusinessCases.Outlook;

/// <summary>The outcome with its uncertainty as a document: in the API, to download, and of a long computation.</summary>
internal static class OutlookEndpoints
{
    private const string Address = "/dossiers/{id:guid}/businesscase";

    public static void MapApi(IEndpointRouteBuilder api)
    {
        var read = api.MapGet($"{Address}/onzekerheid", ReadAsync).Is("LeesOnzekereUitkomst", BusinessCaseEndpoint.Tag).Gives<OutcomeDocument>().HasTag().Refuses(400, 404, 409);
        read.Needs<SeesDossier>();
    }

    public static void MapFiles(IEndpointRouteBuilder endpoints)
    {
        var outcome = endpoints.MapGet($"{Address}/uitkomst.json", FileAsync);
        outcome.Needs<SeesDossier>();
        var run = endpoints.MapGet($"{Address}/doorrekenen.json", RunAsync);
        run.Needs<RunsCase>();
    }

    private static async Task<IResult> ReadAsync(Guid id, IHandle<ShowOutlook, OutlookView> handler, CancellationToken cancellation) =>
        Answer(await handler.HandleAsync(new ShowOutlook(new DossierId(id), []) { WithDocument = true }, cancellation), bytes => TaggedJson.OfJson(bytes));

    private static async Task<IResult> FileAsync(Guid id, IHandle<ShowOutlook, OutlookView> handler, CancellationToken cancellation) =>
        Answer(await handler.HandleAsync(new ShowOutlook(new DossierId(id), []) { WithDocument = true }, cancellation), bytes => File(bytes, id));

    private static async Task<IResult> RunAsync(Guid id, Guid nummer, IHandle<ShowRun, RunView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowRun(new DossierId(id), nummer), cancellation);
        return (outcome.TryGet(out var view), view?.Run.Result) switch
        {
            (false, _) => Problem.From(outcome.Refusals),
            (_, null) => Problem.From([new(RefusalKind.Conflict, "business-case.run-not-done", OutlookTexts.Run_NotDone)]),
            (_, { } result) => File(UncertainBusinessCase.Write(result), nummer),
        };
    }

    private static IResult Answer(Outcome<OutlookView> outcome, Func<byte[], IResult> answer) => (outcome.TryGet(out var view), view) switch
    {
        (false, _) => Problem.From(outcome.Refusals),
        (_, { Document: { } document }) => answer(UncertainBusinessCase.Write(document)),
        (_, { CannotBeDrawn: { Count: > 0 } refusals }) => Problem.From(refusals),
        _ => Problem.From([new(RefusalKind.Conflict, "business-case.not-computed", CasePageTexts.Lede_NotComputed), .. view!.Case.Faults]),
    };

    private static IResult File(byte[] bytes, Guid name) => Results.File(bytes, "application/json", $"uitkomst-{name}.json");
}

/// <summary>Stands for the result document of a case under uncertainty, which has a description of its own.</summary>
[ApiName("BusinesscaseOnzekereUitkomst")]
internal sealed record OutcomeDocument;
