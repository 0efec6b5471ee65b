namespace Samenspel.Engine.Uncertainty.Points;

/// <summary>
/// Numbers that look random from numbers that do not: SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom
/// number generators", OOPSLA 2014) and FNV-1a for names. The same on every machine and in every version of .NET.
/// </summary>
internal static class Mixing
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>The next state and its output.</summary>
    public static ulong Next(ref ulong state)
    {
        state += Golden;
        return Finish(state);
    }

    /// <summary>One number from two; the order matters.</summary>
    public static ulong Combine(ulong first, ulong second) => Finish(Finish(first + Golden) ^ (second * 0xD1342543DE82EF95));

    /// <summary>A number for a name, over its UTF-16 code units.</summary>
    public static ulong OfName(string name)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var letter in name)
        {
            hash = (hash ^ (byte)letter) * 0x100000001B3;
            hash = (hash ^ (uint)(letter >> 8)) * 0x100000001B3;
        }

        return Finish(hash);
    }

    private static ulong Finish(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
