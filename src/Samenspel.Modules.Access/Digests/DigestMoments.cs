using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Digests;

/// <summary>The moments at which a digest goes out: a fixed time of Dutch days, in summer and in winter.</summary>
internal static class DigestMoments
{
    private const int DaysInWeek = 7;

    /// <returns>The last moment at or before this one; null when the person wants none.</returns>
    public static DateTimeOffset? LastAt(DigestRhythm rhythm, DayOfWeek weekday, TimeOnly time, DateTimeOffset now) =>
        Around(rhythm, weekday, time, now, -DaysInWeek, 0).Where(moment => moment <= now).Cast<DateTimeOffset?>().LastOrDefault();

    /// <returns>The first moment after this one; null when the person wants none.</returns>
    public static DateTimeOffset? NextAfter(DigestRhythm rhythm, DayOfWeek weekday, TimeOnly time, DateTimeOffset now) =>
        Around(rhythm, weekday, time, now, 0, DaysInWeek).Where(moment => moment > now).Cast<DateTimeOffset?>().FirstOrDefault();

    private static IEnumerable<DateTimeOffset> Around(DigestRhythm rhythm, DayOfWeek weekday, TimeOnly time, DateTimeOffset now, int from, int until)
    {
        var today = DutchTime.DateOf(now);
        return Enumerable.Range(from, until - from + 1).Select(today.AddDays).Where(day => IsDay(rhythm, weekday, day.DayOfWeek)).Select(day => DutchTime.MomentOf(day, time));
    }

    private static bool IsDay(DigestRhythm rhythm, DayOfWeek weekday, DayOfWeek day) => rhythm switch
    {
        DigestRhythm.Daily => day is not (DayOfWeek.Saturday or DayOfWeek.Sunday),
        DigestRhythm.Weekly => day == weekday,
        _ => false,
    };
}
