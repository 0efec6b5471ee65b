using System.Numerics;

namespace Samenspel.Engine.Partners.Divisions;

/// <summary>
/// The best division of at most 64 municipalities, by trying all that can be better: the first that is not covered gets each of its groups in
/// turn; a branch ends when what is spent and the least that the rest must cost reach the best so far.
/// </summary>
internal sealed class RegionSearch(NearGroups near, int municipalities)
{
    public const int Most = 64;

    private readonly int[] _bitOf = [.. Enumerable.Repeat(-1, municipalities)];
    private readonly List<Choice>[] _choices = [.. Enumerable.Range(0, Most).Select(_ => new List<Choice>())];
    private readonly double[] _share = new double[Most];
    private readonly Choice[] _path = new Choice[Most];
    private Choice[] _best = [];
    private double _bestExcess;
    private ulong _all;
    private int _steps;

    /// <summary>True when the last search looked at everything that could be better among the groups it has.</summary>
    public bool IsComplete => _steps > 0;

    /// <param name="region">At most 64, in an order in which neighbours stand together.</param>
    /// <param name="excess">What the present division of the region costs beyond the bound.</param>
    /// <param name="penalty">Added to the excess of a group, zero or more.</param>
    /// <param name="mostSteps">The search ends after so many.</param>
    /// <returns>The groups, or nothing when none is better.</returns>
    public IReadOnlyList<int[]>? Better(IReadOnlyList<int> region, double excess, Func<int[], double>? penalty, int mostSteps)
    {
        Collect(region, excess, penalty);
        (_bestExcess, _best, _steps) = (excess, [], mostSteps);
        _all = region.Count == Most ? ulong.MaxValue : (1UL << region.Count) - 1;
        Search(0, 0, 0, _share.Take(region.Count).Sum());
        foreach (var member in region)
        {
            _bitOf[member] = -1;
        }

        return _best.Length == 0 ? null : [.. _best.Select(choice => choice.Members)];
    }

    private void Collect(IReadOnlyList<int> region, double excess, Func<int[], double>? penalty)
    {
        for (var bit = 0; bit < region.Count; bit++)
        {
            _bitOf[region[bit]] = bit;
            _choices[bit].Clear();
            _share[bit] = double.PositiveInfinity;
        }

        foreach (var lowest in region)
        {
            foreach (var (members, own) in near.WithLowest(lowest))
            {
                if (own >= excess)
                {
                    break;
                }

                if (Mask(members) is var mask && mask != 0)
                {
                    Take(new(members, mask, own + (penalty?.Invoke(members) ?? 0), 0));
                }
            }
        }

        for (var bit = 0; bit < region.Count; bit++)
        {
            for (var i = 0; i < _choices[bit].Count; i++)
            {
                var choice = _choices[bit][i];
                var shares = choice.Members.Sum(member => _share[_bitOf[member]]);
                _choices[bit][i] = choice with { Beyond = choice.Excess - shares };
            }

            _choices[bit].Sort((left, right) => left.Beyond != right.Beyond ? left.Beyond.CompareTo(right.Beyond) : left.Mask.CompareTo(right.Mask));
        }
    }

    private void Take(Choice choice)
    {
        _choices[BitOperations.TrailingZeroCount(choice.Mask)].Add(choice);
        foreach (var member in choice.Members)
        {
            _share[_bitOf[member]] = Math.Min(_share[_bitOf[member]], choice.Excess / choice.Members.Length);
        }
    }

    private ulong Mask(int[] members)
    {
        var mask = 0UL;
        foreach (var member in members)
        {
            var bit = _bitOf[member];
            if (bit < 0)
            {
                return 0;
            }

            mask |= 1UL << bit;
        }

        return mask;
    }

    // The least of all: what is spent plus the shares of who is not covered. A choice adds what it costs beyond its shares.
    private void Search(ulong covered, int depth, double spent, double least)
    {
        if (covered == _all)
        {
            (_bestExcess, _best) = (spent, _path[..depth]);
            return;
        }

        var choices = _choices[BitOperations.TrailingZeroCount(~covered)];
        foreach (var choice in choices)
        {
            if (least + choice.Beyond >= _bestExcess - 1e-9 || --_steps <= 0)
            {
                return;
            }

            if ((choice.Mask & covered) == 0)
            {
                _path[depth] = choice;
                Search(covered | choice.Mask, depth + 1, spent + choice.Excess, least + choice.Beyond);
            }
        }
    }

    private sealed record Choice(int[] Members, ulong Mask, double Excess, double Beyond);
}
