namespace Samenspel.Modules.Access.Mailing;

/// <summary>Plain text of paragraphs, with an empty line between them; a link stands on a line of its own.</summary>
internal static class LetterText
{
    public static string Of(params IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs) + "\n";
}
