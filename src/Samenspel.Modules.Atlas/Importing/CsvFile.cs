using System.Globalization;
using CsvHelper;

namespace Samenspel.Modules.Atlas.Importing;

/// <summary>Takes a CSV file apart: comma or semicolon, quoted fields, any line ending.</summary>
internal static class CsvFile
{
    public static CsvSheet? Read(string text, FaultList faults)
    {
        var delimiter = DelimiterOf(text);
        var malformed = new List<CsvMalformedRecord>();
        var options = new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            SkipEmptyLines = true,
            TrackLineNumbers = true,
            OnMalformedRecord = malformed.Add,
        };
        using var reader = CsvReader.FromText(text, options);
        List<string>? header = null;
        var rows = new List<CsvRow>();
        while (reader.Read())
        {
            var line = (int)reader.LineNumber;
            if (header is null)
            {
                header = [.. Fields(reader).Select(field => field.Trim())];
            }
            else if (CheckQuotes(malformed, line, faults) && CheckCount(reader.FieldCount, header.Count, line, faults))
            {
                rows.Add(new CsvRow(line, Fields(reader)));
            }

            malformed.Clear();
        }

        Finish(text, header, rows, faults);
        return faults.Fatal ? null : new CsvSheet(delimiter, header!, rows);
    }

    private static string[] Fields(CsvReader reader)
    {
        var fields = new string[reader.FieldCount];
        for (var i = 0; i < fields.Length; i++)
        {
            fields[i] = reader.GetString(i);
        }

        return fields;
    }

    private static void Finish(string text, List<string>? header, List<CsvRow> rows, FaultList faults)
    {
        if (header is null || (rows.Count == 0 && !faults.Any))
        {
            faults.AddFile(1, null, null, "no-rows");
        }
        else if (!text.EndsWith('\n') && !text.EndsWith('\r'))
        {
            faults.Warn(rows.Count == 0 ? 1 : rows[^1].Line, null, "no-final-line-break");
        }
    }

    private static bool CheckQuotes(List<CsvMalformedRecord> malformed, int line, FaultList faults)
    {
        foreach (var record in malformed)
        {
            faults.AddRow(line, null, null, record.Reason == CsvMalformedReason.UnterminatedQuote ? "unclosed-quote" : "stray-quote");
        }

        return malformed.Count == 0;
    }

    private static bool CheckCount(int count, int expected, int line, FaultList faults)
    {
        if (count == expected)
        {
            return true;
        }

        var code = count < expected ? "too-few-fields" : "too-many-fields";
        faults.AddRow(line, null, null, code, expected.ToString(CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    private static char DelimiterOf(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var header = end < 0 ? text.AsSpan() : text.AsSpan(0, end);
        return header.Count(';') > header.Count(',') ? ';' : ',';
    }
}
