using System.Text.Encodings.Web;
using System.Text.Json;

namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>How our documents look: indented, readable letters, numbers without needless zeros.</summary>
internal static class JsonOutput
{
    /// <summary>Relaxed: the documents are files and API answers, never part of a page.</summary>
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(Action<Utf8JsonWriter> content)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            content(json);
        }

        return buffer.ToArray();
    }

    public static void Number(this Utf8JsonWriter json, string name, decimal value) => json.WriteNumber(name, Plain(value));

    public static void Optional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    public static void Optional(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.Number(name, number);
        }
    }

    /// <summary>Dividing by one with the most decimals drops trailing zeros.</summary>
    public static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
