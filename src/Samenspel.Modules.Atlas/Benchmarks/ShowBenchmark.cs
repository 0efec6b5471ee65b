using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Reading;

namespace Samenspel.Modules.Atlas.Benchmarks;

/// <summary>The published averages of municipal ICT cost, one metric in front.</summary>
/// <param name="Metric">As the data names it; cost per inhabitant when empty.</param>
internal sealed record ShowBenchmark(string? Metric = null);

internal sealed class ShowBenchmarkHandler(AtlasReader reader) : IHandle<ShowBenchmark, BenchmarkView>
{
    public const string Standard = "cost_per_inhabitant";

    public async Task<Outcome<BenchmarkView>> HandleAsync(ShowBenchmark request, CancellationToken cancellation)
    {
        var atlas = await reader.ReadAsync(cancellation);
        var metrics = atlas.Benchmarks.Select(figure => figure.Metric).Distinct().ToList();
        var query = new ListQuery();
        var metric = query.OneOf(request.Metric, metrics, nameof(request.Metric)) ?? Standard;
        if (query.Refusals.Count > 0)
        {
            return query.Refusals;
        }

        var series = atlas.Benchmarks.Where(figure => figure.Metric == metric)
            .GroupBy(figure => figure.SizeClass)
            .OrderByDescending(group => group.Count())
            .Select(group => new BenchmarkSeries(group.Key, group.First().Unit, [.. group.OrderBy(figure => figure.BookYear)]));
        return new BenchmarkView(metric, metrics, [.. series], atlas.Benchmarks);
    }
}

/// <param name="Metrics">To choose from, as the data names them.</param>
/// <param name="Series">Of the chosen metric, one a size class, the longest first.</param>
/// <param name="Figures">All, for the table and the sources.</param>
internal sealed record BenchmarkView(
    string Metric, IReadOnlyList<string> Metrics, IReadOnlyList<BenchmarkSeries> Series, IReadOnlyList<BenchmarkFigure> Figures);

/// <param name="SizeClass">As the data names it: all, under_60k, 60k_to_100k, under_100k, over_100k.</param>
/// <param name="Unit">EUR or percent.</param>
/// <param name="Figures">By year, each with its source; years without a figure are not there.</param>
internal sealed record BenchmarkSeries(string SizeClass, string Unit, IReadOnlyList<BenchmarkFigure> Figures);
