using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>
/// Length over complexity: at least twelve characters, of any kind, and not one that an attacker tries first. What an attacker tries first is a common
/// word, the person, this product or a municipality, dressed up with a year, digits or a pattern of the keyboard: what is left without those must still
/// be something.
/// </summary>
internal static class PasswordRules
{
    public const int Shortest = 12;
    public const int Longest = 256;

    private const int FewestOfItsOwn = 5;
    private const int ShortestRun = 3;

    private static readonly string[] Keyboards =
        ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p"];

    /// <param name="password">As typed.</param>
    /// <param name="about">What is known of the person: name, address, organisation.</param>
    /// <param name="field">The form field.</param>
    public static Refusal? Check(string? password, IEnumerable<string?> about, string field)
    {
        var text = Passwords.Normalise(password ?? "");
        var length = new StringInfo(text).LengthInTextElements;
        return length == 0 ? Refuse("access.password-missing", AccountTexts.PasswordMissing)
            : length < Shortest ? Refuse("access.password-short", Phrase.With(AccountTexts.PasswordShort, Shortest))
            : text.Length > Longest ? Refuse("access.password-long", Phrase.With(AccountTexts.PasswordLong, Longest))
            : IsCommon(text, about) ? Refuse("access.password-common", AccountTexts.PasswordCommon)
            : null;

        Refusal Refuse(string code, string message) => new(RefusalKind.Invalid, code, message, field);
    }

    private static bool IsCommon(string password, IEnumerable<string?> about)
    {
        var text = Plain(password);
        var words = about.SelectMany(Words).Concat(CommonWords.All).Where(word => word.Length >= 4)
            .Distinct(StringComparer.Ordinal).OrderByDescending(word => word.Length);
        foreach (var word in words)
        {
            text = text.Replace(word, "\n", StringComparison.Ordinal);
        }

        return WithoutRuns(text).Distinct().Count() < FewestOfItsOwn;
    }

    // What people put for a letter, and the letter.
    private static string Plain(string text) => string.Concat(text.ToLowerInvariant().Select(letter => letter switch
    {
        '@' or '4' => 'a',
        '3' => 'e',
        '1' or '!' => 'i',
        '0' => 'o',
        '$' or '5' => 's',
        '7' => 't',
        _ => letter,
    }));

    private static IEnumerable<string> Words(string? text) => Plain(text ?? "").Split([' ', '.', '@', '-', '_', '\'', '+'], StringSplitOptions.RemoveEmptyEntries);

    private static string WithoutRuns(string text)
    {
        var own = new List<char>();
        for (var at = 0; at < text.Length;)
        {
            var run = RunAt(text, at);
            if (run >= ShortestRun)
            {
                at += run;
                continue;
            }

            if (char.IsLetterOrDigit(text[at]))
            {
                own.Add(text[at]);
            }

            at++;
        }

        return new string([.. own]);
    }

    private static int RunAt(string text, int at)
    {
        var same = 1;
        while (at + same < text.Length && text[at + same] == text[at])
        {
            same++;
        }

        return Keyboards.SelectMany(keyboard => new[] { Plain(keyboard), string.Concat(Plain(keyboard).Reverse()) })
            .Select(keyboard => Along(keyboard, text, at)).Append(same).Max();
    }

    private static int Along(string keyboard, string text, int at)
    {
        var from = keyboard.IndexOf(text[at], StringComparison.Ordinal);
        var length = 0;
        while (from >= 0 && at + length < text.Length && from + length < keyboard.Length && text[at + length] == keyboard[from + length])
        {
            length++;
        }

        return length;
    }
}
