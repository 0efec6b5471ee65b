using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Modules.Atlas.Addresses;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.WebKit.Charts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Atlas.Benchmarks;

/// <summary>Published averages of municipal ICT cost, each with its source, and what they cannot say.</summary>
public sealed partial class BenchmarkPage
{
    private static readonly ChartTone[] Tones = [ChartTone.Series1, ChartTone.Series2, ChartTone.Series3, ChartTone.Series4, ChartTone.Series5, ChartTone.Series6];

    private AddressFilters _filters = null!;
    private BenchmarkView _view = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    private IReadOnlyList<Choice> Metrics => [.. _view.Metrics.Select(metric => new Choice(BenchmarkWords.WordOf(metric), BenchmarkWords.Of(metric)))];

    private BenchmarkFigure Last => _view.Series[0].Figures[^1];

    private string Lede => Phrase.With(AtlasPageTexts.B_Lede, BenchmarkWords.Of(_view.Metric), Last.BookYear, BenchmarkWords.Value(Last));

    private string Finding
    {
        get
        {
            var (first, last) = (_view.Series[0].Figures[0], Last);
            return first.BookYear == last.BookYear
                ? Phrase.With(AtlasPageTexts.B_FindingOne, BenchmarkWords.Of(_view.Metric), BenchmarkWords.Value(last), last.BookYear)
                : Phrase.With(
                    AtlasPageTexts.B_Finding, BenchmarkWords.Of(_view.Metric), BenchmarkWords.Value(first), first.BookYear, BenchmarkWords.Value(last), last.BookYear);
        }
    }

    private LineModel Model
    {
        get
        {
            var known = _view.Series.SelectMany(series => series.Figures).Select(figure => figure.BookYear).ToList();
            var years = Enumerable.Range(known.Min(), known.Max() - known.Min() + 1).ToList();
            var lines = _view.Series.Select((series, index) =>
            {
                var values = series.Figures.ToDictionary(figure => figure.BookYear, figure => (double?)figure.Value);
                return new LineSeries(BenchmarkWords.Size(series.SizeClass), Tones[index % Tones.Length], [.. years.Select(year => values.GetValueOrDefault(year))]);
            });
            return new LineModel(AtlasPageTexts.B_Year, years, [.. lines], BenchmarkWords.FormatOf(_view.Series[0]));
        }
    }

    protected override async Task LoadAsync()
    {
        _filters = new AddressFilters(Http.Request.Query);
        _view = await _filters.AskAsync(
            Handler, filters => new ShowBenchmark(BenchmarkWords.MetricOf(filters.Valid(Vocabulary.Metric))), _ => Vocabulary.Metric, Http.RequestAborted);
        if (_filters.HasFaults)
        {
            Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
    }
}
