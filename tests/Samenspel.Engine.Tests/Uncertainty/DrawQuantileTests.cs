using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Engine.Uncertainty.Points;

namespace Samenspel.Engine.Tests.Uncertainty;

public class DrawQuantileTests
{
    private static readonly double[] Levels = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

    [Theory]
    [InlineData("even", 5)]
    [InlineData("even", 1003)]
    [InlineData("even", 20_000)]
    [InlineData("ties", 4096)]
    [InlineData("outliers", 4096)]
    [InlineData("constant", 512)]
    [InlineData("tiny", 4096)]
    [InlineData("wider later", 20_001)]
    [InlineData("elsewhere later", 20_001)]
    [InlineData("moves later", 20_001)]
    [InlineData("atom at the end", 20_001)]
    public void Quantiles_AreThoseOfTheSortedDraws(string kind, int count)
    {
        var uniform = new double[(count + 255) / 256 * 256];
        for (var block = 0; block < uniform.Length / 256; block++)
        {
            new PlainPoints(7, ["x"]).Fill(0, block, uniform.AsSpan(block * 256, 256));
        }

        double[] draws = [.. uniform.Take(count).Select((u, i) => kind switch
        {
            "ties" => Math.Floor(6 * u) - 3,
            "outliers" => i == 17 ? 1e15 : i == 99 ? -1e15 : u,
            "constant" => -2.5,
            "tiny" => 1e6 + (1e-9 * u),
            "wider later" => i < 4096 ? u - 0.5 : 3 * (u - 0.5),
            "elsewhere later" => i < 4096 ? u : u - 100,
            "moves later" => i < 5000 ? 7 : u,
            "atom at the end" => Math.Min(u, 0.6),
            _ => u - 0.5,
        })];
        var (found, quantiles) = (new double[Levels.Length], new DrawQuantiles());

        // Twice, because what the first leaves behind may not matter.
        quantiles.Of(draws, Levels, found);
        quantiles.Of(draws, Levels, found);
        var sorted = draws.Order().ToArray();
        Assert.All(Levels, (level, i) =>
        {
            var rank = level * (count - 1);
            var (low, high) = (sorted[(int)rank], sorted[Math.Min((int)rank + 1, count - 1)]);
            Assert.Equal(low + ((rank - (int)rank) * (high - low)), found[i]);
        });
        Assert.Equal((double)draws.Count(draw => draw > 0) / count, quantiles.AboveZero);
        Assert.Equal(draws.Average(), quantiles.Mean, 1e-12 + (1e-15 * draws.Max(Math.Abs)));
    }
}
