using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Process.Recording;

/// <summary>Reads a text of several lines as people type or paste it.</summary>
internal static class TextLines
{
    /// <returns>The lines that say something.</returns>
    public static List<string> Of(string? text) => [.. Split(text).Where(line => line.Length > 0)];

    /// <returns>The text without what no text should hold; empty lines stay between paragraphs.</returns>
    public static string Whole(string? text) => string.Join('\n', Split(text)).Trim('\n');

    private static IEnumerable<string> Split(string? text) => (text ?? "").ReplaceLineEndings("\n").Split('\n').Select(LineInput.Read);
}
