using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Samenspel.Engine.CostSharing.Forms;

/// <summary>A game of at most 26 players in which every group has its own number. Bit i of an index says that player i is in the group.</summary>
public sealed class TableGame : Game
{
    private readonly double[] _values;
    private double _largest = -1;

    /// <param name="kind">What the numbers mean.</param>
    /// <param name="values">2^n numbers, at 0 the empty group with 0. The game keeps the array: do not change it afterwards.</param>
    /// <exception cref="ArgumentException">The length is not 2^n with n from 1 to 26, the empty group is not 0, or a number is not finite.</exception>
    public TableGame(GameKind kind, double[] values)
        : base(kind, PlayersIn(values))
    {
        _values = values;
        if (values[0] != 0)
        {
            throw new ArgumentException("The empty group must have 0.", nameof(values));
        }

        if (!double.IsFinite(Largest))
        {
            throw new ArgumentException("A number is not finite.", nameof(values));
        }
    }

    public override double Total => _values[^1];

    /// <summary>All numbers, by group.</summary>
    public ReadOnlySpan<double> Values => _values;

    /// <summary>The largest number without its sign: what rounding is measured by. NaN or infinite when a number is.</summary>
    internal double Largest => _largest >= 0 ? _largest : _largest = FindLargest();

    public override double Alone(int line) => _values[1 << line];

    public override double WithoutOne(int line) => _values[_values.Length - 1 - (1 << line)];

    private protected override TableGame MakeTable(CancellationToken cancellation) => this;

    private static int PlayersIn(double[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return BitOperations.IsPow2(values.Length) && values.Length is >= 2 and <= 1 << MostTablePlayers
            ? BitOperations.Log2((uint)values.Length)
            : throw new ArgumentException("The length must be 2^n, n from 1 to 26.", nameof(values));
    }

    // Vector256.Max passes a NaN on, so one pass finds both the largest and what is no number.
    private double FindLargest()
    {
        var largest = 0.0;
        var wide = Vector256<double>.Zero;
        var vectors = MemoryMarshal.Cast<double, Vector256<double>>(_values.AsSpan());
        foreach (var vector in vectors)
        {
            wide = Vector256.Max(wide, Vector256.Abs(vector));
        }

        for (var lane = 0; lane < 4; lane++)
        {
            largest = Math.Max(largest, wide[lane]);
        }

        foreach (var value in _values.AsSpan(vectors.Length * 4))
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        return largest;
    }
}
