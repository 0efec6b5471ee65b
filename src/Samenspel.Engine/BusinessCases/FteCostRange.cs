namespace Samenspel.Engine.BusinessCases;

/// <summary>Staff and cost between two ends; both are equal when the joint figure is a single value.</summary>
public sealed record FteCostRange(FteCost Low, FteCost High)
{
    /// <summary>How much more than <paramref name="baseline"/> this is; negative when it is less.</summary>
    public FteCostRange? MoreThan(FteCost? baseline) => baseline is null ? null : new(Low - baseline, High - baseline);

    /// <summary>How much less than <paramref name="baseline"/> this is; the high end belongs to the low joint figure.</summary>
    public FteCostRange? LessThan(FteCost? baseline) => baseline is null ? null : new(baseline - High, baseline - Low);
}
