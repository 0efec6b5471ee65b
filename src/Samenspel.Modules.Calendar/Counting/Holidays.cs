namespace Samenspel.Modules.Calendar.Counting;

/// <summary>
/// The holidays that Dutch law knows, so that a day can be said to fall on one. Good Friday is not among them: it is no general holiday.
/// </summary>
internal static class Holidays
{
    /// <returns>Which holiday it is; null for another day.</returns>
    public static Holiday? On(DateOnly day) => (day.Month, day.Day) switch
    {
        (1, 1) => Holiday.NewYear,
        (5, 5) => Holiday.Liberation,
        (12, 25) or (12, 26) => Holiday.Christmas,
        _ when day == KingsDay(day.Year) => Holiday.KingsDay,
        _ => (day.DayNumber - Easter(day.Year).DayNumber) switch
        {
            0 or 1 => Holiday.Easter,
            39 => Holiday.Ascension,
            49 or 50 => Holiday.Pentecost,
            _ => null,
        },
    };

    // The day before when the birthday is a Sunday.
    private static DateOnly KingsDay(int year) => new DateOnly(year, 4, 27) is var day && day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(-1) : day;

    /// <summary>Easter Sunday by the Gregorian computus of Meeus, Jones and Butcher.</summary>
    public static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var day = epact + weekday - (7 * correction) + 114;
        return new(year, day / 31, (day % 31) + 1);
    }
}
