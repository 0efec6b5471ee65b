using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Modules.Access.Contracts;

namespace Samenspel.Modules.Access.Records;

/// <summary>Reads the last write of a chain. Whoever may change what it is about may know who changed it before.</summary>
internal sealed class LastChanges(SamenspelDb db, RecordNames names) : ILastChanges
{
    public async Task<LastChange?> OfAsync(string chain, CancellationToken cancellation)
    {
        var line = await db.Set<RecordLine>().AsNoTracking().Where(one => one.Chain == chain && one.Result == Recorder.Done)
            .OrderByDescending(one => one.Number).FirstOrDefaultAsync(cancellation);
        return line is null ? null : new LastChange((await names.PeopleAsync([line.Actor], cancellation))[line.Actor], line.At);
    }
}
