using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Access.Inviting;

namespace Samenspel.Modules.Access.Passkeys;

/// <summary>
/// Sees to it that one question to a browser is answered once, also when somebody kept the cookie and the answer. A passkey that is kept on several devices
/// has no counter by which a repeated answer would show. What was answered stands among the attempts, which are forgotten after a day; a question holds for minutes.
/// </summary>
internal sealed class AnswersOnce(SamenspelDb db, TimeProvider time)
{
    /// <returns>Whether nobody answered it before.</returns>
    public async Task<bool> TakeAsync(string state, CancellationToken cancellation)
    {
        var key = $"answered:{Secret.Hash(state)}";
        var now = time.GetUtcNow().UtcTicks;
        return await db.Database.ExecuteSqlAsync(
            $"INSERT INTO access_attempt (key, failures, at, until) VALUES ({key}, 0, {now}, 0) ON CONFLICT (key) DO NOTHING", cancellation) == 1;
    }
}
