using System.Text;

namespace Samenspel.WebKit.Forms;

/// <summary>Reads a line of text as people type or paste it.</summary>
public static class LineInput
{
    /// <returns>
    /// The text on one line with white space folded, without what no text should hold and a database, a workbook or a comparison of
    /// names would stumble over: control characters and code points that are no characters.
    /// </returns>
    public static string Read(string? text) => string.Join(' ', string.Concat((text ?? "").EnumerateRunes().Where(IsText))
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsText(Rune rune) =>
        Rune.IsWhiteSpace(rune) || !(Rune.IsControl(rune) || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF);
}
