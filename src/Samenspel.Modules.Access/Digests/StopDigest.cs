using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;
using Samenspel.Modules.Access.SigningIn;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Digests;

/// <summary>Ends somebody's digest: whoever has the address of a message may, without signing in.</summary>
/// <param name="Token">What stands in the address.</param>
internal sealed record StopDigest(string Token) : IWrite;

internal sealed class StopDigestHandler(SamenspelDb db, RecordEntry entry, TimeProvider time) : IHandle<StopDigest, bool>
{
    public static Refusal Unknown() => new(RefusalKind.NotFound, "access.unknown-digest", DigestTexts.Unknown);

    public async Task<Outcome<bool>> HandleAsync(StopDigest request, CancellationToken cancellation)
    {
        var hash = Secret.Hash(request.Token);
        var choice = await db.Set<DigestChoice>().SingleOrDefaultAsync(one => one.SecretHash == hash, cancellation);
        if (choice is null)
        {
            return Unknown();
        }

        choice.Stop(time.GetUtcNow());
        entry.Place(Recorder.Platform, AccountNames.Of(choice.Account));
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
