using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;

namespace Samenspel.Modules.Access.OpenId.Arriving;

/// <summary>Sees to it that what counts once is not used twice, also not by two requests at once.</summary>
internal sealed class UsedMarks(SamenspelDb db)
{
    /// <returns>Whether this is the first time.</returns>
    public async Task<bool> TakeAsync(string kind, string value, DateTimeOffset until, CancellationToken cancellation)
    {
        var hash = Secret.Hash($"{kind} {value}");
        return await db.Database.ExecuteSqlAsync(
            $"INSERT INTO access_provider_used (hash, until) VALUES ({hash}, {until.UtcTicks}) ON CONFLICT (hash) DO NOTHING", cancellation) == 1;
    }

    public Task ForgetOldAsync(DateTimeOffset before, CancellationToken cancellation) =>
        db.Set<UsedMark>().Where(mark => mark.Until < before).ExecuteDeleteAsync(cancellation);
}
