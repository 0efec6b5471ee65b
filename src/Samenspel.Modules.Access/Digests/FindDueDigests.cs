using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Digests;

/// <summary>The choices whose moment has come since they were last told.</summary>
internal sealed record FindDueDigests;

internal sealed class FindDueDigestsHandler(SamenspelDb db, DigestSettings settings, TimeProvider time) : IHandle<FindDueDigests, IReadOnlyList<DigestChoice>>
{
    public async Task<Outcome<IReadOnlyList<DigestChoice>>> HandleAsync(FindDueDigests request, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var all = await db.Set<DigestChoice>().AsNoTracking().Where(one => one.Rhythm != DigestRhythm.Never).ToListAsync(cancellation);

        // Days on which the site was not there are told at once, and once: of the moments that passed only the last one counts.
        return all.FindAll(one => DigestMoments.LastAt(one.Rhythm, one.Weekday, settings.Time, now) > one.ToldUntil);
    }
}
