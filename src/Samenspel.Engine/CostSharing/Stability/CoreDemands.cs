using Samenspel.Engine.CostSharing.Forms;
using Samenspel.Engine.CostSharing.Groups;

namespace Samenspel.Engine.CostSharing.Stability;

/// <summary>
/// Finds the groups that matter for a program about the core, by a look at all of them: only those that the answer so far would wrong.
/// In units of <see cref="Unit"/>, with costs positive for costs and negative for values.
/// </summary>
internal sealed class CoreDemands
{
    /// <summary>Above this it takes too long to look at all groups so often.</summary>
    public const int MostPlayers = 20;

    private const double Tolerance = 2e-11;

    private readonly TableGame _game;
    private readonly ExcessScan _scan;
    private readonly CancellationToken _cancellation;

    /// <param name="game">A table of at most <see cref="MostPlayers"/> players.</param>
    /// <param name="unit">The size of the numbers.</param>
    /// <param name="allowance">How much above its own cost a group may pay, in units: zero for the core, the level of the least core.</param>
    /// <param name="cancellation">Ends the look.</param>
    public CoreDemands(TableGame game, double unit, double allowance, CancellationToken cancellation)
    {
        (_game, _scan, Unit, Allowance, _cancellation) = (game, new(game), unit, allowance, cancellation);
        Total = game.Sign * game.Total / unit;
    }

    public double Unit { get; }

    public double Allowance { get; }

    public double Total { get; }

    /// <summary>The least that a player pays when all others pay no more than they may.</summary>
    public double Separable(int player) => Total - Most((uint)_game.Values.Length - 1 - (1u << player));

    /// <summary>What a group may pay together.</summary>
    public double Most(uint group) => (_game.Sign * _game.Values[(int)group] / Unit) + Allowance;

    /// <summary>Solves until no group is wronged.</summary>
    /// <param name="program">Gets the demands.</param>
    /// <param name="known">Groups that it has demands for; gets the ones that are found.</param>
    /// <param name="shares">From variables to shares in units.</param>
    /// <param name="demand">The demand of a group in variables, and its limit.</param>
    /// <returns>The variables; null when the program could not be solved.</returns>
    public double[]? Solve(CutProgram program, HashSet<uint> known, Func<double[], double[]> shares, Func<uint, (double[] Coefficients, double Limit)> demand)
    {
        while (program.Solve())
        {
            var variables = program.Variables();
            var top = new TopGroups(4 * _game.Lines, (Allowance + Tolerance) * Unit);
            _scan.Run([.. shares(variables).Select(share => share * Unit * _game.Sign)], ExcessMeasure.Plain, top, null, _cancellation);
            var isNew = false;
            foreach (var group in top.ToArray().Select(found => found.Group).Where(known.Add))
            {
                var (coefficients, limit) = demand(group);
                program.Demand(coefficients, limit);
                isNew = true;
            }

            if (!isNew)
            {
                return variables;
            }
        }

        return null;
    }

    public static bool IsOne(uint group) => (group & (group - 1)) == 0;

    public static bool Holds(uint group, int player) => ((group >> player) & 1) == 1;
}
