using System.Runtime.InteropServices;

namespace Samenspel.Engine.Partners;

/// <summary>What would change the order of two groups: the smallest change of one weight that makes them fit equally well.</summary>
public static class WeightChange
{
    /// <param name="better">The group that stands higher.</param>
    /// <param name="other">The group below it, of the same question.</param>
    /// <param name="criterion">Which criterion's weight moves while the others stay.</param>
    /// <returns>
    /// By how much the weight is multiplied: 0 takes the criterion away, 2 doubles it; null when no weight of zero or more does it. Beyond it the two change places.
    /// </returns>
    public static double? Factor(PartnerGroup better, PartnerGroup other, int criterion)
    {
        ArgumentNullException.ThrowIfNull(better);
        ArgumentNullException.ThrowIfNull(other);
        var (a, b) = (Line.Of(better, criterion), Line.Of(other, criterion));
        // (a.Rest + x a.Own)(b.RestKnown + x b.OwnKnown) = (b.Rest + x b.Own)(a.RestKnown + x a.OwnKnown)
        var square = (a.Own * b.OwnKnown) - (b.Own * a.OwnKnown);
        var single = (a.Rest * b.OwnKnown) + (a.Own * b.RestKnown) - (b.Rest * a.OwnKnown) - (b.Own * a.RestKnown);
        var constant = (a.Rest * b.RestKnown) - (b.Rest * a.RestKnown);
        double[] found = [.. Roots(square, single, constant).Where(x => x >= 0 && a.RestKnown + (x * a.OwnKnown) > 0 && b.RestKnown + (x * b.OwnKnown) > 0)];
        return found.Length == 0 ? null : found.MinBy(x => Math.Abs(x - 1));
    }

    private static IEnumerable<double> Roots(double square, double single, double constant)
    {
        const double nothing = 1e-14;
        if (Math.Abs(square) < nothing)
        {
            return Math.Abs(single) < nothing ? [] : [-constant / single];
        }

        var inside = (single * single) - (4 * square * constant);
        if (inside < 0)
        {
            return [];
        }

        // The root that does not lose digits first, the other from the product of the two.
        var far = -(single + (Math.Sign(single) is var sign && sign < 0 ? -Math.Sqrt(inside) : Math.Sqrt(inside))) / 2;
        return far == 0 ? [0] : [far / square, constant / far];
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Line(double Own, double OwnKnown, double Rest, double RestKnown)
    {
        public static Line Of(PartnerGroup group, int criterion)
        {
            var part = group.Parts[criterion];
            var (own, ownKnown) = (part.Contribution * group.Known, part.Known * part.Weight);
            return new(own, ownKnown, (group.Fit * group.Known) - own, Math.Max(0, group.Known - ownKnown));
        }
    }
}
