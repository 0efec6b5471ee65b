using System.Globalization;

namespace Samenspel.WebKit.Numbers;

/// <summary>Reads dates as people type them: <c>1-7-2005</c>, <c>1/7/2005</c>, <c>1 juli 2005</c>, <c>1 July 2005</c>, <c>2005-07-01</c>.</summary>
public static class DateInput
{
    private static readonly string[] Formats =
        ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy"];

    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("nl-NL"), CultureInfo.GetCultureInfo("en-GB")];

    /// <returns>The date, or null when the text is not one.</returns>
    public static DateOnly? Read(string? text)
    {
        foreach (var language in Languages)
        {
            if (DateOnly.TryParseExact(text?.Trim(), Formats, language, DateTimeStyles.AllowWhiteSpaces, out var date))
            {
                return date;
            }
        }

        return null;
    }
}
