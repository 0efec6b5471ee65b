using Microsoft.EntityFrameworkCore;

namespace Samenspel.Data.Recording;

/// <summary>
/// Checks the record in the database while the site writes on. Ends and anchors are read before the lines: what they name must then be there.
/// </summary>
public sealed class RecordCheck(SamenspelDb db)
{
    /// <param name="chain">One chain; null for all.</param>
    /// <param name="root">The root of an anchor that must be there, as the log kept it; null for none.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<RecordReport> RunAsync(string? chain, string? root, CancellationToken cancellation)
    {
        var ends = await EndsAsync(chain, cancellation);
        var anchors = new AnchorCheck();
        var anchorEnd = (await EndsAsync(RecordHead.OfAnchors, cancellation)).GetValueOrDefault(RecordHead.OfAnchors);
        await foreach (var anchor in db.Set<RecordAnchor>().AsNoTracking().OrderBy(one => one.Number).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            // One that was kept after its end was read is for the next check.
            if (anchor.Number <= anchorEnd?.Number || anchorEnd is null)
            {
                anchors.Add(anchor, root);
            }
        }

        anchors.Finish(anchorEnd);
        ends.Remove(RecordHead.OfAnchors);
        var chains = await ChainsAsync(chain, ends, anchors, cancellation);
        var faulty = chains.Where(one => one.Fault is not null).Select(one => one.Chain).ToHashSet(StringComparer.Ordinal);
        List<RecordFault> others = [.. anchors.NotMet(chain).Where(fault => !faulty.Contains(fault.Chain))];
        if (anchors.Fault is not null)
        {
            others.Add(anchors.Fault);
        }

        if (root is not null && !anchors.HasRoot)
        {
            others.Add(new RecordFault(RecordFaultKind.HashUnknown, root, 0));
        }

        others.AddRange((await RecordGuards.MissingAsync(db, cancellation)).Select(name => new RecordFault(RecordFaultKind.Unguarded, name, 0)));
        return new RecordReport(chains, anchors.Count, others);
    }

    /// <returns>Where a chain ends now; number zero when it has not begun.</returns>
    public async Task<ChainEnd> EndOfAsync(string chain, CancellationToken cancellation) =>
        (await EndsAsync(chain, cancellation)).GetValueOrDefault(chain) is { } end
            ? new ChainEnd(chain, end.Number, end.Hash)
            : new ChainEnd(chain, 0, RecordHash.Beginning);

    private async Task<List<ChainReport>> ChainsAsync(string? chain, Dictionary<string, RecordHead> ends, AnchorCheck anchors, CancellationToken cancellation)
    {
        var checks = new Dictionary<string, ChainCheck>(StringComparer.Ordinal);
        var strange = new Dictionary<string, RecordFault>(StringComparer.Ordinal);
        var lines = db.Set<RecordLine>().AsNoTracking().Where(line => chain == null || line.Chain == chain).OrderBy(line => line.Chain).ThenBy(line => line.Number);
        await foreach (var line in lines.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (!checks.TryGetValue(line.Chain, out var check))
            {
                checks[line.Chain] = check = new ChainCheck(line.Chain);
            }

            _ = check.Add(line);
            if (anchors.Meet(line) is { } fault)
            {
                strange.TryAdd(line.Chain, fault);
            }
        }

        var now = await EndsAsync(chain, cancellation);
        foreach (var name in ends.Keys.Where(name => !checks.ContainsKey(name)))
        {
            checks[name] = new ChainCheck(name);
        }

        return [.. checks.Values.OrderBy(check => check.Chain, StringComparer.Ordinal).Select(check =>
        {
            Finish(check, ends.GetValueOrDefault(check.Chain), now.GetValueOrDefault(check.Chain));
            return new ChainReport(check.Chain, check.End.Number, check.End.Hash, check.Fault ?? strange.GetValueOrDefault(check.Chain));
        })];
    }

    // Lines that were written during the check stand after the end that was read first, and not after the end that is read last. A chain that began during the
    // check has no first one.
    private static void Finish(ChainCheck check, RecordHead? before, RecordHead? now)
    {
        var known = now is null || check.Number <= before?.Number ? before : check.Number <= now.Number ? null : now;
        if (known is not null || now is null)
        {
            check.Finish(new ChainEnd(check.Chain, known?.Number ?? 0, known?.Hash ?? RecordHash.Beginning));
        }
    }

    private Task<Dictionary<string, RecordHead>> EndsAsync(string? chain, CancellationToken cancellation) => db.Set<RecordHead>().AsNoTracking()
        .Where(end => chain == null || end.Chain == chain).ToDictionaryAsync(end => end.Chain, StringComparer.Ordinal, cancellation);
}
