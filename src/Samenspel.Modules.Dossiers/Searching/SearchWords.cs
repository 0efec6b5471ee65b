using System.Globalization;
using System.Text;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Dossiers.Searching;

/// <summary>What somebody looks for: words that must all occur, those between quotes as one. Case and diacritics do not count.</summary>
internal sealed class SearchWords
{
    private readonly List<string> _words;

    private SearchWords(List<string> words) => _words = words;

    /// <param name="text">As it was typed.</param>
    public static SearchWords Of(string text)
    {
        var words = new List<string>();
        var parts = Fold(LineInput.Read(text).Replace('“', '"').Replace('”', '"')).Text.Split('"');
        for (var i = 0; i < parts.Length; i++)
        {
            // Every second part lies between quotes; an opening quote without a closing one counts for nothing.
            if (i % 2 == 1 && i < parts.Length - 1)
            {
                words.Add(string.Join(' ', parts[i].Split(' ', StringSplitOptions.RemoveEmptyEntries)));
            }
            else
            {
                words.AddRange(parts[i].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return new([.. words.Where(word => word.Length > 0).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Nothing but quotes and spaces was typed.</summary>
    public bool IsEmpty => _words.Count == 0;

    /// <returns>Whether all words occur in the texts together.</returns>
    public bool AreIn(string title, string body)
    {
        var (first, second) = (Fold(title).Text, Fold(body).Text);
        return _words.TrueForAll(word => first.Contains(word, StringComparison.Ordinal) || second.Contains(word, StringComparison.Ordinal));
    }

    /// <returns>The text in parts, those that were looked for marked; a long text around the first of them.</returns>
    /// <param name="text">What is shown.</param>
    /// <param name="longest">So many characters at most, apart from the points that stand for what was left out.</param>
    public IReadOnlyList<(string Text, bool IsFound)> Mark(string text, int longest)
    {
        var (folded, places) = Fold(text);
        var found = new bool[text.Length];
        foreach (var word in _words)
        {
            for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                Array.Fill(found, true, places[at], places[at + word.Length - 1] - places[at] + 1);
            }
        }

        var first = Math.Max(0, Array.IndexOf(found, true));
        var start = text.Length <= longest ? 0 : Math.Clamp(first - (longest / 3), 0, text.Length - longest);
        var end = Math.Min(text.Length, start + longest);
        return Parts(text, found, Whole(text, start), Whole(text, end));
    }

    private static List<(string Text, bool IsFound)> Parts(string text, bool[] found, int start, int end)
    {
        var parts = new List<(string, bool)>();
        for (var at = start; at < end;)
        {
            var next = Array.FindIndex(found, at, end - at, one => one != found[at]);
            next = next < 0 ? end : next;
            parts.Add((text[at..next], found[at]));
            at = next;
        }

        if (start > 0)
        {
            parts.Insert(0, ("…", false));
        }

        if (end < text.Length)
        {
            parts.Add(("…", false));
        }

        return parts;
    }

    // Never between the two halves of one character.
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;

    // The text as it is compared, and for each of its characters the one that it came from.
    private static (string Text, List<int> Places) Fold(string text)
    {
        var (folded, places) = (new StringBuilder(text.Length), new List<int>(text.Length));
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (char.IsWhiteSpace(letter))
            {
                Add(' ');
            }
            else if (char.IsAscii(letter) || char.IsSurrogate(letter))
            {
                Add(char.ToLowerInvariant(letter));
            }
            else
            {
                foreach (var part in letter.ToString().Normalize(NormalizationForm.FormD).Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark))
                {
                    Add(part is '’' or '‘' ? '\'' : char.ToLowerInvariant(part));
                }
            }

            void Add(char one)
            {
                folded.Append(one);
                places.Add(at);
            }
        }

        return (folded.ToString(), places);
    }
}
