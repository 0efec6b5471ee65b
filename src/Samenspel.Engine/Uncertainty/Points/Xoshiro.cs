using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Samenspel.Engine.Uncertainty.Points;

/// <summary>
/// Four generators xoshiro256++ side by side (D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", ACM Trans. Math.
/// Softw. 47, 2021), one a lane, always four lanes: the same numbers with and without wide instructions. Each starts from SplitMix64,
/// as its authors advise. A stream gives a few hundred of its 2^256 numbers, so that two streams overlap with a chance below 10^-60.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct Xoshiro
{
    // The lowest and highest numbers given are 2^-53 and 1 − 2^-53: the quantile of neither is infinite.
    private static readonly Vector256<double> Shift = Vector256.Create(1 - (1 / 9007199254740992.0));

    private Vector256<ulong> _s0;
    private Vector256<ulong> _s1;
    private Vector256<ulong> _s2;
    private Vector256<ulong> _s3;

    public Xoshiro(ulong stream)
    {
        Span<ulong> words = stackalloc ulong[16];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Mixing.Next(ref stream);
        }

        var lanes = MemoryMarshal.Cast<ulong, Vector256<ulong>>(words);
        (_s0, _s1, _s2, _s3) = (lanes[0], lanes[1], lanes[2], lanes[3]);
    }

    /// <summary>Fills with numbers strictly between 0 and 1.</summary>
    /// <param name="uniform">Its length is a multiple of four.</param>
    public void Fill(Span<double> uniform)
    {
        var lanes = MemoryMarshal.Cast<double, Vector256<double>>(uniform);
        var one = Vector256.Create(0x3FF0000000000000UL);
        var (s0, s1, s2, s3) = (_s0, _s1, _s2, _s3);
        for (var i = 0; i < lanes.Length; i++)
        {
            var sum = s0 + s3;
            lanes[i] = (((((sum << 23) | (sum >>> 41)) + s0) >>> 12) | one).AsDouble() - Shift;
            var shifted = s1 << 17;
            s2 ^= s0;
            s3 ^= s1;
            s1 ^= s2;
            s0 ^= s3;
            s2 ^= shifted;
            s3 = (s3 << 45) | (s3 >>> 19);
        }

        (_s0, _s1, _s2, _s3) = (s0, s1, s2, s3);
    }
}
