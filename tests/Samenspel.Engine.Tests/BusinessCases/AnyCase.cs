using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.BusinessCases;

namespace Samenspel.Engine.Tests.BusinessCases;

/// <summary>Random cases: whole hundreds of inhabitants, fte to two decimals, cost in whole euros, a rising rule that may be a range.</summary>
internal static class AnyCase
{
    public static Arbitrary<StaffingCase> UpTo(int participants) => (
        from count in Gen.Choose(2, participants)
        from people in Participant.ListOf(count)
        from euro in Gen.Choose(1, 200_000)
        from low in Hundredths(0, 20_000)
        from width in Hundredths(0, 500)
        from rule in Rule
        from stated in Gen.OneOf(Gen.Constant((long?)null), Gen.Choose(1_000, 900_000).Select(size => (long?)size))
        select new StaffingCase(
            [.. people.Select((person, i) => person with { Key = $"p{i:00}" })], euro * 100L, new(low, low + width), rule, stated))
        .ToArbitrary();

    private static Gen<StaffingParticipant> Participant =>
        from size in Gen.Choose(1, 3_000)
        from today in Hundredths(0, 5_000)
        from alone in Hundredths(0, 9_000)
        select new StaffingParticipant("", size * 100L, today, alone);

    private static Gen<JointRule> Rule =>
        from start in Hundredths(0, 2_000)
        from slope in Hundredths(0, 60)
        from wider in Hundredths(0, 40)
        select new JointRule(JointLine.Of(start, slope), JointLine.Through(new(1_000, start), new(7_000, start + wider)));

    private static Gen<decimal> Hundredths(int low, int high) => Gen.Choose(low, high).Select(value => value / 100m);
}
