using System.Runtime.Intrinsics;

namespace Samenspel.Engine.Partners;

/// <summary>
/// The criteria folded together: of every pair and of every municipality the weighted fit and the weight that is known. The fit of a group of k is
/// (pairs' fits / pairs + members' fits / k + its fit as a whole) divided by the same of the known weights, so unknown is left out and never zero.
/// </summary>
internal sealed class FitTable
{
    private readonly Vector128<double>[] _pairs;

    public FitTable(PartnerQuestion question)
    {
        var n = question.Borders.Count;
        Count = n;
        _pairs = new Vector128<double>[n * n];
        Members = new Vector128<double>[n];
        var weights = question.Criteria.Sum(criterion => criterion.Weight);
        foreach (var criterion in question.Criteria.Where(criterion => criterion.Weight > 0))
        {
            if (criterion.Units is { } units)
            {
                Units = units;
                OfSums = [.. criterion.FitsOfSums().Select(ofSize => ofSize.Select(fit => Term(criterion.Weight / weights, fit)).ToArray())];
                continue;
            }

            var target = criterion.OfPairs ? _pairs : Members;
            var weight = criterion.Weight / weights;
            for (var place = 0; place < target.Length; place++)
            {
                target[place] += Term(weight, criterion.Fits[place]);
            }
        }
    }

    public int Count { get; }

    public Vector128<double>[] Members { get; }

    /// <summary>What each municipality brings to the sum of its group; null when no criterion is about whole groups.</summary>
    public int[]? Units { get; }

    /// <summary>Of a group as a whole, by its size and its sum.</summary>
    public Vector128<double>[][] OfSums { get; } = [];

    /// <summary>A municipality with each of the others.</summary>
    public ReadOnlySpan<Vector128<double>> PairsOf(int municipality) => _pairs.AsSpan(municipality * Count, Count);

    /// <summary>What is known of a group as a whole; nothing beyond the table.</summary>
    public Vector128<double> OfSum(int size, int sum)
    {
        var ofSize = OfSums[size];
        return sum < ofSize.Length ? ofSize[sum] : Vector128<double>.Zero;
    }

    private static Vector128<double> Term(double weight, double fit) => double.IsNaN(fit) ? Vector128<double>.Zero : Vector128.Create(weight * fit, weight);
}
