using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Samenspel.Data.Recording;

/// <summary>A chain as a file, whole and exact, so that anybody can check it without the product: CSV with commas, or JSON with the chain's end.</summary>
public static class RecordFile
{
    /// <summary>What a JSON file says it is.</summary>
    public const string Format = "samenspel-record-1";

    /// <summary>The columns, in the order of the file.</summary>
    public static readonly IReadOnlyList<string> Columns =
        ["chain", "number", "at", "action", "subject", "result", "actor", "origin", "details", "previous", "hash"];

    /// <summary>The cells of a line, as they go into a file.</summary>
    public static IReadOnlyList<string> Cells(RecordLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return
        [
            line.Chain, line.Number.ToString(CultureInfo.InvariantCulture), RecordHash.Text(line.At), line.Action, line.Subject, line.Result, line.Actor, line.Origin,
            line.Details, line.Previous, line.Hash,
        ];
    }

    public static async Task WriteCsvAsync(Stream stream, IAsyncEnumerable<RecordLine> lines, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(lines);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        await writer.WriteAsync(string.Join(',', Columns) + "\n");
        await foreach (var line in lines.WithCancellation(cancellation))
        {
            await writer.WriteAsync(string.Join(',', Cells(line).Select(Quoted)) + "\n");
        }
    }

    /// <param name="stream">Where to.</param>
    /// <param name="end">The chain's end, read before its lines; later lines are left out.</param>
    /// <param name="lines">In order.</param>
    /// <param name="now">The moment of the file.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static async Task WriteJsonAsync(Stream stream, ChainEnd end, IAsyncEnumerable<RecordLine> lines, DateTimeOffset now, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(end);
        ArgumentNullException.ThrowIfNull(lines);
        await using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("chain", end.Chain);
        json.WriteString("written", RecordHash.Text(now));
        json.WriteStartObject("end");
        json.WriteNumber("number", end.Number);
        json.WriteString("hash", end.Hash);
        json.WriteEndObject();
        json.WriteStartArray("lines");
        await foreach (var line in lines.WithCancellation(cancellation))
        {
            json.WriteStartObject();
            foreach (var (name, cell) in Columns.Zip(Cells(line)))
            {
                json.WriteString(name, cell);
            }

            json.WriteEndObject();
            if (json.BytesPending > 65_536)
            {
                await json.FlushAsync(cancellation);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny("\",\n\r;") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
