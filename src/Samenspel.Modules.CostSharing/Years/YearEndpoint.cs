using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.CostSharing.Exporting;
using Samenspel.Modules.CostSharing.Terms;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.CostSharing.Years;

/// <summary>Years and their settlement in the API; each has a version of its own.</summary>
internal static class YearEndpoint
{
    private const string All = SharingEndpoint.Address + "/years";
    private const string One = All + "/{jaar:int}";
    private const string Tag = SharingEndpoint.Tag;

    public static void Map(IEndpointRouteBuilder api)
    {
        var list = api.MapGet(All, ListAsync).Is("LijstKostenverdelingJaren", Tag, QueryParameter.Page, QueryParameter.PageSize).Gives<ApiPage<YearAnswer>>().Refuses(400, 404);
        list.Needs<SeesDossier>();
        var make = api.MapPost(All, MakeAsync).Is("MaakKostenverdelingJaar", Tag).Takes<YearBody>("NieuwKostenverdelingJaar").KeepsAnswer()
            .Gives<YearAnswer>(StatusCodes.Status201Created).Refuses(400, 403, 404, 409, 413, 415);
        make.Needs<EditsDossier>();
        var read = api.MapGet(One, ReadAsync).Is("LeesKostenverdelingJaar", Tag).Gives<YearAnswer>().HasTag().Refuses(404);
        read.Needs<SeesDossier>();
        var keep = api.MapPut(One, KeepAsync).Is("WijzigKostenverdelingJaar", Tag).Takes<YearBody>("KostenverdelingJaarWijziging").WantsIfMatch().HasTag()
            .Gives<YearAnswer>().Refuses(400, 403, 404, 412, 413, 415, 428);
        keep.Needs<EditsDossier>();
        var remove = api.MapDelete(One, RemoveAsync).Is("VerwijderKostenverdelingJaar", Tag).WantsIfMatch().Refuses(400, 403, 404, 412, 428);
        remove.Produces(StatusCodes.Status204NoContent).Needs<EditsDossier>();
    }

    private static async Task<IResult> ListAsync(Guid id, HttpContext http, IHandle<ShowYears, YearsView> reader, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var page = PageChoice.Read(http.Request.Query, refusals);
        var outcome = await reader.HandleAsync(new ShowYears(new DossierId(id)), cancellation);
        return refusals.Count == 0 && outcome.TryGet(out var view)
            ? page.Answer<YearAnswer>(http, [.. view.Years.Select(YearAnswer.Of)])
            : Problem.From([.. outcome.Refusals, .. refusals]);
    }

    private static async Task<IResult> ReadAsync(Guid id, int jaar, IHandle<ShowYears, YearsView> reader, CancellationToken cancellation)
    {
        var outcome = await FindAsync(id, jaar, reader, cancellation);
        return outcome.TryGet(out var year) ? TaggedJson.Of(YearAnswer.Of(year), year.Known.Version) : Problem.From(outcome.Refusals);
    }

    private static async Task<Outcome<SettledYear>> FindAsync(Guid id, int year, IHandle<ShowYears, YearsView> reader, CancellationToken cancellation)
    {
        var outcome = await reader.HandleAsync(new ShowYears(new DossierId(id)), cancellation);
        return !outcome.TryGet(out var view) ? outcome.Refusals.ToList()
            : view.Find(year) is { } found ? found
            : new Refusal(RefusalKind.NotFound, "cost-sharing.unknown-year", SharingTexts.Unknown_Year);
    }

    private static async Task<IResult> MakeAsync(
        Guid id, HttpContext http, IOnce once, IHandle<ShowYears, YearsView> reader, IHandle<ShowYearForm, YearFormView> form, IHandle<KeepYear, int> handler, CancellationToken cancellation)
    {
        var (body, answer) = await JsonBody.ReadAsync<YearBody>(http.Request, cancellation);
        return answer ?? await once.PostAsync(
            http,
            body!.Bytes,
            async () =>
            {
                var now = await form.HandleAsync(new ShowYearForm(new DossierId(id), null), cancellation);
                return now.TryGet(out var view) ? await SendAsync(id, null, 0, body.Value, view, handler, cancellation) : now.Refusals.ToList();
            },
            async made => (await FindAsync(id, made, reader, cancellation)).TryGet(out var year)
                ? CreatedJson.Of(string.Create(CultureInfo.InvariantCulture, $"/dossiers/{id}/cost-sharing/years/{made}"), YearAnswer.Of(year), year.Known.Version)
                : throw new InvalidOperationException("What was made a moment ago cannot be read by who made it."),
            Problem.From);
    }

    private static async Task<IResult> KeepAsync(
        Guid id, int jaar, HttpRequest request, IHandle<ShowYears, YearsView> reader, IHandle<ShowYearForm, YearFormView> form, IHandle<KeepYear, int> handler, CancellationToken cancellation)
    {
        var (match, wrong) = IfMatch.Read(request);
        if (match is null)
        {
            return wrong!;
        }

        var now = await form.HandleAsync(new ShowYearForm(new DossierId(id), jaar), cancellation);
        if (!now.TryGet(out var view))
        {
            return Problem.From(now.Refusals);
        }

        var (body, answer) = await JsonBody.ReadAsync<YearBody>(request, cancellation);
        if (answer is not null)
        {
            return answer;
        }

        var outcome = await SendAsync(id, jaar, match.Version ?? view.Version, body!.Value, view, handler, cancellation);
        return outcome.TryGet(out _) ? await ReadAsync(id, jaar, reader, cancellation) : TermsCall.Refused(outcome.Refusals);
    }

    private static async Task<Outcome<int>> SendAsync(Guid id, int? year, int version, YearBody body, YearFormView view, IHandle<KeepYear, int> handler, CancellationToken cancellation)
    {
        var (read, entry, refusals) = body.Read(year, view.Who);
        var outcome = await handler.HandleAsync(new KeepYear(new DossierId(id), read, version, entry, refusals), cancellation);
        return outcome.TryGet(out var kept) ? kept : Placed(outcome.Refusals);
    }

    // The page has a field for each participant, a body a list.
    private static List<Refusal> Placed(IReadOnlyList<Refusal> refusals) =>
        [.. refusals.Named(field => field.StartsWith(YearForm.AdvanceField(""), StringComparison.Ordinal) ? "advances" : field).DistinctBy(one => (one.Code, one.Field))];

    private static async Task<IResult> RemoveAsync(
        Guid id, int jaar, HttpRequest request, IHandle<ShowYears, YearsView> reader, IHandle<RemoveYear, DossierId> handler, CancellationToken cancellation)
    {
        var (match, wrong) = IfMatch.Read(request);
        if (match is null)
        {
            return wrong!;
        }

        var found = await FindAsync(id, jaar, reader, cancellation);
        if (!found.TryGet(out var year))
        {
            return Problem.From(found.Refusals);
        }

        var outcome = await handler.HandleAsync(new RemoveYear(new DossierId(id), jaar, match.Version ?? year.Known.Version), cancellation);
        return outcome.TryGet(out _) ? Results.NoContent() : TermsCall.Refused(outcome.Refusals);
    }
}
