using Samenspel.Engine.Uncertainty.Points;

namespace Samenspel.Engine.Tests.Uncertainty;

public class PointTests
{
    private const int Length = PointSource.BlockLength;

    // scipy.stats.qmc.Sobol(512, scramble=False) 1.10.1, times 2^30; its order is Gray's.
    [Theory]
    [InlineData(7, 1, 671088640)]
    [InlineData(1000, 0, 235929600)]
    [InlineData(1000, 2, 556793856)]
    [InlineData(1000, 17, 370147328)]
    [InlineData(1000, 100, 825229312)]
    [InlineData(1000, 255, 267386880)]
    [InlineData(1000, 511, 424673280)]
    [InlineData(2047, 1, 673710080)]
    [InlineData(2047, 400, 549978112)]
    [InlineData(2047, 511, 316145664)]
    public void Directions_GiveThePointsOfTheReference(int number, int dimension, long expected) =>
        Assert.Equal(expected, Sobol(dimension, number ^ (number >> 1)) >> 2);

    [Fact]
    public void ScrambledPoints_InEveryDimension_PutExactlyOneInEachInterval()
    {
        var points = new SobolPoints(5, Names(512), 4);
        for (var dimension = 0; dimension < 512; dimension++)
        {
            var cells = Coordinates(points, dimension, 4, 4).Select(u => (int)(u * 4 * Length)).Distinct().Count();
            Assert.Equal(4 * Length, cells);
        }
    }

    // The two first coordinates are a (0, m, 2)-net: every box of area 1/n, of every shape, holds one point.
    [Fact]
    public void ScrambledPoints_OfTheFirstTwoDimensions_PutExactlyOneInEachBox()
    {
        var points = new SobolPoints(11, Names(2), 4);
        var (x, y) = (Coordinates(points, 0, 0, 4), Coordinates(points, 1, 0, 4));
        for (var split = 0; split <= 10; split++)
        {
            var boxes = x.Zip(y, (a, b) => ((int)(a * (1 << split)), (int)(b * (1 << (10 - split))))).Distinct().Count();
            Assert.Equal(1024, boxes);
        }
    }

    [Fact]
    public void Scrambling_OfAnyTwoDimensions_KeepsTheBoxCountsOfTheNet()
    {
        int[] some = [0, 3, 4, 11, 30, 77, 200, 511];
        var points = new SobolPoints(3, Names(512), 4);
        foreach (var (first, second) in some.SelectMany(i => some.Where(j => j > i).Select(j => (i, j))))
        {
            var (x, y) = (Coordinates(points, first, 0, 4), Coordinates(points, second, 0, 4));
            for (var split = 0; split <= 10; split++)
            {
                var scrambled = Boxes(i => (int)(x[i] * (1 << split)), i => (int)(y[i] * (1 << (10 - split))));
                var plain = Boxes(i => (int)(Sobol(first, i) >> (32 - split)), i => (int)(Sobol(second, i) >> (22 + split)));
                Assert.Equal(plain, scrambled);
            }
        }
    }

    // One point over 2,000 scramblings must be uniform, and independent of its coordinate in another dimension and of the next point.
    [Fact]
    public void Scramblings_OfOnePoint_AreUniformAndIndependent()
    {
        var points = new SobolPoints(21, Names(8), 1);
        var draws = Enumerable.Range(0, 2000).Select(replication => (
            A: At(points, 1, replication, 6), B: At(points, 5, replication, 6), Far: At(points, 1, replication, 77))).ToArray();
        Assert.InRange(draws.Average(d => d.A), 0.5 - 0.026, 0.5 + 0.026);
        Assert.InRange(ChiSquare([.. draws.Select(d => d.A)], 32), 11, 66);
        Assert.InRange(ChiSquare([.. draws.Select(d => d.Far)], 32), 11, 66);
        Assert.InRange(Correlation([.. draws.Select(d => d.A)], [.. draws.Select(d => d.B)]), -0.09, 0.09);
        Assert.InRange(ChiSquare([.. draws.Select(d => (((int)(d.A * 4) * 4) + (int)(d.B * 4) + 0.5) / 16)], 16), 3, 44);
    }

    // Whether the second bit turns must depend on the first one as often as not: that is what makes the scrambling nested.
    [Fact]
    public void Scrambling_TurnsABitDependingOnThoseAbove()
    {
        var points = new SobolPoints(8, Names(1), 1);
        var differs = Enumerable.Range(0, 2000).Count(replication =>
        {
            var block = new double[Length];
            points.Fill(0, replication, block);
            return ((int)(block[0] * 4) & 1) != ((int)(block[1] * 4) & 1);
        });
        Assert.InRange(differs, 880, 1120);
    }

    [Fact]
    public void PlainDraws_AreUniformAndIndependentBetweenCoordinatesAndBlocks()
    {
        var points = new PlainPoints(1, ["a", "b"]);
        var (a, b) = (Coordinates(points, 0, 0, 400), Coordinates(points, 1, 0, 400));
        Assert.InRange(a.Average(), 0.5 - 0.004, 0.5 + 0.004);
        Assert.InRange(ChiSquare(a, 256), 180, 340);
        Assert.InRange(Correlation(a, b), -0.013, 0.013);
        Assert.InRange(Correlation(a[1..], a[..^1]), -0.013, 0.013);
        Assert.InRange(Correlation(a[Length..], a[..^Length]), -0.013, 0.013);
        Assert.All(a, u => Assert.InRange(u, double.Epsilon, 1 - 1e-16));
    }

    [Fact]
    public void PlainDraws_OfACoordinate_DoNotChangeWhenAnotherIsAdded()
    {
        var alone = Coordinates(new PlainPoints(9, ["x"]), 0, 3, 1);
        Assert.Equal(alone, Coordinates(new PlainPoints(9, ["new", "x"]), 1, 3, 1));
        Assert.NotEqual(alone, Coordinates(new PlainPoints(10, ["x"]), 0, 3, 1));
    }

    [Fact]
    public void TooManyDimensions_AreRefused() =>
        Assert.Throws<ArgumentException>(() => new SobolPoints(1, Names(513), 1));

    private static string[] Names(int count) => [.. Enumerable.Range(0, count).Select(i => $"c{i}")];

    private static double[] Coordinates(PointSource points, int coordinate, int firstBlock, int blocks)
    {
        var all = new double[blocks * Length];
        for (var block = 0; block < blocks; block++)
        {
            points.Fill(coordinate, firstBlock + block, all.AsSpan(block * Length, Length));
        }

        return all;
    }

    private static double At(PointSource points, int coordinate, int block, int point)
    {
        var all = new double[Length];
        points.Fill(coordinate, block, all);
        return all[point];
    }

    private static long Sobol(int dimension, int number)
    {
        var bits = 0u;
        for (var bit = 0; number >> bit != 0; bit++)
        {
            bits ^= ((number >> bit) & 1) == 1 ? SobolDirections.Of(dimension)[bit] : 0;
        }

        return SobolDirections.Reverse(bits);
    }

    private static int[] Boxes(Func<int, int> row, Func<int, int> column) =>
        [.. Enumerable.Range(0, 1024).GroupBy(i => (row(i), column(i))).Select(box => box.Count()).Order()];

    private static double ChiSquare(double[] draws, int cells)
    {
        var expected = (double)draws.Length / cells;
        var counts = new int[cells];
        foreach (var u in draws)
        {
            counts[(int)(u * cells)]++;
        }

        return counts.Sum(count => (count - expected) * (count - expected) / expected);
    }

    private static double Correlation(double[] x, double[] y)
    {
        var (mx, my) = (x.Average(), y.Average());
        var (sxx, syy) = (x.Sum(v => (v - mx) * (v - mx)), y.Sum(v => (v - my) * (v - my)));
        return x.Zip(y, (a, b) => (a - mx) * (b - my)).Sum() / Math.Sqrt(sxx * syy);
    }
}
