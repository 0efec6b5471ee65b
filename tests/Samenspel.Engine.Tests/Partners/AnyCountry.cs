using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.Partners;

namespace Samenspel.Engine.Tests.Partners;

/// <summary>A small made-up country, and all its groups by looking at every subset.</summary>
internal sealed record AnyCountry(BorderGraph Borders, int[] Inhabitants, double[] Pairs, double[] Own, int?[] Units)
{
    private const double OfSums = 4;

    // By size and then by sum, with holes, and with an end that some sums are beyond.
    private static readonly double[][] Sums =
        [.. Enumerable.Range(0, 9).Select(size => Enumerable.Range(0, 12).Select(sum => ((size * 5) + (sum * 3)) % 7 == 0 ? double.NaN : ((size * 5) + (sum * 3)) % 7 / 6.0).ToArray())];

    public static Arbitrary<AnyCountry> UpTo(int most) => (
        from n in Gen.Choose(2, most)
        from borders in Gen.Choose(0, 2).ArrayOf(n * n)
        from inhabitants in Gen.Choose(1, 9).ArrayOf(n)
        from pairs in Gen.Choose(-3, 10).ArrayOf(n * n)
        from own in Gen.Choose(-3, 10).ArrayOf(n)
        from sums in Gen.Choose(0, 1)
        from units in Gen.Choose(-1, 3).ArrayOf(n)
        select new AnyCountry(
            BorderGraph.Of(n, Pairs2(n).Where(pair => borders[(pair.Left * n) + pair.Right] == 0)),
            inhabitants, Symmetric(n, pairs), [.. own.Select(Fit)], sums == 0 ? [] : [.. units.Select(one => one < 0 ? (int?)null : one)]))
        .ToArbitrary();

    public PartnerQuestion Question(int maxSize) => new()
    {
        Borders = Borders,
        Municipality = 0,
        Inhabitants = Inhabitants,
        Criteria = Criteria(3),
        MaxSize = maxSize,
    };

    /// <summary>Its criteria, with another weight of the pairs; half of the countries have one about whole groups.</summary>
    public IReadOnlyList<PartnerCriterion> Criteria(double pairs) =>
        [PartnerCriterion.ByPair(pairs, Pairs), PartnerCriterion.ByMember(2, Own), .. Units.Length > 0 ? [PartnerCriterion.ByGroup(OfSums, Units, Sums)] : Array.Empty<PartnerCriterion>()];

    /// <summary>Every group of two or more that hangs together, from the definition: a walk through each subset.</summary>
    public IReadOnlyList<int[]> Groups(int maxSize)
    {
        var groups = new List<int[]>();
        for (var set = 1u; set < 1u << Borders.Count; set++)
        {
            if (BitOperations.PopCount(set) <= maxSize && Reached(set) == set)
            {
                groups.Add([.. Enumerable.Range(0, Borders.Count).Where(i => (set >> i & 1) == 1)]);
            }
        }

        return groups;
    }

    /// <summary>The fit from its words: per criterion the mean of what is known, weighed by the weight and the part that is known.</summary>
    public double Fit(int[] members)
    {
        var pairs = members.SelectMany(i => members.Where(j => j > i).Select(j => Pairs[(i * Borders.Count) + j])).ToArray();
        var own = members.Select(i => Own[i]).ToArray();
        var (top, bottom) = (0.0, 0.0);
        foreach (var (weight, fits) in new[] { (3.0, pairs), (2.0, own), (OfSums, Whole(members)) }.Where(one => one.Item2.Length > 0))
        {
            var known = fits.Where(fit => !double.IsNaN(fit)).ToArray();
            if (known.Length > 0)
            {
                var part = weight * known.Length / fits.Length;
                top += part * known.Average();
                bottom += part;
            }
        }

        return bottom == 0 ? double.NaN : top / bottom;
    }

    private double[] Whole(int[] members)
    {
        if (Units.Length == 0)
        {
            return [];
        }

        var sum = members.Any(member => Units[member] is null) ? int.MaxValue : members.Sum(member => Units[member]!.Value);
        return [sum < 12 ? Sums[members.Length][sum] : double.NaN];
    }

    private uint Reached(uint set)
    {
        var reached = set & (~set + 1);
        while (true)
        {
            var wider = reached;
            for (var i = 0; i < Borders.Count; i++)
            {
                if ((reached >> i & 1) == 1)
                {
                    wider |= Borders.NeighboursOf(i).Aggregate(0u, (all, next) => all | (1u << next)) & set;
                }
            }

            if (wider == reached)
            {
                return reached;
            }

            reached = wider;
        }
    }

    private static IEnumerable<(int Left, int Right)> Pairs2(int n) =>
        Enumerable.Range(0, n).SelectMany(left => Enumerable.Range(left + 1, n - left - 1).Select(right => (left, right)));

    private static double Fit(int tenths) => tenths < 0 ? double.NaN : tenths / 10.0;

    private static double[] Symmetric(int n, int[] tenths)
    {
        var fits = new double[n * n];
        foreach (var (left, right) in Pairs2(n))
        {
            fits[(left * n) + right] = fits[(right * n) + left] = Fit(tenths[(left * n) + right]);
        }

        return fits;
    }
}
