namespace Samenspel.Engine.BusinessCases;

/// <summary>
/// A group against both baselines; the two differences belong together and are always shown together.
/// What cannot be computed is null, and <see cref="StaffingResult.Missing"/> says why.
/// </summary>
/// <param name="Today">What the members have at work now, added up.</param>
/// <param name="Alone">What the members would each wish alone, added up.</param>
/// <param name="Joint">What they wish together.</param>
/// <param name="MoreThanToday">Joint minus today ("meerkosten"); negative when it is less.</param>
/// <param name="LessThanAlone">Alone minus joint ("minder meer"); negative when joint is more.</param>
public sealed record StaffingComparison(
    FteCost? Today,
    FteCost? Alone,
    FteCostRange? Joint,
    FteCostRange? MoreThanToday,
    FteCostRange? LessThanAlone)
{
    internal static StaffingComparison Of(FteCost? today, FteCost? alone, FteCostRange? joint) =>
        new(today, alone, joint, joint?.MoreThan(today), joint?.LessThan(alone));
}
