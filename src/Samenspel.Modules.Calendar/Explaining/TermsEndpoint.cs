using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Calendar.Explaining;

/// <summary>Terms in the API, and a day computed with one.</summary>
internal static class TermsEndpoint
{
    public const string Tag = "Kalender";
    private static readonly DateOnly Example = new(2026, 8, 24);

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/termijnen", List).Is("LijstTermijnen", Tag, QueryParameter.Page, QueryParameter.PageSize).Gives<ApiPage<TermAnswer>>().Refuses(400).IsPublic();
        api.MapGet("/termijnen/{termijn}", ReadAsync).Is("LeesTermijn", Tag).Gives<TermAnswer>().HasTag().Refuses(404).IsPublic();
        api.MapGet("/termijnen/{termijn}/berekening", CountAsync).Is("BerekenTermijn", Tag, new QueryParameter("datum", "date"), new QueryParameter("jaar", "integer") { Minimum = ShowTerm.FirstYear, Maximum = ShowTerm.LastYear })
            .Gives<CountedAnswer>().HasTag().Refuses(400, 404).IsPublic();
    }

    private static IResult List(HttpContext http, ILaw law)
    {
        var refusals = new List<Refusal>();
        var page = PageChoice.Read(http.Request.Query, refusals);
        return refusals.Count == 0 ? page.Answer<TermAnswer>(http, [.. law.Read().Terms.Select(TermAnswer.Of)]) : Problem.From(refusals);
    }

    private static async Task<IResult> ReadAsync(string termijn, IHandle<ShowTerm, TermView> handler, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowTerm(termijn, null, null), cancellation);
        return outcome.TryGet(out var view) ? TaggedJson.Of(TermAnswer.Of(view.Term)) : Problem.From(outcome.Refusals);
    }

    private static async Task<IResult> CountAsync(string termijn, HttpRequest request, IHandle<ShowTerm, TermView> handler, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        DateOnly? day = null;
        if (request.Query["datum"].ToString() is { Length: > 0 } text)
        {
            day = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
            refusals.AddRange(day is null ? DateRule.Read("?", CalendarTexts.Compute_DayShort, "datum", Example).Refusals : []);
        }

        var year = YearInput.Read(request.Query["jaar"], "jaar", (ShowTerm.FirstYear, ShowTerm.LastYear), refusals);
        var outcome = await handler.HandleAsync(new ShowTerm(termijn, day, year), cancellation);
        return refusals.Count == 0 && outcome.TryGet(out var view) ? TaggedJson.Of(CountedAnswer.Of(view)) : Problem.From([.. outcome.Refusals, .. refusals]);
    }
}
