namespace Samenspel.Engine.Partners;

/// <summary>What is asked: groups with one municipality in them.</summary>
public sealed record PartnerQuestion
{
    public required BorderGraph Borders { get; init; }

    /// <summary>Who must be in every group.</summary>
    public required int Municipality { get; init; }

    /// <summary>By municipality.</summary>
    public required IReadOnlyList<int> Inhabitants { get; init; }

    public required IReadOnlyList<PartnerCriterion> Criteria { get; init; }

    /// <summary>The largest group, 1 to <see cref="GroupCounts.LargestGroup"/>. With 1 nobody else is in sight and no group is listed.</summary>
    public int MaxSize { get; init; } = GroupCounts.LargestGroup;

    /// <summary>How many groups are listed at most.</summary>
    public int Top { get; init; } = 10;

    /// <summary>How many partners, besides the municipality itself, a group may have in common with one higher on the list.</summary>
    public int MostShared { get; init; } = 2;

    /// <summary>Groups with fewer members are counted and not listed.</summary>
    public int LeastMembers { get; init; } = 2;

    /// <summary>Groups with fewer inhabitants are counted and not listed.</summary>
    public long LeastInhabitants { get; init; }

    /// <summary>Groups with more inhabitants are counted and not listed.</summary>
    public long MostInhabitants { get; init; } = long.MaxValue;

    /// <summary>Groups without all of these are counted and not listed; empty for any.</summary>
    public IReadOnlyList<int> With { get; init; } = [];

    /// <summary>Groups with any of these are not looked at.</summary>
    public IReadOnlyList<int> Without { get; init; } = [];

    /// <summary>Threads that share the first branches; the answer is the same for any number.</summary>
    public int Threads { get; init; } = 1;

    internal static void Check(PartnerQuestion question)
    {
        var n = question.Borders.Count;
        Refuse(question.Municipality < 0 || question.Municipality >= n, "The municipality is not in the graph.", nameof(question));
        Refuse(question.MaxSize is < 1 or > GroupCounts.LargestGroup, "The largest group has 1 to 8 members.", nameof(question));
        Refuse(question.Top < 0 || question.MostShared < 0 || question.Threads < 1, "A number of groups, of shared partners or of threads is too small.", nameof(question));
        Refuse(question.With.Concat(question.Without).Any(one => one < 0 || one >= n), "A municipality that must or may not be in a group is not in the graph.", nameof(question));
        Refuse(question.Without.Contains(question.Municipality) || question.With.Intersect(question.Without).Any(), "A municipality must be in every group and may be in none.", nameof(question));
        Refuse(question.Inhabitants.Count != n, "There are not as many inhabitants as municipalities.", nameof(question));
        Refuse(question.Criteria.Any(criterion => !criterion.Fills(n)), "The fits are not those of the municipalities of the graph.", nameof(question));
        Refuse(question.Criteria.Count(criterion => criterion.OfGroups) > 1, "At most one criterion is about whole groups.", nameof(question));
        Refuse(!question.Criteria.Any(criterion => criterion.Weight > 0), "All weights are zero, so no group can be told from another.", nameof(question));
    }

    private static void Refuse(bool wrong, string message, string name)
    {
        if (wrong)
        {
            throw new ArgumentException(message, name);
        }
    }
}
