using Samenspel.Engine.BusinessCases;

namespace Samenspel.Engine.Tests.BusinessCases;

/// <summary>The two cases of "van Zevenvoud naar Eenvoud", 9 August 2004, section 2.1.1.</summary>
internal static class Cases
{
    public static readonly JointRule DrechtstedenRule = JointRule.Of(JointLine.Through(new(11_000, 6.6m), new(274_000, 75m)));

    public static readonly StaffingCase Drechtsteden = new(
        [
            new("alblasserdam", 18_000, 2.5m, 8.25m),
            new("dordrecht", 124_000, 27.5m, 40m),
            new("s-gravendeel", 9_000, 2m, 6.6m),
            new("hendrik-ido-ambacht", 23_000, 3m, 9.9m),
            new("papendrecht", 31_000, 4m, 13.2m),
            new("sliedrecht", 24_000, 3m, 9.9m),
            new("zwijndrecht", 45_000, 6m, 19.8m),
        ],
        5_400_000,
        FteRange.Of(75m),
        DrechtstedenRule);

    public static readonly StaffingCase ZuidwestFriesland = new(
        [.. Enumerable.Range(1, 6).Select(i => new StaffingParticipant($"gemeente-{i}", 11_000, 2m, 6.6m))],
        5_400_000,
        new(15.5m, 17.0m),
        new JointRule(
            JointLine.Through(new(11_000, 6.6m), new(66_000, 15.5m)),
            JointLine.Through(new(11_000, 6.6m), new(66_000, 17.0m))));
}
