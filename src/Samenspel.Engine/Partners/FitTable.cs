using System.Runtime.Intrinsics;

namespace Samenspel.Engine.Partners;

/// <summary>
/// The criteria folded together: of every pair and of every municipality the weighted fit and the weight that is known. The fit of a group of k is
/// (pairs' fits / pairs + members' fits / k) divided by the same of the known weights, so unknown is left out and never zero.
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
            var target = criterion.OfPairs ? _pairs : Members;
            var weight = criterion.Weight / weights;
            for (var place = 0; place < target.Length; place++)
            {
                var fit = criterion.Fits[place];
                target[place] += double.IsNaN(fit) ? Vector128<double>.Zero : Vector128.Create(weight * fit, weight);
            }
        }
    }

    public int Count { get; }

    public Vector128<double>[] Members { get; }

    /// <summary>A municipality with each of the others.</summary>
    public ReadOnlySpan<Vector128<double>> PairsOf(int municipality) => _pairs.AsSpan(municipality * Count, Count);
}
