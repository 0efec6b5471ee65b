using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;

namespace Samenspel.Modules.Access.Records;

/// <param name="Chain">The chain.</param>
/// <param name="IsJson">JSON with the chain's end; otherwise CSV.</param>
internal sealed record ExportRecord(string Chain, bool IsJson) : IAboutChain;

/// <summary>A whole chain, exactly as it was hashed.</summary>
internal sealed class ExportRecordHandler(SamenspelDb db, RecordCheck check, TimeProvider time) : IHandle<ExportRecord, byte[]>
{
    public async Task<Outcome<byte[]>> HandleAsync(ExportRecord request, CancellationToken cancellation)
    {
        var end = await check.EndOfAsync(request.Chain, cancellation);
        var lines = db.Set<RecordLine>().AsNoTracking().Where(line => line.Chain == request.Chain && line.Number <= end.Number)
            .OrderBy(line => line.Number).AsAsyncEnumerable();
        using var stream = new MemoryStream();
        await (request.IsJson
            ? RecordFile.WriteJsonAsync(stream, end, lines, time.GetUtcNow(), cancellation)
            : RecordFile.WriteCsvAsync(stream, lines, cancellation));
        return stream.ToArray();
    }
}
