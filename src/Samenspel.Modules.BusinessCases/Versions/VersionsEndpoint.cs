using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>Versions of a business case in the API.</summary>
internal static class VersionsEndpoint
{
    private const string All = "/dossiers/{id:guid}/businesscase/versies";
    private const string One = All + "/{nummer:int}";
    private const string From = "vanVersie";
    private const string To = "totVersie";
    private const string Tag = BusinessCaseEndpoint.Tag;

    public static void Map(IEndpointRouteBuilder api)
    {
        var list = api.MapGet(All, ListAsync).Is("LijstBusinesscaseVersies", Tag, QueryParameter.Page, QueryParameter.PageSize).Gives<ApiPage<VersionItem>>().Refuses(400, 404);
        list.Needs<SeesDossier>();
        var make = api.MapPost(All, MakeAsync).Is("LegBusinesscaseVersieVast", Tag).Takes<NewVersionBody>("NieuweBusinesscaseVersie").KeepsAnswer()
            .Gives<VersionDocument>(StatusCodes.Status201Created).Refuses(400, 403, 404, 409, 413, 415);
        make.Needs<EditsDossier>();
        var read = api.MapGet(One, ReadAsync).Is("LeesBusinesscaseVersie", Tag).Gives<VersionDocument>().HasTag().Refuses(404);
        read.Needs<SeesDossier>();
        var freeze = api.MapPut(One + "/bevriezing", FreezeAsync).Is("BevriesBusinesscaseVersie", Tag).Takes<FreezeBody>("Bevriezing").WantsIfMatch().HasTag()
            .Gives<VersionDocument>().Refuses(400, 403, 404, 412, 413, 415, 428);
        freeze.Needs<FreezesVersions>();
        var remove = api.MapDelete(One, RemoveAsync).Is("VerwijderBusinesscaseVersie", Tag).WantsIfMatch().Refuses(400, 403, 404, 412, 428);
        remove.Produces(StatusCodes.Status204NoContent).Needs<EditsDossier>();
        var repeat = api.MapGet(One + "/nareking", RepeatAsync).Is("RekenBusinesscaseVersieNa", Tag).Gives<RepetitionDocument>().Refuses(404, 409);
        repeat.Needs<SeesDossier>();
        var compare = api.MapGet("/dossiers/{id:guid}/businesscase/versievergelijking", CompareAsync)
            .Is("VergelijkBusinesscaseVersies", Tag, new(From), new(To)).Gives<ComparisonDocument>().Refuses(400, 404, 409);
        compare.Needs<SeesDossier>();
        MapDocuments(api);
    }

    private static void MapDocuments(IEndpointRouteBuilder api)
    {
        var input = api.MapGet(One + "/invoer", (Guid id, int nummer, IHandle<ShowVersion, VersionView> handler, CancellationToken cancellation) =>
            DocumentAsync(id, nummer, handler, view => view.Known.Input, cancellation)).Is("LeesVersieInvoer", Tag).Gives<ExchangeDocument>().HasTag().Refuses(404);
        input.Needs<SeesDossier>();
        var result = api.MapGet(One + "/resultaat", (Guid id, int nummer, IHandle<ShowVersion, VersionView> handler, CancellationToken cancellation) =>
            DocumentAsync(id, nummer, handler, view => view.Known.Result, cancellation)).Is("LeesVersieResultaat", Tag).Gives<UncertainResultDocument>().HasTag().Refuses(404);
        result.Needs<SeesDossier>();
    }

    private static async Task<IResult> ListAsync(Guid id, HttpContext http, IHandle<ListVersions, VersionList> handler, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var page = PageChoice.Read(http.Request.Query, refusals);
        var outcome = await handler.HandleAsync(new ListVersions(new DossierId(id)), cancellation);
        return refusals.Count == 0 && outcome.TryGet(out var list)
            ? page.Answer<VersionItem>(http, [.. list.Rows.Select(VersionItem.Of)])
            : Problem.From([.. outcome.Refusals, .. refusals]);
    }

    private static async Task<IResult> ReadAsync(Guid id, int nummer, IHandle<ShowVersion, VersionView> reader, CancellationToken cancellation)
    {
        var outcome = await reader.HandleAsync(new ShowVersion(new DossierId(id), nummer), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(VersionDocument.Of(view), view.Known.Version) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> DocumentAsync(
        Guid id, int nummer, IHandle<ShowVersion, VersionView> reader, Func<VersionView, byte[]> part, CancellationToken cancellation)
    {
        var outcome = await reader.HandleAsync(new ShowVersion(new DossierId(id), nummer), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.OfJson(part(view)) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> MakeAsync(
        Guid id, HttpContext http, IOnce once, IHandle<MakeVersion, int> handler, IHandle<ShowVersion, VersionView> reader, CancellationToken cancellation)
    {
        var (body, answer) = await JsonBody.ReadAsync<NewVersionBody>(http.Request, cancellation);
        return answer ?? await once.PostAsync(
            http,
            body!.Bytes,
            () => handler.HandleAsync(new MakeVersion(new DossierId(id), body.Value.Title, body.Value.Note), cancellation),
            async made => (await reader.HandleAsync(new ShowVersion(new DossierId(id), made), cancellation)).TryGet(out var view)
                ? CreatedJson.Of($"/dossiers/{id}/businesscase/versies/{VersionChoice.Of(made)}", VersionDocument.Of(view), view.Known.Version)
                : throw new InvalidOperationException("What was sealed a moment ago cannot be read by who sealed it."),
            refusals => Problem.From(refusals.Named(NameOf)));
    }

    private static async Task<IResult> FreezeAsync(
        Guid id, int nummer, HttpRequest request, IHandle<FreezeVersion, int> handler, IHandle<ShowVersion, VersionView> reader, CancellationToken cancellation)
    {
        var (version, wrong) = await MatchAsync(id, nummer, request, reader, cancellation);
        if (wrong is not null)
        {
            return wrong;
        }

        var (body, answer) = await JsonBody.ReadAsync<FreezeBody>(request, cancellation);
        if (answer is not null)
        {
            return answer;
        }

        var outcome = await handler.HandleAsync(new FreezeVersion(new DossierId(id), nummer, version, body!.Value.Ground), cancellation);
        return outcome.TryGet(out _) ? await ReadAsync(id, nummer, reader, cancellation) : Problem.OfChange(outcome.Refusals.Named(NameOf));
    }

    private static async Task<IResult> RemoveAsync(
        Guid id, int nummer, HttpRequest request, IHandle<RemoveVersion, DossierId> handler, IHandle<ShowVersion, VersionView> reader, CancellationToken cancellation)
    {
        var (version, wrong) = await MatchAsync(id, nummer, request, reader, cancellation);
        if (wrong is not null)
        {
            return wrong;
        }

        var outcome = await handler.HandleAsync(new RemoveVersion(new DossierId(id), nummer, version), cancellation);
        return outcome.TryGet(out _) ? Results.NoContent() : Problem.OfChange(outcome.Refusals);
    }

    private static async Task<(int Version, IResult? Answer)> MatchAsync(
        Guid id, int nummer, HttpRequest request, IHandle<ShowVersion, VersionView> reader, CancellationToken cancellation)
    {
        var (match, answer) = IfMatch.Read(request);
        if (match is null)
        {
            return (0, answer);
        }

        var outcome = await reader.HandleAsync(new ShowVersion(new DossierId(id), nummer), cancellation);
        return outcome.TryGet(out var view) ? (match.Version ?? view.Known.Version, null) : (0, Problem.From(outcome.Refusals));
    }

    private static async Task<IResult> RepeatAsync(Guid id, int nummer, IHandle<RepeatVersion, VersionRepetition> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new RepeatVersion(new DossierId(id), nummer), cancellation);
        return outcome.TryGet(out var repetition) ? Results.Json(RepetitionDocument.Of(repetition), ApiJson.Options) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> CompareAsync(Guid id, HttpRequest request, IHandle<CompareVersions, CaseComparison> handler, CancellationToken cancellation)
    {
        var (from, to) = (request.Query[From].ToString(), request.Query[To].ToString());
        var outcome = await handler.HandleAsync(new CompareVersions(new DossierId(id), from, to.Length == 0 ? VersionChoice.Now : to), cancellation);
        return outcome.TryGet(out var comparison) ? Results.Json(ComparisonDocument.Of(comparison), ApiJson.Options) : Problem.From(outcome.Refusals.Named(NameOf));
    }

    private static string NameOf(string field) => field switch
    {
        nameof(MakeVersion.Title) => "naam",
        nameof(MakeVersion.Note) => "toelichting",
        nameof(FreezeVersion.Ground) => "grond",
        VersionChoice.FromName => From,
        VersionChoice.ToName => To,
        _ => field,
    };
}

/// <summary>Stands for the result document under uncertainty, which has a description of its own.</summary>
[ApiName("BusinesscaseOnzekerResultaat")]
internal sealed record UncertainResultDocument;
