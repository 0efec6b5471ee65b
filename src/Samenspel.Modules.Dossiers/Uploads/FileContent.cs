using System.Text;

namespace Samenspel.Modules.Dossiers.Uploads;

/// <summary>Tells what a file is by what is in it. Its name only chooses between plain text and rows, which look the same.</summary>
internal static class FileContent
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The kind; null for one that is not taken.</returns>
    public static FileKind? KindOf(byte[] content, string? name) => content switch
    {
        [0x50, 0x4B, 0x03, 0x04, ..] => PackedFile.KindOf(content),
        _ when content.AsSpan().StartsWith("%PDF-"u8) => IsPdf(content) ? FileKind.Pdf : null,
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => IsPng(content) ? FileKind.Png : null,
        [0xFF, 0xD8, 0xFF, .., 0xFF, 0xD9] => FileKind.Jpeg,
        _ => IsText(content) ? TextKind(name) : null,
    };

    private static FileKind TextKind(string? name) =>
        name?.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) == true ? FileKind.Csv : FileKind.Text;

    // Ends as one, and holds no second file behind its end that another program would open.
    private static bool IsPdf(byte[] content)
    {
        var end = content.AsSpan().LastIndexOf("%%EOF"u8);
        return end > 0 && content.AsSpan(end + 5).Trim("\r\n \t\0"u8).IsEmpty;
    }

    private static bool IsPng(byte[] content) =>
        content.Length > 20 && content.AsSpan(content.Length - 12).SequenceEqual((byte[])[0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]);

    private static bool IsText(byte[] content)
    {
        try
        {
            var text = Strict.GetString(content);
            return text.Length > 0 && !text.Any(letter => char.IsControl(letter) && letter is not ('\r' or '\n' or '\t')) && !IsMarkup(text);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    // A page or a drawing can hold a program; as text it is served as text, but it is not what was asked for.
    private static bool IsMarkup(string text)
    {
        var start = text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return start.StartsWith('<') || start.StartsWith("#!", StringComparison.Ordinal);
    }
}
