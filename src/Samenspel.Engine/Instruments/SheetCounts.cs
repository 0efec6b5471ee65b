using System.Runtime.InteropServices;

namespace Samenspel.Engine.Instruments;

/// <summary>Whole numbers by sheet and area, so that the order in which answers come cannot matter; and which items were answered.</summary>
internal sealed class SheetCounts(int areas, int items)
{
    private const int FirstSheets = 256;
    private const int BitsInWord = 64;
    private readonly int _words = (items + BitsInWord - 1) / BitsInWord;
    private AreaCount[] _counts = new AreaCount[FirstSheets * areas];
    private ulong[] _marks = new ulong[FirstSheets * ((items + BitsInWord - 1) / BitsInWord)];

    /// <summary>Makes room for a sheet.</summary>
    public void Reach(int sheet)
    {
        if ((sheet + 1) * areas > _counts.Length || (sheet + 1) * _words > _marks.Length)
        {
            Array.Resize(ref _counts, Math.Max(_counts.Length * 2, (sheet + 1) * areas));
            Array.Resize(ref _marks, Math.Max(_marks.Length * 2, (sheet + 1) * _words));
        }
    }

    /// <returns>Whether the item was not answered yet.</returns>
    public bool Mark(int sheet, int item)
    {
        ref var word = ref _marks[(sheet * _words) + (item / BitsInWord)];
        var bit = 1UL << (item % BitsInWord);
        var isNew = (word & bit) == 0;
        word |= bit;
        return isNew;
    }

    public void Add(int sheet, int area, int level)
    {
        ref var count = ref _counts[(sheet * areas) + area];
        count.Lowest = count.Count == 0 ? level : Math.Min(count.Lowest, level);
        count.Sum += level;
        count.Count++;
    }

    public AreaCount Of(int sheet, int area) => _counts[(sheet * areas) + area];

    /// <summary>What a sheet has in an area.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal struct AreaCount
    {
        public int Sum;
        public int Count;
        public int Lowest;
    }
}
