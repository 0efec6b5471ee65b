using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.SigningIn;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>The account of who asks, and whether that person showed recently who it is.</summary>
internal sealed class OwnAccount(SamenspelDb db, ProcessContext process, RecordEntry entry, TimeProvider time)
{
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    public static Refusal ConfirmFirst => new(RefusalKind.Forbidden, "access.confirm-first", AccountTexts.ConfirmFirst);

    public AccountId Id => process.Actor.Account ?? throw new InvalidOperationException("Nobody is signed in.");

    public Task<Account> ReadAsync(CancellationToken cancellation)
    {
        var id = Id.Value;
        entry.Place(process.Actor.Memberships is [var only] ? Recorder.OfOrganisation(only.Organisation) : Recorder.Platform, AccountNames.Of(Id));
        return db.Set<Account>().SingleAsync(one => one.Id == id, cancellation);
    }

    /// <returns>Whether this session of this account was opened, or confirmed, a short while ago.</returns>
    public Task<bool> IsFreshAsync(Guid? session, CancellationToken cancellation)
    {
        var id = Id;
        var since = time.GetUtcNow() - Fresh;
        return db.Set<Session>().AnyAsync(one => one.Id == session && one.Account == id && one.EndedAt == null && one.ConfirmedAt > since, cancellation);
    }
}
