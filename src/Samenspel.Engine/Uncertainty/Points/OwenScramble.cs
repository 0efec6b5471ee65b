using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Samenspel.Engine.Uncertainty.Points;

/// <summary>
/// Nested uniform scrambling (A. B. Owen, 1995) by hashing: whether a bit turns depends on all bits above it, as Owen asks, and on the
/// seed. On numbers whose bits stand in reverse order that is a hash in which a bit depends only on lower ones (S. Laine and T. Karras 2011;
/// B. Burley, "Practical hash-based Owen scrambling", JCGT 9(4), 2020), here with the constants that N. Vegdahl found by search (2021).
/// It keeps every property of a digital net to the letter; that the turns are independent holds as far as the hash is good, which tests
/// look at. A tree of truly random turns would need one number for each of 2^32 nodes, or a hash for each of 32 levels.
/// </summary>
internal static class OwenScramble
{
    // The point stands in the middle of its 2^-32, so 2^-33 is the lowest.
    private static readonly Vector256<double> Shift = Vector256.Create(1 - (1 / 8589934592.0));

    /// <summary>Eight points of one dimension as numbers strictly between 0 and 1.</summary>
    /// <param name="reversed">The points with their bits in reverse order.</param>
    /// <param name="seed">Of this dimension in this scrambling.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (Vector256<double> First, Vector256<double> Last) Uniform(Vector256<uint> reversed, uint seed)
    {
        var (low, high) = Vector256.Widen(Reverse(Hash(reversed, seed)));
        var one = Vector256.Create(0x3FF0000000000000UL);
        return (((low << 20) | one).AsDouble() - Shift, ((high << 20) | one).AsDouble() - Shift);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Hash(Vector256<uint> bits, uint seed)
    {
        bits ^= bits * 0x3D20ADEAu;
        bits += Vector256.Create(seed);
        bits *= (seed >> 16) | 1;
        bits ^= bits * 0x05526C56u;
        return bits ^ (bits * 0x53A22864u);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Reverse(Vector256<uint> bits)
    {
        bits = ((bits >>> 1) & Vector256.Create(0x55555555u)) | ((bits & Vector256.Create(0x55555555u)) << 1);
        bits = ((bits >>> 2) & Vector256.Create(0x33333333u)) | ((bits & Vector256.Create(0x33333333u)) << 2);
        bits = ((bits >>> 4) & Vector256.Create(0x0F0F0F0Fu)) | ((bits & Vector256.Create(0x0F0F0F0Fu)) << 4);
        bits = ((bits >>> 8) & Vector256.Create(0x00FF00FFu)) | ((bits & Vector256.Create(0x00FF00FFu)) << 8);
        return (bits >>> 16) | (bits << 16);
    }
}
