using System.Globalization;
using CsvHelper;
using Samenspel.Modules.Calendar.Councils;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Calendar.Importing;

/// <summary>Reads rows: <c>soort;datum;tot;aanlevering;naam;zetels</c>, in any order, in Dutch or English.</summary>
internal static class CouncilRows
{
    public static readonly IReadOnlyList<string> Headings = ["soort", "datum", "tot", "aanlevering", "naam", "zetels"];
    private static readonly string[] English = ["kind", "date", "until", "delivery", "name", "seats"];

    public static ImportReading Read(string text)
    {
        var (rows, rejected) = (new List<ImportedDate>(), new List<RejectedDate>());
        Dictionary<string, int>? columns = null;
        foreach (var (line, fields) in Lines(text, rejected))
        {
            if (columns is null)
            {
                columns = Columns(fields);
                if (!columns.ContainsKey("soort") || !columns.ContainsKey("datum"))
                {
                    return new([], [new(line, string.Join("; ", fields), CalendarTexts.Import_NoHeadings)]);
                }
            }
            else if (fields.Any(field => field.Trim().Length > 0))
            {
                Add(new(line, fields, columns), rows, rejected);
            }
        }

        return columns is null ? new([], [new(1, "", CalendarTexts.Import_Empty)]) : new(rows, rejected);
    }

    private static IEnumerable<(int Line, string[] Fields)> Lines(string text, List<RejectedDate> rejected)
    {
        var malformed = new List<CsvMalformedRecord>();
        var header = text.AsSpan(0, text.IndexOfAny(['\r', '\n']) is var end and >= 0 ? end : text.Length);
        var options = new CsvReaderOptions
        {
            Separator = header.Count(';') >= header.Count(',') ? ';' : ',',
            HasHeader = false,
            SkipEmptyLines = true,
            TrackLineNumbers = true,
            OnMalformedRecord = malformed.Add,
        };
        using var reader = CsvReader.FromText(text, options);
        while (reader.Read())
        {
            var fields = Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i)).ToArray();
            if (malformed.Count > 0)
            {
                rejected.Add(new((int)reader.LineNumber, string.Join("; ", fields), CalendarTexts.Import_Quotes));
                malformed.Clear();
            }
            else
            {
                yield return ((int)reader.LineNumber, fields);
            }
        }
    }

    private static Dictionary<string, int> Columns(string[] fields)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < fields.Length; i++)
        {
            var name = fields[i].Trim().ToLowerInvariant();
            var place = Array.IndexOf(English, name);
            _ = columns.TryAdd(place >= 0 ? Headings[place] : name, i);
        }

        return columns;
    }

    private static void Add(Row row, List<ImportedDate> rows, List<RejectedDate> rejected)
    {
        var kind = row["soort"].ToLowerInvariant();
        var (day, until, delivery) = (DateInput.Read(row["datum"]), DateInput.Read(row["tot"]), DateInput.Read(row["aanlevering"]));
        var name = LineInput.Read(row["naam"]);
        string? reason = null;
        ImportedDate? read = null;
        switch (kind)
        {
            case var _ when day is null:
                reason = Phrase.With(CalendarTexts.Import_NoDate, row["datum"]);
                break;
            case CouncilKind.Meeting or "meeting":
                (read, reason) = delivery is null && row["aanlevering"].Length > 0
                    ? (null, Phrase.With(CalendarTexts.Import_NoDate, row["aanlevering"]))
                    : (new ImportedDate(row.Line, Meeting: new(day.Value, delivery, name)), (string?)null);
                break;
            case CouncilKind.Recess or "regioreces" or "recess" or "region-recess":
                (read, reason) = until is null
                    ? (null, Phrase.With(CalendarTexts.Import_NoDate, row["tot"]))
                    : (new ImportedDate(row.Line, Recess: new(day.Value, until.Value, name.Length > 0 ? name : CalendarTexts.Recess_Plain, kind.StartsWith("regio", StringComparison.Ordinal))), (string?)null);
                break;
            case CouncilKind.Seats or "seats":
                (read, reason) = int.TryParse(row["zetels"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    ? (new ImportedDate(row.Line, Seats: new(day.Value, number)), (string?)null)
                    : (null, Phrase.With(CalendarTexts.Import_NoNumber, row["zetels"]));
                break;
            default:
                reason = Phrase.With(CalendarTexts.Import_UnknownKind, row["soort"]);
                break;
        }

        if (read is not null)
        {
            rows.Add(read);
        }
        else
        {
            rejected.Add(new(row.Line, row.Text, reason!));
        }
    }

    private sealed record Row(int Line, string[] Fields, Dictionary<string, int> Columns)
    {
        public string Text => string.Join("; ", Fields);

        public string this[string column] => Columns.TryGetValue(column, out var place) && place < Fields.Length ? Fields[place].Trim() : "";
    }
}
