using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Recovering;

/// <summary>
/// Who may agree that somebody gets an account back: who runs the platform, and who administers every organisation that the person works for, because the account
/// opens what each of them keeps private; never the person. The account of who runs the platform opens the whole installation, so only another who does may agree to that.
/// </summary>
internal sealed class RecoveryJudges(SamenspelDb db, ProcessContext process)
{
    public async Task<bool> MayAsync(AccountId person, CancellationToken cancellation)
    {
        var actor = process.Actor;
        if (actor.Account is null || actor.Account == person)
        {
            return false;
        }

        if (actor.IsPlatformAdministrator)
        {
            return true;
        }

        var id = person.Value;
        var isPlatform = await db.Set<Account>().AnyAsync(one => one.Id == id && one.IsPlatformAdministrator, cancellation);
        var worksFor = await db.Set<Membership>().Where(one => one.Account == person && one.EndedAt == null).Select(one => one.Organisation).ToListAsync(cancellation);
        return !isPlatform && worksFor.Count > 0 && worksFor.TrueForAll(actor.Administers);
    }
}
