using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;

namespace Samenspel.Modules.Access.Digests;

/// <summary>Whether an address for ending a digest is somebody's, and whether that person gets any.</summary>
/// <param name="Token">What stands in the address.</param>
internal sealed record ShowDigestStop(string Token);

internal sealed class ShowDigestStopHandler(SamenspelDb db) : IHandle<ShowDigestStop, bool>
{
    public async Task<Outcome<bool>> HandleAsync(ShowDigestStop request, CancellationToken cancellation)
    {
        var hash = Secret.Hash(request.Token);
        var choice = await db.Set<DigestChoice>().AsNoTracking().SingleOrDefaultAsync(one => one.SecretHash == hash, cancellation);
        return choice is null ? StopDigestHandler.Unknown() : choice.Rhythm != DigestRhythm.Never;
    }
}
