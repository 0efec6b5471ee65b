namespace Samenspel.Modules.Atlas.Searching;

/// <summary>How well a name answers a query; both as <see cref="SearchKey"/> makes them. 0 is no match.</summary>
internal static class MatchScore
{
    public const double Best = 100;

    private const int ShortestForSubstring = 3;
    private const int ShortestForTypo = 5;

    public static double Of(string query, string name)
    {
        if (query.Length == 0 || name.Length == 0)
        {
            return 0;
        }

        var score = Whole(query, name);

        // Of two names that match alike, the one with less besides the query.
        return score == 0 ? 0 : score - (Math.Min(name.Length, 100) / 20.0);
    }

    private static double Whole(string query, string name)
    {
        if (name == query)
        {
            return Best;
        }

        if (name.StartsWith(query, StringComparison.Ordinal))
        {
            return name[query.Length] == ' ' ? 90 : 80;
        }

        if (name.Contains(' ' + query, StringComparison.Ordinal))
        {
            return 65;
        }

        var words = name.Split(' ');
        var asked = query.Split(' ');
        if (asked.All(part => words.Any(word => word.StartsWith(part, StringComparison.Ordinal))))
        {
            return 55;
        }

        if (query.Length >= ShortestForSubstring && name.Contains(query, StringComparison.Ordinal))
        {
            return 40;
        }

        // One digit further is another code or year, not a slip of the pen.
        return query.Length >= ShortestForTypo && !query.Any(char.IsAsciiDigit) && (OneApart(query, name) || OneApart(query, Start(name, query.Length)) || words.Any(word => OneApart(query, word)))
            ? 25
            : 0;
    }

    private static string Start(string name, int length) => name.Length <= length ? name : name[..length];

    /// <summary>One letter more, less, other, or two neighbours that changed places.</summary>
    private static bool OneApart(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1)
        {
            return false;
        }

        var start = one.AsSpan().CommonPrefixLength(other);
        var left = one.AsSpan(start);
        var right = other.AsSpan(start);
        return left.Length == right.Length
            ? left.Length > 0 && (left[1..].SequenceEqual(right[1..])
                || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..])))
            : left.Length > right.Length ? left[1..].SequenceEqual(right) : right[1..].SequenceEqual(left);
    }
}
