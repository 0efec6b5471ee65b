namespace Samenspel.Modules.Process.Content.Checking;

/// <summary>Finds what leads back to itself.</summary>
internal static class Circle
{
    /// <param name="next">Where each leads to; what is not among the keys leads nowhere.</param>
    /// <returns>All that lie on a circle or on a way between two; none when there is no circle.</returns>
    public static HashSet<string> In(IReadOnlyDictionary<string, List<string>> next)
    {
        var left = next.Keys.ToHashSet(StringComparer.Ordinal);
        int before;
        do
        {
            before = left.Count;
            left.RemoveWhere(id => !next[id].Exists(left.Contains));
            var reached = left.SelectMany(id => next[id]).ToHashSet(StringComparer.Ordinal);
            left.RemoveWhere(id => !reached.Contains(id));
        }
        while (left.Count < before);
        return left;
    }
}
