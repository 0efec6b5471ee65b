namespace Samenspel.Engine.CostSharing.Stability;

/// <summary>
/// The programs behind <see cref="CoreRange"/>: one for each end, started with the groups that mattered for the end before it. A variable is what a
/// player pays above the least that it can pay in the core, so none is below zero.
/// </summary>
internal sealed class RangeEnds
{
    private const double Tight = 1e-9;

    private readonly CoreDemands _core;
    private readonly double[] _least;
    private readonly HashSet<uint> _groups;

    public RangeEnds(CoreDemands core, int players)
    {
        _core = core;
        _least = [.. Enumerable.Range(0, players).Select(core.Separable)];
        _groups = [.. Enumerable.Range(0, players).Select(player => 1u << player)];
    }

    /// <summary>The lowest share of a player in units; null when its program could not be solved.</summary>
    public double? Lowest(int player) => End(player, own: 1, others: 0);

    /// <summary>The highest share: the lowest sum of the others.</summary>
    public double? Highest(int player) => End(player, own: 0, others: 1);

    private double? End(int player, double own, double others)
    {
        var above = _core.Total - _least.Sum();
        var program = new CutProgram(_least.Length);
        program.Minimise([.. _least.Select((_, i) => i == player ? own : others)]);
        program.Demand([.. _least.Select(_ => 1.0)], above);
        program.Demand([.. _least.Select(_ => -1.0)], -above);
        foreach (var group in _groups.Order())
        {
            var (coefficients, limit) = Demand(group);
            program.Demand(coefficients, limit);
        }

        if (_core.Solve(program, _groups, Shares, Demand) is not { } variables)
        {
            return null;
        }

        var shares = Shares(variables);
        _groups.RemoveWhere(group => !CoreDemands.IsOne(group) && _core.Most(group) - Sum(group, shares) > Tight);
        return shares[player];
    }

    private double[] Shares(double[] variables) => [.. variables.Zip(_least, (more, sure) => sure + more)];

    private static double Sum(uint group, double[] shares) => shares.Where((_, i) => CoreDemands.Holds(group, i)).Sum();

    private (double[] Coefficients, double Limit) Demand(uint group) => (
        [.. Enumerable.Range(0, _least.Length).Select(i => CoreDemands.Holds(group, i) ? 1.0 : 0)], _core.Most(group) - Sum(group, _least));
}
