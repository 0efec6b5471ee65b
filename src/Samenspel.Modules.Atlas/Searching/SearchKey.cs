using System.Globalization;
using System.Text;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Atlas.Searching;

/// <summary>
/// A text as the search compares it: lower case, without diacritics and apostrophes, everything else that is no letter or
/// digit as one space. "'s-Gravendeel", "s Gravendeel" and "’s-gravendeel" are the same; so are "gem. Súdwest-Fryslân" and "sudwest fryslan".
/// </summary>
internal static class SearchKey
{
    private static readonly string[] Titles = ["gemeente ", "gem ", "municipality of "];

    public static string Of(string? text)
    {
        var key = new StringBuilder();
        foreach (var letter in LineInput.Read(text).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                key.Append(char.ToLowerInvariant(letter));
            }
            else if (letter is not ('\'' or '’' or '‘' or '`') && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark
                && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        var words = key.ToString().TrimEnd();
        var title = Titles.FirstOrDefault(title => words.StartsWith(title, StringComparison.Ordinal) && words.Length > title.Length);
        return title is null ? words : words[title.Length..];
    }
}
