namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>Finds what somebody probably meant.</summary>
internal static class Spelling
{
    /// <returns>The known word nearest to the written one, when it is near: a third of its letters at most.</returns>
    public static string? Nearest(string written, IEnumerable<string> known) => written.Length > 40 ? null : known
        .Select(word => (Word: word, Distance: Distance(written, word)))
        .Where(candidate => candidate.Distance <= Math.Max(1, candidate.Word.Length / 3))
        .OrderBy(candidate => candidate.Distance)
        .Select(candidate => candidate.Word)
        .FirstOrDefault();

    /// <summary>Levenshtein's distance; capitals count as the small letter.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]);
                (diagonal, row[j]) = (row[j], Math.Min(diagonal + (same ? 0 : 1), Math.Min(row[j], row[j - 1]) + 1));
            }
        }

        return row[^1];
    }
}
