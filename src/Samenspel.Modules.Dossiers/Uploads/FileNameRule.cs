using System.Globalization;
using System.Text;
using Samenspel.Modules.Dossiers.Domain;

namespace Samenspel.Modules.Dossiers.Uploads;

/// <summary>What is left of the name under which a browser sent a file: it is shown and offered, never used as a path.</summary>
internal static class FileNameRule
{
    private const string NotInNames = "\"*:<>?|%;";

    /// <param name="sent">As the browser sent it.</param>
    /// <param name="ending">The ending that belongs to the content, with its dot; another one is replaced.</param>
    public static string Clean(string? sent, string ending)
    {
        var last = (sent ?? "").Replace('\\', '/').Split('/')[^1];
        var name = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            // Format characters turn the reading direction round, so that exe.fdp looks like pdf.exe's opposite.
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) && !NotInNames.Contains(rune.ToString(), StringComparison.Ordinal))
            {
                name.Append(rune);
            }
        }

        var stem = WithoutEnding(name.ToString().Trim(' ', '.'), ending);
        var longest = Contribution.FileNameMaxLength - ending.Length;
        while (stem.Length > longest)
        {
            stem = stem[..(char.IsLowSurrogate(stem[^1]) ? ^2 : ^1)];
        }

        return (stem.Length == 0 ? "bestand" : stem) + ending;
    }

    private static string WithoutEnding(string name, string ending)
    {
        var own = Path.GetExtension(name);
        var isEnding = string.Equals(own, ending, StringComparison.OrdinalIgnoreCase) || (own.Length is > 1 and <= 5 && own.Skip(1).All(char.IsAsciiLetterOrDigit));
        return (isEnding ? name[..^own.Length] : name).TrimEnd(' ', '.');
    }
}
