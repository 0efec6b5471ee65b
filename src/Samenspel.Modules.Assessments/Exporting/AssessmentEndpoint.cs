using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Assessments.Scans;
using Samenspel.Modules.Assessments.Signals;
using Samenspel.Modules.Assessments.Trees;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Assessments.Exporting;

/// <summary>What was measured, in the API: to read. People write in the pages, where they see who reads it and when.</summary>
internal static class AssessmentEndpoint
{
    private const string Tag = "Metingen";
    private const string Address = "/dossiers/{id:guid}/assessments";

    public static void Map(IEndpointRouteBuilder api)
    {
        var all = api.MapGet(Address, AllAsync).Is("LeesMetingen", Tag).Gives<AssessmentsAnswer>().HasTag().Refuses(403, 404);
        all.Needs<TakesPart>();
        var one = api.MapGet(Address + "/{nummer:int}", OneAsync).Is("LeesMeting", Tag).Gives<RoundAnswer>().HasTag().Refuses(403, 404);
        one.Needs<TakesPart>();
        var tests = api.MapGet("/dossiers/{id:guid}/alternatives", AlternativesAsync).Is("LeesAlternatieventoetsen", Tag).Gives<AlternativesAnswer>().HasTag().Refuses(403, 404);
        tests.Needs<TakesPart>();
        var scans = api.MapGet("/dossiers/{id:guid}/scans", ScansAsync).Is("LijstScans", Tag).Gives<ScansAnswer>().HasTag().Refuses(403, 404);
        scans.Needs<TakesPart>();
        var scan = api.MapGet("/dossiers/{id:guid}/scans/{nummer:int}", ScanAsync).Is("LeesScan", Tag).Gives<ScanAnswer>().HasTag().Refuses(403, 404);
        scan.Needs<TakesPart>();
        var signals = api.MapGet("/dossiers/{id:guid}/signalen", SignalsAsync).Is("LeesSignalen", Tag).Gives<SignalsAnswer>().HasTag().Refuses(403, 404);
        signals.Needs<TakesPart>();
    }

    private static async Task<IResult> SignalsAsync(Guid id, IHandle<ShowSignals, SignalsView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowSignals(new DossierId(id)), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(SignalsAnswer.Of(view)) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> ScansAsync(Guid id, IHandle<ShowScans, ScansView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowScans(new DossierId(id)), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(ScansAnswer.Of(view)) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> ScanAsync(Guid id, int nummer, IHandle<ShowScan, ScanView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowScan(new DossierId(id), nummer), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(ScanAnswer.Of(view)) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> AllAsync(Guid id, IHandle<ShowRounds, RoundsView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowRounds(new DossierId(id)), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(AssessmentsAnswer.Of(view)) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> OneAsync(Guid id, int nummer, IHandle<ShowRound, RoundView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowRound(new DossierId(id), nummer), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(RoundAnswer.Of(view)) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> AlternativesAsync(Guid id, IHandle<ShowAlternatives, AlternativesView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowAlternatives(new DossierId(id)), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(AlternativesAnswer.Of(view)) : Problem.From(outcome.Refusals);
    }
}
