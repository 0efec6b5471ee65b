using Samenspel.Engine.CostSharing.Forms;
using Samenspel.Engine.CostSharing.Groups;

namespace Samenspel.Engine.CostSharing.Nucleoli;

/// <summary>
/// Verifies a nucleolus from the shares alone. Kohlberg, <i>On the nucleolus of a characteristic function game</i>, 1971: the shares
/// are the nucleolus when, for every level, the groups that are at least so dissatisfied are balanced. Levels whose groups follow
/// from earlier ones are passed over (Nguyen and Thomas, 2016), so there are at most n − 1.
/// </summary>
internal sealed class KohlbergCertificate
{
    private const int MostAtOnce = 1 << 20;
    private static readonly double[] Tolerances = [1e-13, 1e-12, 1e-11, 1e-10, 1e-9];

    private readonly TableGame _game;
    private readonly ExcessMeasure _measure;
    private readonly double[] _x;
    private readonly bool _limited;
    private readonly ExcessScan _scan;

    /// <param name="game">The game.</param>
    /// <param name="scan">A scan of the game.</param>
    /// <param name="measure">How excess is counted.</param>
    /// <param name="x">The shares to verify.</param>
    /// <param name="limited">True when nobody may pay more than alone.</param>
    public KohlbergCertificate(TableGame game, ExcessScan scan, ExcessMeasure measure, double[] x, bool limited) =>
        (_game, _scan, _measure, _x, _limited) = (game, scan, measure, x, limited);

    /// <returns>The tolerance at which the shares are verified, as a part of the largest number of the game; null when they are not.</returns>
    public double? Verify(CancellationToken cancellation)
    {
        foreach (var tolerance in Tolerances)
        {
            if (IsBalanced(tolerance, cancellation))
            {
                return tolerance;
            }
        }

        return null;
    }

    private bool IsBalanced(double tolerance, CancellationToken cancellation)
    {
        var tie = tolerance * (_measure == ExcessMeasure.PerCost ? 1 : Math.Max(_game.Largest, double.Epsilon));
        if (!AddsUp(tolerance))
        {
            return false;
        }

        var span = new GroupSpan(_game.Lines);
        span.Add((uint)_game.Values.Length - 1);
        var limits = Limits(tolerance);
        if (limits is null)
        {
            return false;
        }

        var most = 256;
        while (span.Rank < _game.Lines)
        {
            var top = new TopGroups(most, double.NegativeInfinity);
            _scan.Run(_x, _measure, top, span, cancellation);
            var before = span.Rank;
            if (!SettleLevels(top, tie, span, limits))
            {
                return false;
            }

            // A level with more equal groups than places: look again with more places.
            most = span.Rank > before ? most : most * 8;
            if (most > MostAtOnce)
            {
                return false;
            }
        }

        return true;
    }

    private bool AddsUp(double tolerance) =>
        Math.Abs(_x.Sum() - _game.Total) <= Math.Max(tolerance, 1e-12) * Math.Max(_game.Largest, double.Epsilon);

    // The players at their limit; null when somebody is beyond it.
    private List<uint>? Limits(double tolerance)
    {
        var limits = new List<uint>();
        var tie = tolerance * _game.Largest;
        for (var i = 0; i < _game.Lines && _limited; i++)
        {
            var over = _game.Sign * (_x[i] - _game.Alone(i));
            if (over > tie)
            {
                return null;
            }

            if (over >= -tie)
            {
                limits.Add(1u << i);
            }
        }

        return limits;
    }

    // Goes down the list as far as it is complete. False when a level is complete and not balanced.
    private bool SettleLevels(TopGroups top, double tie, GroupSpan span, List<uint> limits)
    {
        var groups = top.ToArray();
        var complete = top.Overflowed ? groups[^1].Excess : double.NegativeInfinity;
        while (span.Rank < _game.Lines)
        {
            groups = [.. groups.Where(group => !span.Contains(group.Group))];
            if (groups.Length == 0)
            {
                return true;
            }

            var bound = groups[0].Excess - tie;
            var level = groups.TakeWhile(group => group.Excess >= bound).Select(group => group.Group).ToList();
            var isComplete = bound > complete;
            if (!IsBalanced(level, span, limits))
            {
                return !isComplete;
            }

            if (!isComplete)
            {
                return true;
            }
        }

        return true;
    }

    private static bool IsBalanced(List<uint> level, GroupSpan span, List<uint> limits)
    {
        while (level.Count > 0)
        {
            limits.RemoveAll(span.Contains);
            var complement = span.Complement();
            uint[] groups = [.. level, .. limits];
            var weights = NonNegativeCombination.Find([.. groups.Select(group => Project(group, complement))], level.Count);
            if (weights is null)
            {
                return false;
            }

            for (var i = 0; i < groups.Length; i++)
            {
                if (weights[i] > 1e-9)
                {
                    span.Add(groups[i]);
                }
            }

            level.RemoveAll(span.Contains);
        }

        return true;
    }

    private static double[] Project(uint group, double[][] directions)
    {
        var projected = new double[directions.Length];
        for (var d = 0; d < directions.Length; d++)
        {
            for (var i = 0; i < directions[d].Length; i++)
            {
                projected[d] += ((group >> i) & 1) * directions[d][i];
            }
        }

        return projected;
    }
}
