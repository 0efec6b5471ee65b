namespace Samenspel.Engine.CostSharing.Stability;

/// <summary>
/// The programs behind <see cref="SmallestChange"/>. Each player has a variable for paying more and one for paying less. First the sum of all is
/// minimised; then, among the answers with that sum, the largest change of those whose change is still open, until all are settled. So there
/// are at most n + 1 programs, and each starts where the one before it ended.
/// </summary>
internal sealed class LeastMoves
{
    /// <summary>A move below this part of the numbers is none.</summary>
    public const double Rounding = 1e-11;

    private readonly CoreDemands _core;
    private readonly double[] _shares;
    private readonly int _players;
    private readonly CutProgram _program;
    private readonly HashSet<uint> _known = [];

    /// <param name="core">Which groups may pay what.</param>
    /// <param name="shares">Where the players are now, in units, positive for costs.</param>
    public LeastMoves(CoreDemands core, double[] shares)
    {
        (_core, _shares, _players) = (core, shares, shares.Length);

        // More, less, and for each program that limits the largest change one variable for it.
        _program = new(3 * _players);
        _program.Minimise([.. Enumerable.Range(0, 3 * _players).Select(variable => variable < 2 * _players ? 1.0 : 0)]);
        var missing = core.Total - shares.Sum();
        _program.Demand(Coefficients(uint.MaxValue, 1), missing);
        _program.Demand(Coefficients(uint.MaxValue, -1), -missing);
    }

    /// <returns>What each pays more, in units; null when a program could not be solved.</returns>
    public double[]? Solve()
    {
        var moves = Minimise();
        _program.KeepToTheBest();
        List<int> open = [.. Enumerable.Range(0, _players)];
        for (var stage = 0; stage < _players && moves is not null && IsMoving(open, moves); stage++)
        {
            var limits = Limit(open, (2 * _players) + stage);
            moves = Minimise();
            var exact = _program.KeepToTheBest();
            if (moves is not null && open.RemoveAll(player => exact.Contains(limits[player])) == 0 && IsMoving(open, moves))
            {
                return null;
            }
        }

        return moves;
    }

    private static bool IsMoving(List<int> open, double[] moves) => open.Exists(player => Math.Abs(moves[player]) > Rounding);

    private double[]? Minimise() => _core.Solve(_program, _known, Shares, Demand) is { } variables ? Moves(variables) : null;

    private double[] Moves(double[] variables) => [.. Enumerable.Range(0, _players).Select(i => variables[i] - variables[_players + i])];

    private double[] Shares(double[] variables) => [.. Moves(variables).Zip(_shares, (move, share) => share + move)];

    private (double[] Coefficients, double Limit) Demand(uint group) => (
        Coefficients(group, 1), _core.Most(group) - Enumerable.Range(0, _players).Where(i => CoreDemands.Holds(group, i)).Sum(i => _shares[i]));

    // No open player changes by more than the new variable, which is what is minimised now.
    private Dictionary<int, int> Limit(List<int> open, int largest)
    {
        _program.Minimise([.. Enumerable.Range(0, 3 * _players).Select(variable => variable == largest ? 1.0 : 0)]);
        var limits = new Dictionary<int, int>();
        foreach (var player in open)
        {
            var coefficients = new double[3 * _players];
            (coefficients[player], coefficients[_players + player], coefficients[largest]) = (1, 1, -1);
            limits.Add(player, _program.Demand(coefficients, 0));
        }

        return limits;
    }

    private double[] Coefficients(uint group, double sign)
    {
        var coefficients = new double[3 * _players];
        for (var player = 0; player < _players; player++)
        {
            if (CoreDemands.Holds(group, player))
            {
                (coefficients[player], coefficients[_players + player]) = (sign, -sign);
            }
        }

        return coefficients;
    }
}
