namespace Samenspel.Data.Recording;

/// <summary>What the check of a record found.</summary>
/// <param name="Chains">Each chain, in order of its name.</param>
/// <param name="Anchors">How many anchors were checked.</param>
/// <param name="Others">What does not fit apart from the lines: anchors, triggers, a hash that was asked for.</param>
public sealed record RecordReport(IReadOnlyList<ChainReport> Chains, int Anchors, IReadOnlyList<RecordFault> Others)
{
    public IEnumerable<RecordFault> Faults => Chains.Select(chain => chain.Fault).OfType<RecordFault>().Concat(Others);
}
