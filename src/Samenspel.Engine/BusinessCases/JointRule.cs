namespace Samenspel.Engine.BusinessCases;

/// <summary>
/// The stated rule for the joint staff of a group that the source gives no figure for. It is an assumption, not a measurement.
/// Two lines when the known figure is a range, the same line twice when it is not.
/// </summary>
/// <param name="Low">Goes through the low ends.</param>
/// <param name="High">Goes through the high ends.</param>
public sealed record JointRule(JointLine Low, JointLine High)
{
    public static JointRule Of(JointLine line) => new(line, line);

    /// <summary>The lines may cross outside the known points, so the ends are put in order.</summary>
    public FteRange At(long inhabitants)
    {
        var low = Low.At(inhabitants);
        var high = IsSingle ? low : High.At(inhabitants);
        return low <= high ? new(low, high) : new(high, low);
    }

    /// <summary>
    /// The same rule when a group of <paramref name="sum"/> inhabitants counts as <paramref name="stated"/>, and a part of it in
    /// proportion.
    /// </summary>
    public JointRule Rescaled(long sum, long stated)
    {
        var low = Low.Rescaled(sum, stated);
        return new(low, IsSingle ? low : High.Rescaled(sum, stated));
    }

    private bool IsSingle => ReferenceEquals(Low, High);
}
