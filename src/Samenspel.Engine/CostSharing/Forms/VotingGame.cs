using Samenspel.Engine.CostSharing.Groups;

namespace Samenspel.Engine.CostSharing.Forms;

/// <summary>A value game in which a group has 1 when its votes reach the quota, else 0. Its Shapley value is the index of Shapley and Shubik, 1954.</summary>
public sealed class VotingGame : Game
{
    private readonly double[] _weight;

    /// <param name="quota">Above zero.</param>
    /// <param name="weight">Votes of each player, zero or more.</param>
    /// <exception cref="ArgumentException">The quota is not above zero, a weight is negative, or a number is not finite.</exception>
    public VotingGame(double quota, IReadOnlyList<double> weight)
        : base(GameKind.Value, weight.Count)
    {
        _weight = [.. weight];
        Quota = quota;
        TotalWeight = _weight.Sum();
        if (!(quota > 0 && double.IsFinite(quota)) || _weight.Any(votes => !(votes >= 0)) || !double.IsFinite(TotalWeight))
        {
            throw new ArgumentException("The quota must be above zero, and every weight finite and zero or more.", nameof(weight));
        }
    }

    public double Quota { get; }

    public override double Total => Wins(TotalWeight);

    /// <summary>When no two separate groups can both win, two groups together have at least what they have apart.</summary>
    public override bool? IsSubadditiveByForm => TotalWeight < Quota * 2 * (1 - 1e-12) ? true : null;

    internal ReadOnlySpan<double> Weights => _weight;

    internal double TotalWeight { get; }

    public override double Alone(int line) => Wins(_weight[line]);

    public override double WithoutOne(int line)
    {
        var rest = 0.0;
        for (var i = 0; i < _weight.Length; i++)
        {
            rest += i == line ? 0 : _weight[i];
        }

        return Wins(rest);
    }

    // Votes such as 0.1 + 0.2 must reach a quota of 0.3.
    internal double Wins(double votes) => votes >= Quota * (1 - 1e-12) ? 1 : 0;

    private protected override TableGame MakeTable(CancellationToken cancellation)
    {
        var values = SubsetSums.Of(_weight);
        cancellation.ThrowIfCancellationRequested();
        for (var group = 1; group < values.Length; group++)
        {
            values[group] = Wins(values[group]);
        }

        values[0] = 0;
        return new(Kind, values);
    }
}
