using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Digests;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Web.Tests.Digests;

/// <summary>When digests go out: by Dutch clocks, in summer and in winter.</summary>
[OnOneDatabase("Nothing is kept.")]
public sealed class DigestMomentsTests
{
    [Theory]
    [InlineData("2026-11-23T05:59:00Z", "2026-11-20T06:00:00Z")] // A Monday in winter, a minute before seven: Friday.
    [InlineData("2026-11-23T06:00:00Z", "2026-11-23T06:00:00Z")]
    [InlineData("2026-11-22T12:00:00Z", "2026-11-20T06:00:00Z")] // A Sunday.
    [InlineData("2027-07-01T05:00:00Z", "2027-07-01T05:00:00Z")] // In summer seven o'clock is an hour earlier.
    [InlineData("2027-03-29T05:00:00Z", "2027-03-29T05:00:00Z")] // The first working day of summer time.
    [InlineData("2027-11-01T05:30:00Z", "2027-10-29T05:00:00Z")] // The first of winter time: at half past six it is still Friday's.
    public void LastAt_OnWorkingDays_FollowsDutchClocks(string now, string expected) =>
        Assert.Equal(At(expected), DigestMoments.LastAt(DigestRhythm.Daily, DayOfWeek.Monday, new TimeOnly(7, 0), At(now)));

    [Theory]
    [InlineData("2026-11-21T09:00:00Z", DayOfWeek.Saturday, "2026-11-21T06:00:00Z", "2026-11-28T06:00:00Z")]
    [InlineData("2026-11-21T05:00:00Z", DayOfWeek.Saturday, "2026-11-14T06:00:00Z", "2026-11-21T06:00:00Z")]
    [InlineData("2027-03-27T12:00:00Z", DayOfWeek.Sunday, "2027-03-21T06:00:00Z", "2027-03-28T05:00:00Z")]
    public void Moments_OnceAWeek_AreOnTheChosenDay(string now, DayOfWeek day, string last, string next)
    {
        Assert.Equal(At(last), DigestMoments.LastAt(DigestRhythm.Weekly, day, new TimeOnly(7, 0), At(now)));
        Assert.Equal(At(next), DigestMoments.NextAfter(DigestRhythm.Weekly, day, new TimeOnly(7, 0), At(now)));
    }

    [Fact]
    public void Moments_WhenNever_AreNone()
    {
        Assert.Null(DigestMoments.LastAt(DigestRhythm.Never, DayOfWeek.Monday, new TimeOnly(7, 0), SamenspelHost.Now));
        Assert.Null(DigestMoments.NextAfter(DigestRhythm.Never, DayOfWeek.Monday, new TimeOnly(7, 0), SamenspelHost.Now));
    }

    [Theory]
    [InlineData("2027-03-28", "2027-03-28T01:30:00Z")] // Half past two does not exist: half past three.
    [InlineData("2027-10-31", "2027-10-31T01:30:00Z")] // It exists twice: the second one.
    [InlineData("2027-01-31", "2027-01-31T01:30:00Z")]
    [InlineData("2027-07-31", "2027-07-31T00:30:00Z")]
    public void MomentOf_HalfPastTwo_IsOneMomentOnEveryDay(string day, string expected) =>
        Assert.Equal(At(expected), DutchTime.MomentOf(DateOnly.Parse(day, CultureInfo.InvariantCulture), new TimeOnly(2, 30)));

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
