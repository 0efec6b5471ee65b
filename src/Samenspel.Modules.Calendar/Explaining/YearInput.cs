using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Calendar.Explaining;

/// <summary>Reads a year, which is no number with separators.</summary>
internal static class YearInput
{
    /// <returns>The year; null when nothing was typed, or with a refusal when it cannot be read.</returns>
    public static int? Read(string? text, string field, (int First, int Last) span, List<Refusal> refusals)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= span.First && year <= span.Last)
        {
            return year;
        }

        refusals.Add(new(RefusalKind.Invalid, "calendar.year", Phrase.With(CalendarTexts.Year_Wanted, Plain(span.First), Plain(span.Last)), field));
        return null;
    }

    private static string Plain(int year) => year.ToString(CultureInfo.InvariantCulture);
}
