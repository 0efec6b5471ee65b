using Samenspel.Engine.Uncertainty.Points;

namespace Samenspel.Engine.Uncertainty.Programs;

/// <summary>The numbers of one block of draws: a slot holds one number a draw. Slot 0 is 1 for ever.</summary>
internal sealed class BlockSlots
{
    public const int One = 0;

    private readonly double[] _numbers;

    public BlockSlots(int slots)
    {
        _numbers = new double[slots * PointSource.BlockLength];
        this[One].Fill(1);
    }

    public ReadOnlySpan<double> All => _numbers;

    /// <summary>A slot and all after it.</summary>
    public Span<double> From(int slot) => _numbers.AsSpan(slot * PointSource.BlockLength);

    public Span<double> this[int slot] => _numbers.AsSpan(slot * PointSource.BlockLength, PointSource.BlockLength);
}
