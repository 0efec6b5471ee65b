using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.Calendar.Domain;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Calendar.Importing;

/// <summary>
/// Reads the events of an iCalendar file (RFC 5545): the day in the Netherlands on which each begins. What it cannot be sure of, such as a series, it rejects.
/// </summary>
internal static class CouncilCalendar
{
    public static ImportReading Read(string text)
    {
        var (rows, rejected) = (new List<ImportedDate>(), new List<RejectedDate>());
        CalendarEvent? open = null;
        var depth = 0;
        foreach (var (number, line) in Unfold(text))
        {
            var (name, value, zone) = Split(line);
            switch (name, value.ToUpperInvariant())
            {
                case ("BEGIN", "VEVENT"):
                    open = new(number);
                    break;
                case ("END", "VEVENT") when open is not null:
                    Close(open, rows, rejected);
                    open = null;
                    break;
                case ("BEGIN", _):
                    depth++;
                    break;
                case ("END", _):
                    depth--;
                    break;
                default:
                    // An alarm within an event has properties of its own.
                    open?.Take(depth, name, value, zone);
                    break;
            }

            if (name == "BEGIN" && value.Equals("VEVENT", StringComparison.OrdinalIgnoreCase))
            {
                depth = 0;
            }
        }

        if (open is not null)
        {
            rejected.Add(new(open.Line, open.Summary, CalendarTexts.Import_Unended));
        }

        return rows.Count + rejected.Count == 0 ? new([], [new(1, "", CalendarTexts.Import_NoEvents)]) : new(rows, rejected);
    }

    private static void Close(CalendarEvent one, List<ImportedDate> rows, List<RejectedDate> rejected)
    {
        var (from, until) = (one.From, one.Until ?? one.From);
        var isRecess = one.Summary.Contains("reces", StringComparison.OrdinalIgnoreCase);
        var reason = one switch
        {
            { IsCancelled: true } => CalendarTexts.Import_Cancelled,
            { IsSeries: true } => CalendarTexts.Import_Series,
            _ when from is null => Phrase.With(CalendarTexts.Import_NoDate, one.Given),
            _ when until < from => CalendarTexts.Council_RecessOrder,
            _ when until > from && !isRecess => CalendarTexts.Import_SeveralDays,
            _ => null,
        };
        if (reason is not null)
        {
            rejected.Add(new(one.Line, one.Summary, reason));
        }
        else
        {
            var name = one.Summary.Length > CouncilYear.NameMaxLength ? one.Summary[..CouncilYear.NameMaxLength] : one.Summary;
            rows.Add(isRecess ? new(one.Line, Recess: new(from!.Value, until!.Value, name, IsOfRegion: false)) : new(one.Line, Meeting: new(from!.Value, null, name)));
        }
    }

    // A line that begins with white space goes on from the one before it.
    private static IEnumerable<(int Number, string Line)> Unfold(string text)
    {
        var (number, begun, whole) = (0, 1, "");
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (line.Length > 0 && line[0] is ' ' or '\t')
            {
                whole += line[1..];
                continue;
            }

            if (whole.Length > 0)
            {
                yield return (begun, whole);
            }

            (begun, whole) = (number, line);
        }

        if (whole.Length > 0)
        {
            yield return (begun, whole);
        }
    }

    private static (string Name, string Value, string Zone) Split(string line)
    {
        var (quoted, colon) = (false, -1);
        for (var i = 0; i < line.Length && colon < 0; i++)
        {
            quoted ^= line[i] == '"';
            colon = line[i] == ':' && !quoted ? i : -1;
        }

        if (colon < 0)
        {
            return (line, "", "");
        }

        var parts = line[..colon].Split(';');
        var zone = parts.Skip(1).FirstOrDefault(part => part.StartsWith("TZID=", StringComparison.OrdinalIgnoreCase))?[5..].Trim('"') ?? "";
        return (parts[0].Trim().ToUpperInvariant(), line[(colon + 1)..].Trim(), zone);
    }

    private sealed class CalendarEvent(int line)
    {
        private DateOnly? _end;
        private bool _endsByDate;

        public int Line { get; } = line;

        public string Summary { get; private set; } = "";

        public string Given { get; private set; } = "";

        public DateOnly? From { get; private set; }

        public bool IsCancelled { get; private set; }

        public bool IsSeries { get; private set; }

        /// <summary>The end of days is the day after the last one.</summary>
        public DateOnly? Until => _end is { } end && _endsByDate && end > DateOnly.MinValue && end > From ? end.AddDays(-1) : _end;

        public void Take(int depth, string name, string value, string zone)
        {
            switch (name)
            {
                case var _ when depth > 0:
                    break;
                case "SUMMARY":
                    Summary = LineInput.Read(value.Replace("\\n", " ", StringComparison.OrdinalIgnoreCase).Replace("\\,", ",", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal));
                    break;
                case "DTSTART":
                    (Given, From) = (value, Day(value, zone));
                    break;
                case "DTEND":
                    (_end, _endsByDate) = (Day(value, zone), value.Length == 8);
                    break;
                case "STATUS":
                    IsCancelled = value.Equals("CANCELLED", StringComparison.OrdinalIgnoreCase);
                    break;
                case "RRULE" or "RDATE":
                    IsSeries = true;
                    break;
                default:
                    break;
            }
        }

        private static DateOnly? Day(string value, string zone)
        {
            if (DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            if (!DateTime.TryParseExact(value.TrimEnd('Z', 'z'), "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
            {
                return null;
            }

            // Without a zone, or in one that is not known here, the hour on the wall is that of the council.
            return value.EndsWith('Z') || value.EndsWith('z') ? DutchTime.DateOf(new DateTimeOffset(moment, TimeSpan.Zero))
                : zone.Length > 0 && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known) && !known.IsInvalidTime(moment)
                    ? DutchTime.DateOf(new DateTimeOffset(TimeZoneInfo.ConvertTimeToUtc(moment, known), TimeSpan.Zero))
                    : DateOnly.FromDateTime(moment);
        }
    }
}
