using System.Globalization;
using System.Text;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>The id that a participant has in the exchange file and in addresses: its name in small letters, once.</summary>
internal static class CaseKeys
{
    private const int Longest = 56;

    public static IReadOnlyList<string> Of(IReadOnlyList<DossierParticipant> participants)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. participants.Select(participant => Once(Plain(participant.NameNl, "deelnemer"), seen))];
    }

    /// <summary>A key that is not taken yet.</summary>
    /// <param name="name">What it is made of.</param>
    /// <param name="otherwise">What it is made of when nothing of the name is left.</param>
    /// <param name="taken">Keys that are in use.</param>
    public static string New(string name, string otherwise, IEnumerable<string> taken) => Once(Plain(name, otherwise), [.. taken]);

    private static string Plain(string name, string otherwise)
    {
        var key = new StringBuilder();
        foreach (var letter in LineInput.Read(name).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                key.Append(char.ToLowerInvariant(letter));
            }
            else if (key.Length > 0 && key[^1] != '-' && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                key.Append('-');
            }
        }

        var plain = key.ToString(0, Math.Min(key.Length, Longest)).Trim('-');
        return plain.Length == 0 ? otherwise : plain;
    }

    private static string Once(string key, HashSet<string> seen)
    {
        var once = key;
        for (var i = 2; !seen.Add(once); i++)
        {
            once = string.Create(CultureInfo.InvariantCulture, $"{key}-{i}");
        }

        return once;
    }
}
