using System.Text.Json;
using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Correlation;
using Samenspel.Engine.Uncertainty.Distributions;

namespace Samenspel.Engine.Tests.Uncertainty;

/// <summary>
/// The two models that NumPy computes too (bench/uncertainty/peer.py): 7 municipalities, 5 years, 3 situations, 20 lines, of which 8
/// triangular, 8 PERT and 4 lognormal, correlated 0.3 in blocks of five and 0.1 between blocks. In model B every municipality has half of
/// each draw for itself and a random price path, so nothing collapses.
/// </summary>
internal static class PeerModels
{
    private const int Partners = 7;
    private const int Years = 5;
    private const int Lines = 20;
    private static readonly string[] Situations = ["alone", "central", "partly"];

    /// <param name="file">JSON with <c>base</c>: 2,100 costs by municipality, year, situation and line.</param>
    public static double[] Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return [.. document.RootElement.GetProperty("base").EnumerateArray().Select(cost => cost.GetDouble())];
    }

    public static UncertainCase A(double[] costs) => new(
        [.. Enumerable.Range(0, Partners).Select(i => new Partner($"m{i}", null))],
        [new(Situations[0], SituationKind.Alone, CostDriver.Fixed), new(Situations[1], SituationKind.Together, CostDriver.Fixed), new(Situations[2], SituationKind.Together, CostDriver.Fixed)],
        [.. Enumerable.Range(0, Lines).Select(line => Line(costs, line))],
        Years,
        0.025)
    {
        Groups = [.. Enumerable.Range(0, 4).Select(block => new CorrelationGroup($"block-{block}", 0.3))],
        BetweenGroups = 0.1,
    };

    public static UncertainCase B(double[] costs)
    {
        var linear = A(costs);
        return linear with
        {
            Lines = [.. linear.Lines.Select(line => line with { OwnShare = 0.5, Index = "prices" })],
            Indices = [new("prices", new Fixed(0), 0.02)],
        };
    }

    /// <summary>Model A with independent lines: the one for which sensitivity indices of each line exist.</summary>
    public static UncertainCase Independent(double[] costs)
    {
        var linear = A(costs);
        return linear with { Lines = [.. linear.Lines.Select(line => line with { Group = null })], Groups = [], BetweenGroups = 0 };
    }

    private static CostLine Line(double[] costs, int line) => new($"line-{line:00}", CostCategory.Other, CostDriver.Fixed, Factor(line),
        [.. Situations.Select((situation, v) => new LineScope(situation, 1,
            [.. Enumerable.Range(0, Partners).Select(m => Enumerable.Range(0, Years).Select(t => costs[(((((m * Years) + t) * 3) + v) * Lines) + line]).ToArray())]))])
    {
        Timing = LineTiming.Alongside,
        Group = $"block-{line / 5}",
    };

    private static Distribution Factor(int line) => line switch
    {
        < 8 => new Triangular(0.8, 1, 1.4 + (0.02 * line)),
        < 16 => new Pert(0.7, 1, 1.6 + (0.03 * (line - 8))),
        _ => Lognormal.WithMean(1, 0.1 + (0.05 * (line - 16))),
    };
}
