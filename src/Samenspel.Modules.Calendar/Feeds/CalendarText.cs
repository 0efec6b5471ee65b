using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Samenspel.Modules.Calendar.Showing;
using Samenspel.Modules.Calendar.Texts;

namespace Samenspel.Modules.Calendar.Feeds;

/// <summary>Writes iCalendar (RFC 5545): whole days only, so that no time zone is needed.</summary>
internal static class CalendarText
{
    private const int MostOctets = 75;
    private const string LineEnd = "\r\n";

    /// <param name="content">What to tell.</param>
    /// <param name="address">Makes a full address of a path inside the site.</param>
    public static string Write(FeedContent content, Func<string, string> address)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Samenspel//Kalender//NL");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, $"X-WR-CALNAME:{Escape($"Samenspel, {CalendarTexts.Menu}")}");
        Line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in content.Entries)
        {
            Event(text, content, entry, used, address);
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    /// <summary>Folds at 75 octets, never within a letter.</summary>
    public static string Fold(string line)
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > MostOctets)
            {
                folded.Append(LineEnd).Append(' ');
                octets = 1;
            }

            folded.Append(letter);
            octets += letter.Utf8SequenceLength;
        }

        return folded.ToString();
    }

    public static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    private static void Event(StringBuilder text, FeedContent content, CalendarEntry entry, Dictionary<string, int> used, Func<string, string> address)
    {
        var (from, until) = (entry.Mark.From, entry.Mark.Until ?? entry.Mark.From);
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{Uid(entry, used)}@samenspel");
        Line(text, $"DTSTAMP:{content.MadeAt.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
        Line(text, $"DTSTART;VALUE=DATE:{Day(from)}");
        Line(text, $"DTEND;VALUE=DATE:{Day(until.AddDays(1))}");
        Line(text, $"SUMMARY:{Escape(entry.Of.Length > 0 ? $"{entry.Of}: {entry.Title}" : entry.Title)}");
        if (Description(entry) is { Length: > 0 } description)
        {
            Line(text, $"DESCRIPTION:{Escape(description)}");
        }

        if (entry.Path is { } path)
        {
            Line(text, $"URL:{address(path)}");
        }

        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    // What it is stays the same when its date moves within a year, so that the calendar moves it instead of adding another.
    private static string Uid(CalendarEntry entry, Dictionary<string, int> used)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{entry.Row}|{entry.Of}|{entry.Path}|{entry.Title}|{(entry.Row == CalendarRow.Council ? Day(entry.Mark.From) : "")}");
        var number = used[name] = used.GetValueOrDefault(name) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{name}|{number}"))))[..32];
    }

    private static string Description(CalendarEntry entry) => string.Join('\n', new[]
    {
        entry.Note,
        entry.Why is { } why ? string.Join('\n', [why.Rule, why.Article, why.Validity, $"{CalendarTexts.Why_Hardness}: {why.HardnessName}", .. why.Working, .. why.Remarks]) : "",
    }.Where(part => part.Length > 0));

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, string line) => text.Append(Fold(line)).Append(LineEnd);
}
