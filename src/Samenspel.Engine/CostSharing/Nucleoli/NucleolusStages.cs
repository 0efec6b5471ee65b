using System.Numerics;
using Samenspel.Engine.CostSharing.Forms;
using Samenspel.Engine.CostSharing.Groups;

namespace Samenspel.Engine.CostSharing.Nucleoli;

/// <summary>
/// The stages of one nucleolus. Each lowers the largest dissatisfaction as far as it goes; the groups with a positive multiplier
/// are then settled, and all that follows from them is left out of the next stage. Every stage settles at least one
/// more dimension, so there are at most n − 1.
/// </summary>
internal sealed class NucleolusStages
{
    private const double Tolerance = 1e-11;
    private const double PositiveMultiplier = 1e-8;

    private readonly TableGame _game;
    private readonly ExcessScan _scan;
    private readonly ExcessMeasure _measure;
    private readonly int _players;
    private readonly uint _everybody;
    private readonly GroupSpan _span;
    private readonly List<StageColumn> _settled;
    private readonly List<SettledLevel> _levels = [];
    private readonly Dictionary<uint, StageColumn> _groups = [];
    private readonly List<StageColumn> _limits = [];
    private double[] _x;

    public NucleolusStages(TableGame game, ExcessScan scan, ExcessMeasure measure, bool limited)
    {
        (_game, _scan, _measure, _players) = (game, scan, measure, game.Lines);
        Unit = game.Largest == 0 ? 1 : game.Largest;
        _everybody = (uint)game.Values.Length - 1;
        _span = new(_players);
        _span.Add(_everybody);
        _settled = [new(_everybody, StageColumnKind.Settled, Cost(_everybody), 0)];
        _x = new double[_players];
        for (var i = 0; i < _players; i++)
        {
            AddGroup(1u << i);
            AddGroup(_everybody & ~(1u << i));
            if (limited)
            {
                _limits.Add(new(1u << i, StageColumnKind.Limit, Cost(1u << i), 0));
            }
        }
    }

    /// <summary>The largest number of the game; levels are in this unit.</summary>
    public double Unit { get; }

    public IReadOnlyList<SettledLevel> Levels => _levels;

    /// <returns>The smallest excess that the worst group can have, in money; null when it could not be solved.</returns>
    public static double? FirstLevel(TableGame game, CancellationToken cancellation)
    {
        var stages = new NucleolusStages(game, new(game), ExcessMeasure.Plain, limited: false);
        var program = new StageProgram(stages._players, stages.Start());
        return stages.SolveStage(program, cancellation) ? program.Level * stages.Unit : null;
    }

    /// <returns>False when a program could not be solved.</returns>
    public bool Run(IProgress<double>? progress, CancellationToken cancellation)
    {
        while (_span.Rank < _players)
        {
            var program = new StageProgram(_players, Start());
            if (!SolveStage(program, cancellation) || !Settle(program))
            {
                return false;
            }

            progress?.Report((double)_span.Rank / _players);
        }

        return true;
    }

    /// <summary>
    /// The shares, solved once more from the settled groups alone with doubled precision, so that the errors of
    /// the many steps before do not remain.
    /// </summary>
    public double[] Shares()
    {
        var equations = _levels.SelectMany((level, number) => level.Columns.Select(column => (Column: column, Level: number))).ToArray();
        var size = _players + _levels.Count;
        if (_players == 1)
        {
            return [_game.Total];
        }

        if (equations.Length + 1 != size)
        {
            return [.. SettledSolution().Select(Money)];
        }

        var matrix = new double[size * size];
        var right = new double[size];
        Write(_everybody, 0);
        for (var row = 1; row < size; row++)
        {
            var (column, level) = equations[row - 1];
            Write(column.Group, row);
            matrix[(row * size) + _players + level] = -column.Weight;
        }

        return DenseMatrix.Solve(matrix, size, right) is { } solution
            ? [.. solution.Take(_players).Select(Money)]
            : [.. SettledSolution().Select(Money)];

        void Write(uint group, int row)
        {
            right[row] = Cost(group);
            for (var i = 0; i < _players; i++)
            {
                matrix[(row * size) + i] = (group >> i) & 1;
            }
        }
    }

    private double Money(double share) => share * Unit * _game.Sign;

    private double Cost(uint group) => _game.Sign * _game.Values[(int)group] / Unit;

    private double Weight(uint group) => _measure switch
    {
        ExcessMeasure.PerHead => BitOperations.PopCount(group),
        ExcessMeasure.PerCost => Math.Abs(Cost(group)),
        _ => 1,
    };

    private bool AddGroup(uint group) =>
        group != 0 && group != _everybody && !_span.Contains(group)
        && _groups.TryAdd(group, new(group, StageColumnKind.Group, Cost(group), Weight(group)));

    // A basis to start from: what is settled, a group and its rest (together they are everybody, so a level exists), and the
    // most dissatisfied groups that are independent of these.
    private List<StageColumn> Start()
    {
        var byExcess = _groups.Values.OrderByDescending(Excess).ThenBy(column => column.Group).ToArray();
        var first = byExcess[0];
        AddGroup(_everybody & ~first.Group);
        List<StageColumn> basis = [.. _settled, first, _groups[_everybody & ~first.Group]];
        var span = new GroupSpan(_players);
        foreach (var column in _settled)
        {
            span.Add(column.Group);
        }

        span.Add(first.Group);
        foreach (var column in byExcess)
        {
            if (basis.Count <= _players && span.Add(column.Group))
            {
                basis.Add(column);
            }
        }

        return basis;
    }

    private double Excess(StageColumn column)
    {
        var sum = 0.0;
        for (var rest = column.Group; rest != 0; rest &= rest - 1)
        {
            sum += _x[BitOperations.TrailingZeroCount(rest)];
        }

        return (sum - column.Cost) / column.Weight;
    }

    private bool SolveStage(StageProgram program, CancellationToken cancellation)
    {
        var unit = _measure == ExcessMeasure.PerCost ? 1 : Unit;
        while (true)
        {
            program.Solve([.. _groups.Values, .. _limits]);
            if (!program.Converged)
            {
                return false;
            }

            _x = program.X.ToArray();
            var top = new TopGroups(4 * _players, (program.Level + (2 * Tolerance)) * unit);
            _scan.Run([.. _x.Select(Money)], _measure, top, _span, cancellation);
            var isNew = false;
            foreach (var found in top.ToArray())
            {
                isNew |= AddGroup(found.Group);
            }

            if (!isNew)
            {
                return true;
            }
        }
    }

    private bool Settle(StageProgram program)
    {
        var multipliers = program.Multipliers().ToArray();
        var most = multipliers.Max(pair => pair.Multiplier);
        var tight = multipliers.Where(pair => pair.Multiplier > PositiveMultiplier * most).Select(pair => pair.Column).ToArray();
        var rank = _span.Rank;
        foreach (var column in tight)
        {
            if (_span.Add(column.Group))
            {
                _settled.Add(new(column.Group, StageColumnKind.Settled, column.Cost + (column.Weight * program.Level), 0));
            }
        }

        _levels.Add(new(program.Level, tight));
        foreach (var group in _groups.Keys.Where(_span.Contains).ToArray())
        {
            _groups.Remove(group);
        }

        _limits.RemoveAll(limit => _span.Contains(limit.Group));
        return _span.Rank > rank;
    }

    private double[] SettledSolution()
    {
        var matrix = new double[_players * _players];
        var right = new double[_players];
        for (var row = 0; row < _players; row++)
        {
            right[row] = _settled[row].Cost;
            for (var i = 0; i < _players; i++)
            {
                matrix[(row * _players) + i] = (_settled[row].Group >> i) & 1;
            }
        }

        return DenseMatrix.Solve(matrix, _players, right) ?? _x;
    }
}
