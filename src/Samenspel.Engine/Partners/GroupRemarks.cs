namespace Samenspel.Engine.Partners;

/// <summary>Reasons and weak points of a group, from the same facts as its fit.</summary>
public static class GroupRemarks
{
    /// <summary>A fit from here on is a reason.</summary>
    public const double Good = 2.0 / 3;

    /// <summary>A fit up to here is a weak point.</summary>
    public const double Bad = 1.0 / 3;

    /// <param name="question">What was asked.</param>
    /// <param name="group">The group.</param>
    /// <param name="partnerships">Current partnerships for the same work: their participants, −1 for each that is no municipality of the graph.</param>
    /// <param name="leastMembers">The threshold of scale.</param>
    /// <param name="leastInhabitants">The threshold of scale.</param>
    /// <returns>The remarks, by criterion, then scale, then members, then partnerships.</returns>
    public static IReadOnlyList<GroupRemark> Of(
        PartnerQuestion question, PartnerGroup group, IReadOnlyList<IReadOnlyList<int>> partnerships, int leastMembers, long leastInhabitants)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(partnerships);
        return [.. OfCriteria(group), .. OfScale(group, leastMembers, leastInhabitants), .. OfMembers(question, group), .. OfPartnerships(group, partnerships)];
    }

    private static IEnumerable<GroupRemark> OfCriteria(PartnerGroup group)
    {
        for (var i = 0; i < group.Parts.Count; i++)
        {
            var part = group.Parts[i];
            if (part.Weight == 0)
            {
                continue;
            }

            if (part.Fit is not { } fit)
            {
                yield return new(GroupRemarkKind.Unknown, i, 0);
                continue;
            }

            if (fit >= Good)
            {
                yield return new(GroupRemarkKind.FitsWell, i, fit);
            }
            else if (fit <= Bad)
            {
                yield return new(GroupRemarkKind.FitsBadly, i, fit);
            }

            if (part.Known < 1)
            {
                yield return new(GroupRemarkKind.PartlyKnown, i, part.Known);
            }
        }
    }

    private static IEnumerable<GroupRemark> OfScale(PartnerGroup group, int leastMembers, long leastInhabitants)
    {
        var (many, large) = (group.Members.Count >= leastMembers, group.Inhabitants >= leastInhabitants);
        if (many && large)
        {
            yield return new(GroupRemarkKind.EnoughScale, 0, group.Inhabitants);
        }

        if (!many)
        {
            yield return new(GroupRemarkKind.FewMembers, 0, group.Members.Count);
        }

        if (!large)
        {
            yield return new(GroupRemarkKind.FewInhabitants, 0, group.Inhabitants);
        }
    }

    private static IEnumerable<GroupRemark> OfMembers(PartnerQuestion question, PartnerGroup group)
    {
        foreach (var member in group.Members)
        {
            if (group.Members.Count > 2 && 2L * question.Inhabitants[member] > group.Inhabitants)
            {
                yield return new(GroupRemarkKind.OneDominates, member, (double)question.Inhabitants[member] / group.Inhabitants);
            }

            int[] rest = [.. group.Members.Where(other => other != member)];
            if (rest.Length > 1 && !question.Borders.HangsTogether(rest))
            {
                yield return new(GroupRemarkKind.HingesOn, member, 0);
            }
        }
    }

    private static IEnumerable<GroupRemark> OfPartnerships(PartnerGroup group, IReadOnlyList<IReadOnlyList<int>> partnerships)
    {
        for (var i = 0; i < partnerships.Count; i++)
        {
            int[] inside = [.. partnerships[i].Where(group.Members.Contains).Distinct()];
            if (inside.Length > 1)
            {
                yield return new(GroupRemarkKind.TogetherIn, i, inside.Length);
            }

            foreach (var member in partnerships[i].Distinct().Count() > inside.Length ? inside : [])
            {
                yield return new(GroupRemarkKind.TiedElsewhere, i, member);
            }
        }
    }
}
