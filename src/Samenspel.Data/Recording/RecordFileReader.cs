using System.Globalization;
using System.Text;
using System.Text.Json;
using Samenspel.Data.Texts;
using Samenspel.Kernel;

namespace Samenspel.Data.Recording;

/// <summary>Reads a chain from a file: JSON, or CSV with commas or, after a visit to a spreadsheet, semicolons.</summary>
public static class RecordFileReader
{
    /// <returns>The lines in the order of the file, with the chain's end where the file tells it; or why it cannot be read.</returns>
    public static Outcome<RecordFileContent> Read(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        string text;
        try
        {
            text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(file).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Unreadable(RecordTexts.File_NotText);
        }

        return text.TrimStart().StartsWith('{') ? ReadJson(text) : ReadCsv(text);
    }

    private static Outcome<RecordFileContent> ReadJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            if (Text(root, "format") != RecordFile.Format || !root.TryGetProperty("lines", out var lines) || lines.ValueKind != JsonValueKind.Array
                || !root.TryGetProperty("end", out var end) || end.ValueKind != JsonValueKind.Object)
            {
                return Unreadable(RecordTexts.File_NoRecord);
            }

            var read = new List<RecordLine>(lines.GetArrayLength());
            foreach (var line in lines.EnumerateArray())
            {
                if (LineOf([.. RecordFile.Columns.Select(column => Text(line, column))]) is not { } known)
                {
                    return UnreadableAt(read.Count + 1);
                }

                read.Add(known);
            }

            return end.TryGetProperty("number", out var number) && number.TryGetInt64(out var last) && Text(end, "hash") is { } hash && Text(root, "chain") is { } chain
                ? new RecordFileContent(read, new ChainEnd(chain, last, hash))
                : Unreadable(RecordTexts.File_NoRecord);
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            return Unreadable(RecordTexts.File_NoRecord);
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Outcome<RecordFileContent> ReadCsv(string text)
    {
        var separator = text.AsSpan(0, Math.Max(0, text.IndexOf('\n', StringComparison.Ordinal))).Contains(';') ? ';' : ',';
        var lines = new List<RecordLine>();
        var isHeading = true;
        foreach (var cells in Rows(text, separator))
        {
            if (isHeading)
            {
                isHeading = false;
                if (!cells.SequenceEqual(RecordFile.Columns, StringComparer.Ordinal))
                {
                    return Unreadable(RecordTexts.File_NoRecord);
                }
            }
            else if (LineOf([.. cells]) is { } line)
            {
                lines.Add(line);
            }
            else
            {
                return UnreadableAt(lines.Count + 1);
            }
        }

        return isHeading ? Unreadable(RecordTexts.File_NoRecord) : new RecordFileContent(lines, null);
    }

    // RFC 4180; a line end inside quotes is part of the cell.
    private static IEnumerable<List<string>> Rows(string text, char separator)
    {
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append(text[i++]);
            }
            else if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                continue;
            }
            else if (!isQuoted && (c == separator || c == '\n'))
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
            else
            {
                cell.Append(c);
            }
        }

        if (cell.Length > 0 || row.Count > 0)
        {
            row.Add(cell.ToString());
            yield return row;
        }
    }

    private static RecordLine? LineOf(string?[] cells) =>
        cells.Length == RecordFile.Columns.Count && !cells.Contains(null)
        && long.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && DateTimeOffset.TryParseExact(cells[2], RecordHash.Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? new RecordLine
            {
                Chain = cells[0]!,
                Number = number,
                At = at,
                Action = cells[3]!,
                Subject = cells[4]!,
                Result = cells[5]!,
                Actor = cells[6]!,
                Origin = cells[7]!,
                Details = cells[8]!,
                Previous = cells[9]!,
                Hash = cells[10]!,
            }
            : null;

    private static Refusal UnreadableAt(int line)
    {
        var text = RecordTexts.File_Line;
        return Unreadable(string.Format(CultureInfo.CurrentCulture, text, line));
    }

    private static Refusal Unreadable(string message) => new(RefusalKind.Invalid, "record.unreadable-file", message);
}
