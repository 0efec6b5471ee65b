namespace Samenspel.WebKit.Forms;

/// <summary>Reads a text of several lines as people type or paste it.</summary>
public static class TextInput
{
    /// <returns>The lines without what no text should hold (see <see cref="LineInput"/>), with at most one empty line between them and none around them.</returns>
    public static string Read(string? text)
    {
        var lines = (text ?? "").ReplaceLineEndings("\n").Split('\n').Select(LineInput.Read).ToList();
        return string.Join('\n', lines.Where((line, at) => line.Length > 0 || (at > 0 && lines[at - 1].Length > 0))).Trim('\n');
    }
}
