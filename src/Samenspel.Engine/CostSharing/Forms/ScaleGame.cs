using Samenspel.Engine.CostSharing.Groups;

namespace Samenspel.Engine.CostSharing.Forms;

/// <summary>
/// Our own form for many players: c(S) = sum of additive + Σ factor · (sum of weight)^exponent. The additive part is what each
/// brings of its own; the terms are what is cheaper together.
/// </summary>
public sealed class ScaleGame : Game
{
    private readonly double[] _additive;
    private readonly double[] _weight;
    private readonly ScaleTerm[] _terms;
    private readonly double _totalWeight;
    private readonly double _totalAdditive;

    /// <param name="kind">What the numbers mean.</param>
    /// <param name="additive">One a player.</param>
    /// <param name="weight">One a player, not negative.</param>
    /// <param name="terms">The parts with scale, all on the same weights.</param>
    /// <exception cref="ArgumentException">The lists differ in length, a weight or exponent is negative, or a number is not finite.</exception>
    public ScaleGame(GameKind kind, IReadOnlyList<double> additive, IReadOnlyList<double> weight, IReadOnlyList<ScaleTerm> terms)
        : base(kind, additive.Count)
    {
        (_additive, _weight, _terms) = ([.. additive], [.. weight], [.. terms]);
        if (_weight.Length != _additive.Length || _weight.Any(w => !(w >= 0 && double.IsFinite(w))) || _additive.Any(a => !double.IsFinite(a)))
        {
            throw new ArgumentException("Every player needs a finite additive part and a finite weight of zero or more.", nameof(weight));
        }

        if (_terms.Any(term => !double.IsFinite(term.Factor) || !(term.Exponent >= 0 && double.IsFinite(term.Exponent))))
        {
            throw new ArgumentException("A term needs a finite factor and an exponent of zero or more.", nameof(terms));
        }

        (_totalAdditive, _totalWeight) = (_additive.Sum(), _weight.Sum());
        if (!double.IsFinite(Total))
        {
            throw new ArgumentException("The numbers are too large together.", nameof(weight));
        }
    }

    public override double Total => _totalAdditive + Scale(_totalWeight);

    /// <summary>Concave terms of costs; for values the terms must be convex, which is the same game with the sign turned.</summary>
    public override bool IsConcaveByForm => _terms.All(term => new ScaleTerm(term.Factor * Sign, term.Exponent).IsConcave);

    internal ReadOnlySpan<double> Additive => _additive;

    internal ReadOnlySpan<double> Weights => _weight;

    internal IReadOnlyList<ScaleTerm> Terms => _terms;

    public override double Alone(int line) => _additive[line] + Scale(_weight[line]);

    public override double WithoutOne(int line) =>
        Lines == 1 ? 0 : Sum(_additive, line) + Scale(Sum(_weight, line));

    /// <summary>All terms at this weight, for a group that is not empty.</summary>
    internal double Scale(double weight)
    {
        var sum = 0.0;
        foreach (var term in _terms)
        {
            sum += term.At(weight);
        }

        return sum;
    }

    private protected override TableGame MakeTable(CancellationToken cancellation)
    {
        var weights = SubsetSums.Of(_weight);
        var values = SubsetSums.Of(_additive);
        for (var group = 1; group < values.Length; group++)
        {
            if ((group & 0xFFFFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            values[group] += Scale(weights[group]);
        }

        return new(Kind, values);
    }

    private static double Sum(double[] numbers, int without)
    {
        var sum = 0.0;
        for (var i = 0; i < numbers.Length; i++)
        {
            sum += i == without ? 0 : numbers[i];
        }

        return sum;
    }
}
