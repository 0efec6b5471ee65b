using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Samenspel.Engine.Uncertainty.Points;

/// <summary>
/// Sobol's points, scrambled anew for each replication: replication r is blocks r·b to (r + 1)·b − 1, each the first b·256 points of the
/// sequence. The scrambling of a coordinate follows from its name.
/// </summary>
internal sealed class SobolPoints : PointSource
{
    private readonly int _blocks;
    private readonly uint[][] _low;
    private readonly ulong[] _streams;

    /// <param name="seed">Seed of all scramblings.</param>
    /// <param name="names">Names of the coordinates, at most <see cref="SobolDirections.MaxDimensions"/>.</param>
    /// <param name="blocks">Blocks in a replication.</param>
    public SobolPoints(ulong seed, IReadOnlyList<string> names, int blocks)
    {
        if (names.Count > SobolDirections.MaxDimensions)
        {
            throw new ArgumentException("There are more coordinates than Sobol's sequence has here.", nameof(names));
        }

        _blocks = blocks;
        _streams = [.. names.Select(name => Mixing.Combine(seed, Mixing.OfName(name)))];
        _low = [.. Enumerable.Range(0, names.Count).Select(LowBits)];
    }

    public override void Fill(int coordinate, int block, Span<double> uniform)
    {
        var replication = block / _blocks;
        var seed = (uint)(Mixing.Combine(_streams[coordinate], (ulong)replication) >> 32);
        var high = Vector256.Create(HighBits(SobolDirections.Of(coordinate), block % _blocks));
        var low = MemoryMarshal.Cast<uint, Vector256<uint>>(_low[coordinate].AsSpan());
        var target = MemoryMarshal.Cast<double, Vector256<double>>(uniform);
        for (var i = 0; i < low.Length; i++)
        {
            (target[2 * i], target[(2 * i) + 1]) = OwenScramble.Uniform(low[i] ^ high, seed);
        }
    }

    private static uint[] LowBits(int coordinate)
    {
        var directions = SobolDirections.Of(coordinate);
        var points = new uint[BlockLength];
        for (var (bit, length) = (0, 1); length < BlockLength; bit++, length *= 2)
        {
            for (var i = 0; i < length; i++)
            {
                points[length + i] = points[i] ^ directions[bit];
            }
        }

        return points;
    }

    private static uint HighBits(ReadOnlySpan<uint> directions, int block)
    {
        var point = 0u;
        for (var bit = 8; block != 0; bit++, block >>= 1)
        {
            point ^= (block & 1) == 1 ? directions[bit] : 0;
        }

        return point;
    }
}
