using System.Globalization;

namespace Samenspel.Engine.Uncertainty.Correlation;

/// <summary>Refuses correlations that no draws can have, and names the limit.</summary>
internal static class CorrelationCheck
{
    /// <summary>Adds what is impossible.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="members">Number of uncertain members of each.</param>
    /// <param name="between">Correlation between members of different groups.</param>
    /// <param name="faults">Gets the faults; fields are <c>groups[i].within</c> and <c>betweenGroups</c>.</param>
    public static void Add(IReadOnlyList<CorrelationGroup> groups, int[] members, double between, List<CaseFault> faults)
    {
        var before = faults.Count;
        for (var i = 0; i < groups.Count; i++)
        {
            var lowest = GroupCorrelation.LowestWithin(members[i]);
            if (!(groups[i].Within >= lowest - 1e-12 && groups[i].Within <= 1))
            {
                faults.Add(new($"groups[{i}].within", "correlation-impossible",
                    string.Create(CultureInfo.InvariantCulture, $"With {members[i]} members the correlation lies between {lowest:0.####} and 1.")));
            }
        }

        if (!(between is >= -1 and <= 1))
        {
            faults.Add(new("betweenGroups", "correlation-impossible", "A correlation lies between -1 and 1."));
        }

        if (faults.Count != before)
        {
            return;
        }

        var (from, to) = GroupCorrelation.BetweenLimits([.. groups.Select(group => group.Within)], members);
        if (between < from || between > to)
        {
            faults.Add(new("betweenGroups", "correlation-impossible",
                string.Create(CultureInfo.InvariantCulture, $"With these groups the correlation between them lies between {from:0.####} and {to:0.####}.")));
        }
    }
}
