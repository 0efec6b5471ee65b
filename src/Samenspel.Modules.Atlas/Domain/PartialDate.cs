using System.Globalization;

namespace Samenspel.Modules.Atlas.Domain;

/// <summary>A date of which a source may give the year only.</summary>
/// <param name="First">The earliest day that it can mean.</param>
/// <param name="YearOnly">True when the source gives the year only.</param>
internal readonly record struct PartialDate(DateOnly First, bool YearOnly)
{
    public static PartialDate Of(DateOnly date) => new(date, YearOnly: false);

    public static PartialDate? Read(string? text) => text is not null && TryParse(text, out var date) ? date : null;

    public static bool TryParse(string text, out PartialDate date)
    {
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1800 and <= 2200)
        {
            date = new PartialDate(new DateOnly(year, 1, 1), YearOnly: true);
            return true;
        }

        var exact = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        date = new PartialDate(day, YearOnly: false);
        return exact;
    }

    public override string ToString() => First.ToString(YearOnly ? "yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
