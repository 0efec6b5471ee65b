namespace Samenspel.WebKit.Forms;

/// <summary>Reads a line of text as people type or paste it.</summary>
public static class LineInput
{
    /// <returns>The text on one line: without control characters, which a database may not hold, and with white space folded.</returns>
    public static string Read(string? text) => string.Join(' ', new string([.. (text ?? "").Where(c => !char.IsControl(c) || char.IsWhiteSpace(c))])
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
