namespace Samenspel.Engine.Partners;

/// <summary>The groups that fit best, among all groups that hang together.</summary>
/// <param name="Counts">How many groups were looked at, by size; place 1 is the municipality alone.</param>
/// <param name="Groups">From the best fit down; each differs from every one above it as asked.</param>
/// <param name="BestOfSize">The best of each size from 2 on, whatever its scale; null where nothing is known of any.</param>
public sealed record PartnerAnswer(IReadOnlyList<long> Counts, IReadOnlyList<PartnerGroup> Groups, IReadOnlyList<PartnerGroup?> BestOfSize)
{
    /// <summary>All groups together, without the municipality alone.</summary>
    public long Looked => Counts.Skip(2).Sum();
}

/// <summary>A group and why it fits.</summary>
/// <param name="Members">In rising order; the municipality that was asked for is among them.</param>
/// <param name="Fit">From 0 to 1, on what is known: the weighted mean of the criteria's known fits.</param>
/// <param name="Known">The part of the weight of which the fit is known, from 0 to 1.</param>
/// <param name="Parts">One for each criterion, in the order of the question.</param>
/// <param name="Inhabitants">Of all members together.</param>
public sealed record PartnerGroup(IReadOnlyList<int> Members, double Fit, double Known, IReadOnlyList<CriterionPart> Parts, long Inhabitants)
{
    /// <summary>What the fit would be if all that is unknown did not fit at all.</summary>
    public double Lowest => Fit * Known;

    /// <summary>What the fit would be if all that is unknown fitted fully.</summary>
    public double Highest => Lowest + 1 - Known;
}

/// <summary>What one criterion says of a group.</summary>
/// <param name="Fit">The mean of the known fits; null when none is known.</param>
/// <param name="Known">The part of its pairs or members that is known.</param>
/// <param name="Contribution">Its part of the group's fit: the contributions of all criteria add up to the fit.</param>
/// <param name="Weight">As part of all weights.</param>
public sealed record CriterionPart(double? Fit, double Known, double Contribution, double Weight);
