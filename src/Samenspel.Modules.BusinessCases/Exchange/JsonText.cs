using System.Text;
using System.Text.Json;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>From bytes to JSON, or to a fault that says where it breaks off.</summary>
internal static class JsonText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>Null, and one fault, when the bytes are not JSON.</returns>
    public static JsonDocument? Parse(ReadOnlyMemory<byte> bytes, int maxBytes, FaultList faults)
    {
        if (bytes.Length > maxBytes)
        {
            faults.Add("file-too-large", "$", BusinessCaseTexts.FileTooLarge, maxBytes / 1024);
            return null;
        }

        var text = bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        try
        {
            Strict.GetCharCount(text.Span);
            DemandReadableStrings(text.Span);
            return JsonDocument.Parse(text);
        }
        catch (DecoderFallbackException)
        {
            faults.Add("not-utf8", "$", BusinessCaseTexts.NotUtf8);
        }
        catch (JsonException broken)
        {
            faults.Add(
                "malformed-json", "$", BusinessCaseTexts.MalformedJson, (broken.LineNumber ?? 0) + 1, (broken.BytePositionInLine ?? 0) + 1);
        }

        return null;
    }

    /// <summary>JSON may spell half a character (<c>\ud800</c>); nobody can print or store it.</summary>
    private static void DemandReadableStrings(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            {
                continue;
            }

            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException half)
            {
                var before = text[..(int)reader.TokenStartIndex];
                var column = before.Length - before.LastIndexOf((byte)'\n') - 1;
                throw new JsonException(half.Message, path: null, before.Count((byte)'\n'), column, half);
            }
        }
    }
}
