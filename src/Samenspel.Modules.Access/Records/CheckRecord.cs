using Samenspel.Data.Recording;
using Samenspel.Kernel;

namespace Samenspel.Modules.Access.Records;

internal sealed record CheckRecord(string Chain) : IAboutChain;

/// <summary>Checks one chain now.</summary>
internal sealed class CheckRecordHandler(RecordCheck check, TimeProvider time) : IHandle<CheckRecord, CheckedChain>
{
    public async Task<Outcome<CheckedChain>> HandleAsync(CheckRecord request, CancellationToken cancellation)
    {
        var report = await check.RunAsync(request.Chain, null, cancellation);
        var end = report.Chains.Count > 0 ? report.Chains[0] : new ChainReport(request.Chain, 0, RecordHash.Beginning, null);
        return new CheckedChain(time.GetUtcNow(), end.Lines, end.Hash, report.Faults.FirstOrDefault()?.Describe());
    }
}

/// <param name="At">When it was checked.</param>
/// <param name="Lines">The last line that fits.</param>
/// <param name="Hash">That line's hash.</param>
/// <param name="Fault">What does not fit; null when all does.</param>
internal sealed record CheckedChain(DateTimeOffset At, long Lines, string Hash, string? Fault);
