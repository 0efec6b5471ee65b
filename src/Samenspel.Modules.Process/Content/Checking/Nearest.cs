namespace Samenspel.Modules.Process.Content.Checking;

/// <summary>The word that somebody may have meant.</summary>
internal static class Nearest
{
    private const int LongestWord = 80;

    /// <returns>The candidate with the fewest letters changed, or null when none is near.</returns>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord)
        {
            return null;
        }

        var nearest = candidates.Where(candidate => candidate.Length is > 0 and <= LongestWord)
            .Select(candidate => (Word: candidate, Distance: Distance(word, candidate)))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Word, StringComparer.Ordinal).FirstOrDefault();
        return nearest.Word is not null && nearest.Distance <= Math.Max(1, word.Length / 3) ? nearest.Word : null;
    }

    // Levenshtein.
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
