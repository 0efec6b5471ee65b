using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>
/// Oneself; who runs the platform; and an administrator of every organisation that the person works for, so that one organisation cannot remove
/// another's people.
/// </summary>
internal sealed class MayRemoveAccount(SamenspelDb db, ProcessContext process) : IPermission<RemoveAccount>
{
    public async Task<Judgement> JudgeAsync(RemoveAccount request, CancellationToken cancellation)
    {
        var actor = process.Actor;
        if (actor.Account is null)
        {
            return Judgement.SignInFirst;
        }

        var id = request.Account.Value;
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.RemovedAt == null, cancellation);
        if (account is null)
        {
            return Judgement.Hidden;
        }

        var worksFor = await db.Set<Membership>().Where(one => one.Account == request.Account && one.EndedAt == null).Select(one => one.Organisation).ToListAsync(cancellation);
        var isTheirs = worksFor.Count > 0 && worksFor.All(actor.Administers) && !account.IsPlatformAdministrator;
        return actor.Account == request.Account || actor.IsPlatformAdministrator || isTheirs ? Judgement.Allowed : Judgement.Hidden;
    }
}
