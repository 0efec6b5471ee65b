using System.Text;

namespace Samenspel.Modules.Atlas.Importing;

/// <summary>Turns the bytes of a file into text: UTF-8 only, with or without byte order mark.</summary>
internal static class FileText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string? Decode(ReadOnlyMemory<byte> content, FaultList faults)
    {
        var bytes = content.Span;
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            faults.AddFile(1, null, null, "not-utf8", "UTF-16");
            return null;
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        if (bytes.Trim(" \t\r\n"u8).IsEmpty)
        {
            faults.AddFile(0, null, null, "empty-file");
            return null;
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            var line = 1 + bytes[..Math.Min(fault.Index, bytes.Length)].Count((byte)'\n');
            faults.AddFile(line, null, null, "not-utf8", "0x" + Convert.ToHexString(fault.BytesUnknown ?? []));
            return null;
        }
    }
}
