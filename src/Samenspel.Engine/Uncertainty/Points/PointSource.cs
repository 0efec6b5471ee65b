namespace Samenspel.Engine.Uncertainty.Points;

/// <summary>Points in the unit cube, a block at a time. A block depends on nothing but its number, so any thread can make any block.</summary>
internal abstract class PointSource
{
    /// <summary>Points in a block. Part of the method: with another length the plain draws are others.</summary>
    public const int BlockLength = 256;

    /// <summary>Fills one coordinate of the points of a block with numbers strictly between 0 and 1.</summary>
    /// <param name="coordinate">Which coordinate, counted from 0.</param>
    /// <param name="block">Which block, counted from 0.</param>
    /// <param name="uniform">Gets <see cref="BlockLength"/> numbers.</param>
    public abstract void Fill(int coordinate, int block, Span<double> uniform);
}
