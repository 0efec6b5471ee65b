using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;

namespace Samenspel.Modules.Access.SigningIn;

/// <summary>
/// Counts an attempt and then checks the password, outside any transaction: a check is made to take long, and SQLite lets one write at a time,
/// so whoever guesses would keep everybody from saving.
/// </summary>
internal sealed class PasswordTrial(SamenspelDb db, Passwords passwords, Attempts attempts)
{
    public async Task<TriedPassword> TryAsync(string? typedEmail, string? password, SignInOrigin from, CancellationToken cancellation)
    {
        var typed = (typedEmail ?? "").Trim();
        var email = EmailRule.Normalise(typed.Length <= Account.EmailMaxLength ? typed : "");
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(one => one.NormalizedEmail == email && one.RemovedAt == null, cancellation);
        var place = AttemptPlace.Of("password", email, account?.AccountId, from);
        if (await attempts.BeginAsync(place, cancellation) is { } wait)
        {
            return new TriedPassword(account?.Id, place, null, IsRight: false, null, wait);
        }

        var (isRight, isWeak) = passwords.Check(account, password);
        return new TriedPassword(account?.Id, place, account?.PasswordHash, isRight, isRight && isWeak ? passwords.Hash(account!, password!) : null, null);
    }
}
