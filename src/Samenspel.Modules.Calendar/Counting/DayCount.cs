using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Calendar.Counting;

/// <summary>Counts days, weeks and months. It knows days only, so that neither an hour nor summer time can move one.</summary>
internal static class DayCount
{
    private const int Week = 7;

    /// <returns>The last day of a term after a day: the first day that counts is the next; null beyond the calendar.</returns>
    public static DateOnly? After(DateOnly day, int count, LawUnit unit) => Move(day, count, unit);

    /// <returns>The day so much earlier; null beyond the calendar.</returns>
    public static DateOnly? Before(DateOnly day, int count, LawUnit unit) => Move(day, -count, unit);

    /// <returns>The last day on which a term can begin that must have run out on <paramref name="end"/>; null beyond the calendar.</returns>
    public static DateOnly? LatestStart(DateOnly end, int count, LawUnit unit)
    {
        var start = Before(end, count, unit);
        if (unit != LawUnit.Months || start is not { } first)
        {
            return start;
        }

        // The 28th, 29th, 30th and 31st of January are all a month before the 28th of February.
        while (first < DateOnly.MaxValue && After(first.AddDays(1), count, unit) <= end)
        {
            first = first.AddDays(1);
        }

        return first;
    }

    /// <returns>Whether the month was too short for the day.</returns>
    public static bool IsShortened(DateOnly day, DateOnly moved, LawUnit unit) => unit == LawUnit.Months && moved.Day < day.Day;

    private static DateOnly? Move(DateOnly day, int count, LawUnit unit)
    {
        try
        {
            return unit switch
            {
                LawUnit.Months => day.AddMonths(count),
                LawUnit.Weeks => day.AddDays(checked(count * Week)),
                _ => day.AddDays(count),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
