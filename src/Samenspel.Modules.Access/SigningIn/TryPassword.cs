using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;

namespace Samenspel.Modules.Access.SigningIn;

/// <summary>
/// Counts an attempt and then checks the password, outside any transaction: a check is made to take long, and SQLite lets one write at a time,
/// so whoever guesses would keep everybody from saving.
/// </summary>
internal sealed record TryPassword(string? Email, string? Password, SignInOrigin From);

internal sealed class TryPasswordHandler(SamenspelDb db, Passwords passwords, Attempts attempts) : IHandle<TryPassword, TriedPassword>
{
    public async Task<Outcome<TriedPassword>> HandleAsync(TryPassword request, CancellationToken cancellation)
    {
        var typed = (request.Email ?? "").Trim();
        var email = EmailRule.Normalise(typed.Length <= Account.EmailMaxLength ? typed : "");
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(one => one.NormalizedEmail == email && one.RemovedAt == null, cancellation);
        var place = AttemptPlace.Of("password", email, account?.AccountId, request.From);
        if (await attempts.BeginAsync(place, cancellation) is { } wait)
        {
            return new TriedPassword(account?.Id, place, null, IsRight: false, null, wait);
        }

        var (isRight, isWeak) = passwords.Check(account, request.Password);
        return new TriedPassword(account?.Id, place, account?.PasswordHash, isRight, isRight && isWeak ? passwords.Hash(account!, request.Password!) : null, null);
    }
}
