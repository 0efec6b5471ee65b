namespace Samenspel.Engine.Surveys;

/// <summary>How often something was named.</summary>
/// <param name="Names">What; more than one when small numbers were taken together.</param>
/// <param name="Count">How often, together.</param>
public sealed record SurveyCount(IReadOnlyList<string> Names, int Count)
{
    /// <summary>
    /// Takes small numbers together, so that no published number is below <paramref name="least"/> and none can be found by subtraction: whoever knows the
    /// total and all other numbers knows only what the ones that were taken together make.
    /// </summary>
    /// <param name="counts">Each thing with how often it was named.</param>
    /// <param name="least">The smallest number that is published.</param>
    /// <returns>Those that stand alone in their order, then those together; empty when all together are fewer than <paramref name="least"/>.</returns>
    public static IReadOnlyList<SurveyCount> Merge(IReadOnlyList<SurveyCount> counts, int least)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.Sum(one => one.Count) < least)
        {
            return [];
        }

        var bySize = counts.Select((one, at) => (one.Count, At: at)).OrderBy(one => one).ToList();
        var taken = bySize.TakeWhile(one => one.Count < least).Count();
        if (taken == 0)
        {
            return counts;
        }

        // One alone could be found from the total; and together they must be enough.
        while (taken < bySize.Count && (taken == 1 || bySize.Take(taken).Sum(one => one.Count) < least))
        {
            taken++;
        }

        var together = bySize.Take(taken).Select(one => one.At).Order().ToList();
        return
        [
            .. counts.Where((_, at) => !together.Contains(at)),
            new([.. together.SelectMany(at => counts[at].Names)], together.Sum(at => counts[at].Count)),
        ];
    }
}
