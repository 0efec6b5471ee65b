namespace Samenspel.Engine.BusinessCases;

/// <summary>
/// Joint staff of a group as a straight line: a fixed part plus a part for every inhabitant.
/// Kept as (Fixed + Slope · inhabitants) / Divisor, so that a line through two known points gives those points back exactly.
/// </summary>
public sealed record JointLine
{
    private JointLine(decimal fixedPart, decimal slope, decimal divisor)
    {
        if (slope < 0)
        {
            throw new ArgumentException("The joint staff falls as inhabitants rise.", nameof(slope));
        }

        (Fixed, Slope, Divisor) = (fixedPart, slope, divisor);
    }

    /// <summary>The fixed part in fte; may be negative when the line is steep.</summary>
    public decimal FixedFte => Fixed / Divisor;

    /// <summary>The part for every thousand inhabitants, in fte.</summary>
    public decimal FtePerThousand => Slope * 1000 / Divisor;

    internal decimal Fixed { get; }

    internal decimal Slope { get; }

    internal decimal Divisor { get; }

    /// <exception cref="ArgumentException">Both points have the same number of inhabitants, or the larger has less staff.</exception>
    public static JointLine Through(FtePoint one, FtePoint other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (one.Inhabitants == other.Inhabitants)
        {
            throw new ArgumentException("Two points with the same number of inhabitants give no line.", nameof(other));
        }

        var (left, right) = one.Inhabitants < other.Inhabitants ? (one, other) : (other, one);
        return new JointLine(
            (left.Fte * right.Inhabitants) - (right.Fte * left.Inhabitants),
            right.Fte - left.Fte,
            right.Inhabitants - left.Inhabitants);
    }

    /// <exception cref="ArgumentException">The part for every thousand inhabitants is negative.</exception>
    public static JointLine Of(decimal fixedFte, decimal ftePerThousand) => new(fixedFte * 1000, ftePerThousand, 1000);

    /// <returns>Fte for a group of so many inhabitants.</returns>
    public decimal At(long inhabitants) => (Fixed + (Slope * inhabitants)) / Divisor;

    /// <summary>The same line when a group of <paramref name="sum"/> inhabitants counts as <paramref name="stated"/>.</summary>
    internal JointLine Rescaled(long sum, long stated) => new(Fixed * sum, Slope * stated, Divisor * sum);
}
