using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Addresses;
using Samenspel.Modules.Atlas.Municipalities;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.Atlas.Benchmarks;

/// <summary>The published averages of municipal ICT cost in the API.</summary>
internal static class BenchmarksEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/benchmarks", ListAsync).IsPublic()
        .Is("LijstBenchmarks", MunicipalitiesEndpoint.Tag, new(Vocabulary.Metric), QueryParameter.Page, QueryParameter.PageSize)
        .Gives<ApiPage<BenchmarkItem>>().Refuses(400, 404);

    private static async Task<IResult> ListAsync(HttpContext http, IHandle<ShowBenchmark, BenchmarkView> handler, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var page = PageChoice.Read(http.Request.Query, refusals);
        var metric = http.Request.Query[Vocabulary.Metric].ToString();
        var outcome = await handler.HandleAsync(new ShowBenchmark(metric), cancellation);
        refusals.AddRange(outcome.Refusals.Named(_ => Vocabulary.Metric));
        return refusals.Count == 0 && outcome.TryGet(out var view)
            ? page.Answer<BenchmarkItem>(http, [.. (metric.Length == 0 ? view.Figures : view.Series.SelectMany(series => series.Figures)).Select(BenchmarkItem.Of)])
            : Problem.From(refusals);
    }
}

/// <summary>A published average.</summary>
[ApiName("BenchmarkCijfer")]
internal sealed record BenchmarkItem(
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("maat")] string Metric,
    [property: JsonPropertyName("grootteklasse")] string SizeClass,
    [property: JsonPropertyName("waarde")] decimal Value,
    [property: JsonPropertyName("eenheid")] string Unit,
    [property: JsonPropertyName("bron")] string Source)
{
    public static BenchmarkItem Of(Domain.BenchmarkFigure figure) =>
        new(figure.BookYear, figure.Metric, figure.SizeClass, figure.Value, figure.Unit, figure.SourceUrl);
}
