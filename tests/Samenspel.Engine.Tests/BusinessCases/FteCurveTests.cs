using Samenspel.Engine.BusinessCases;

namespace Samenspel.Engine.Tests.BusinessCases;

public class FteCurveTests
{
    private static readonly FteCurve Curve = new(
        [new(9_000, 6.6m), new(11_000, 6.6m), new(18_000, 8.25m), new(23_000, 9.9m), new(24_000, 9.9m), new(31_000, 13.2m), new(45_000, 19.8m), new(124_000, 40m)]);

    [Theory]
    [InlineData(9_000, 6.6)]
    [InlineData(10_000, 6.6)]
    [InlineData(18_000, 8.25)]
    [InlineData(23_500, 9.9)]
    [InlineData(20_500, 9.08)]
    [InlineData(38_000, 16.5)]
    [InlineData(124_000, 40)]
    public void At_WithinThePoints_LiesOnTheLineBetweenThem(long inhabitants, double fte) =>
        Assert.Equal(new CurveReading((decimal)fte, false), Curve.At(inhabitants));

    [Fact]
    public void At_OutsideThePoints_GivesNothingUnlessAskedAndThenMarksIt()
    {
        Assert.Null(Curve.At(8_999));
        Assert.Null(Curve.At(124_001));
        Assert.Equal(new CurveReading(6.6m, true), Curve.At(5_000, extrapolate: true));
        Assert.Equal(new CurveReading(46.65m, true), Curve.At(150_000, extrapolate: true));
    }

    [Fact]
    public void Curve_WithPointsThatDoNotRise_Throws()
    {
        Assert.Throws<ArgumentException>(() => new FteCurve([new(9_000, 6.6m)]));
        Assert.Throws<ArgumentException>(() => new FteCurve([new(9_000, 6.6m), new(9_000, 7m)]));
        Assert.Throws<ArgumentException>(() => new FteCurve([new(9_000, 6.6m), new(10_000, -7m)]));
    }
}
