namespace Samenspel.Data.Recording;

/// <summary>Checks the anchors, one after another, and then that the chains hold what each of them kept.</summary>
internal sealed class AnchorCheck
{
    private readonly Dictionary<string, ChainEnd> _ends = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Chain, long Number), (string Hash, long Anchor)> _kept = [];
    private string _root = RecordHash.Beginning;

    public int Count { get; private set; }

    public RecordFault? Fault { get; private set; }

    public bool HasRoot { get; private set; }

    /// <param name="anchor">The next one.</param>
    /// <param name="wanted">A root to look for; null for none.</param>
    public void Add(RecordAnchor anchor, string? wanted)
    {
        foreach (var end in Anchors.Read(anchor.Moved))
        {
            _ends[end.Chain] = end;
            _kept[(end.Chain, end.Number)] = (end.Hash, anchor.Number);
        }

        var fits = anchor.Number == Count + 1 && anchor.Previous == _root && anchor.Chains == _ends.Count && anchor.Lines == _ends.Values.Sum(end => end.Number)
            && anchor.Root == RecordHash.OfAnchor(anchor.Previous, anchor.Number, anchor.At, _ends.Values);
        Fault ??= fits ? null : new RecordFault(RecordFaultKind.AnchorChanged, RecordHead.OfAnchors, anchor.Number == Count + 1 ? anchor.Number : Count + 1);
        HasRoot |= fits && Fault is null && anchor.Root == wanted;
        (_root, Count) = (anchor.Root, Count + 1);
    }

    public void Finish(RecordHead? known)
    {
        if (Fault is null && ((known?.Number ?? 0) != Count || (known is not null && known.Hash != _root)))
        {
            Fault = new RecordFault(RecordFaultKind.AnchorChanged, RecordHead.OfAnchors, Math.Min(Count, known?.Number ?? 0) + 1);
        }
    }

    /// <summary>A line of a chain, whatever else is wrong with that.</summary>
    /// <returns>Why it is not what an anchor kept; null when none kept it or it is the same.</returns>
    public RecordFault? Meet(RecordLine line) => _kept.Remove((line.Chain, line.Number), out var kept) && kept.Hash != line.Hash
        ? new RecordFault(RecordFaultKind.NotAnchored, line.Chain, line.Number, kept.Anchor)
        : null;

    /// <summary>The first line of each chain that an anchor kept and that nobody met.</summary>
    public IEnumerable<RecordFault> NotMet(string? chain) => _kept.Where(kept => chain is null || kept.Key.Chain == chain)
        .GroupBy(kept => kept.Key.Chain, (name, all) => (Chain: name, First: all.MinBy(kept => kept.Key.Number)))
        .Select(one => new RecordFault(RecordFaultKind.NotAnchored, one.Chain, one.First.Key.Number, one.First.Value.Anchor));
}
