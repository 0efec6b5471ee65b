namespace Samenspel.Data.Recording;

/// <summary>What a file of a record holds.</summary>
/// <param name="Lines">In the order of the file.</param>
/// <param name="End">The chain's end, where the file tells it; null in a CSV file.</param>
public sealed record RecordFileContent(IReadOnlyList<RecordLine> Lines, ChainEnd? End)
{
    /// <param name="hash">A hash that a line must have, such as an end that was kept elsewhere; null for none.</param>
    public RecordReport Check(string? hash)
    {
        var checks = new Dictionary<string, ChainCheck>(StringComparer.Ordinal);
        var hasHash = false;
        foreach (var line in Lines)
        {
            // A file with its end holds that one chain.
            var chain = End?.Chain ?? line.Chain;
            if (!checks.TryGetValue(chain, out var check))
            {
                checks[chain] = check = new ChainCheck(chain);
            }

            hasHash |= check.Add(line) && line.Hash == hash;
        }

        if (End is not null)
        {
            checks.TryAdd(End.Chain, new ChainCheck(End.Chain));
            checks[End.Chain].Finish(End);
        }

        return new RecordReport(
            [.. checks.Values.OrderBy(check => check.Chain, StringComparer.Ordinal).Select(check => new ChainReport(check.Chain, check.End.Number, check.End.Hash, MovedOr(check.Fault)))],
            0,
            hash is null || hasHash ? [] : [new RecordFault(RecordFaultKind.HashUnknown, hash, 0)]);
    }

    // A line that is not at its place but further on is not missing: the one in its place was put forward.
    private RecordFault? MovedOr(RecordFault? fault)
    {
        if (fault is not { Kind: RecordFaultKind.Missing })
        {
            return fault;
        }

        var own = Lines.Where(line => line.Chain == fault.Chain).ToList();
        return own.Exists(line => line.Number == fault.Number) && own.ElementAtOrDefault((int)fault.Number - 1) is { } there
            ? new RecordFault(RecordFaultKind.Moved, fault.Chain, fault.Number, there.Number)
            : fault;
    }
}
