using System.Globalization;

namespace Samenspel.Engine.Uncertainty.Points;

/// <summary>Direction numbers of Sobol's sequence, 32 a dimension, with their bits in reverse order: the order in which they are scrambled.</summary>
internal static class SobolDirections
{
    public const int MaxDimensions = 512;
    public const int Bits = 32;

    private static readonly uint[][] Reversed = Read();

    /// <summary>Direction numbers of a dimension; the first has number 0.</summary>
    public static ReadOnlySpan<uint> Of(int dimension) => Reversed[dimension];

    public static uint Reverse(uint bits)
    {
        bits = ((bits >> 1) & 0x55555555) | ((bits & 0x55555555) << 1);
        bits = ((bits >> 2) & 0x33333333) | ((bits & 0x33333333) << 2);
        bits = ((bits >> 4) & 0x0F0F0F0F) | ((bits & 0x0F0F0F0F) << 4);
        bits = ((bits >> 8) & 0x00FF00FF) | ((bits & 0x00FF00FF) << 8);
        return (bits >> 16) | (bits << 16);
    }

    private static uint[][] Read()
    {
        var dimensions = SobolFacts.Dimensions.Split(';');
        var first = new uint[Bits];
        for (var bit = 0; bit < Bits; bit++)
        {
            first[bit] = 1u << bit;
        }

        return [first, .. dimensions.Select(Directions)];
    }

    private static uint[] Directions(string text)
    {
        uint[] numbers = [.. text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(part => uint.Parse(part, CultureInfo.InvariantCulture))];
        var polynomial = numbers[0];
        var degree = numbers.Length - 1;
        var directions = new uint[Bits];
        for (var bit = 0; bit < Bits; bit++)
        {
            directions[bit] = bit < degree ? numbers[bit + 1] << (Bits - 1 - bit) : Next(directions, bit, degree, polynomial);
        }

        return [.. directions.Select(Reverse)];
    }

    private static uint Next(uint[] directions, int bit, int degree, uint polynomial)
    {
        var next = directions[bit - degree] ^ (directions[bit - degree] >> degree);
        for (var term = 1; term < degree; term++)
        {
            if (((polynomial >> (degree - 1 - term)) & 1) == 1)
            {
                next ^= directions[bit - term];
            }
        }

        return next;
    }
}
