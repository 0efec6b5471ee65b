using System.Runtime.InteropServices;

namespace Samenspel.Engine.Partners;

/// <summary>A group in sixteen bytes: eight members of sixteen bits, the unused ones 0xFFFF, in the order in which they joined until sorted.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScoredGroup(double Fit, int Size, ulong First, ulong Second)
{
    public static ScoredGroup Of(double fit, ReadOnlySpan<int> members)
    {
        Span<int> sorted = stackalloc int[GroupCounts.LargestGroup];
        sorted.Fill(ushort.MaxValue);
        members.CopyTo(sorted);
        sorted.Sort();
        var (first, second) = (0UL, 0UL);
        for (var i = 0; i < 4; i++)
        {
            first = (first << 16) | (uint)sorted[i];
            second = (second << 16) | (uint)sorted[i + 4];
        }

        return new(fit, members.Length, first, second);
    }

    public int Member(int place) => (int)((place < 4 ? First >> (48 - (16 * place)) : Second >> (112 - (16 * place))) & ushort.MaxValue);

    public int[] Members()
    {
        var members = new int[Size];
        for (var i = 0; i < Size; i++)
        {
            members[i] = Member(i);
        }

        return members;
    }

    public int Against(ScoredGroup other)
    {
        var order = other.Fit.CompareTo(Fit);
        order = order != 0 ? order : Size.CompareTo(other.Size);
        order = order != 0 ? order : First.CompareTo(other.First);
        return order != 0 ? order : Second.CompareTo(other.Second);
    }
}
