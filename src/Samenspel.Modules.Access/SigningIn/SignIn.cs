using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.SigningIn;

/// <summary>The first step, after the password was tried: says what becomes of it.</summary>
internal sealed record SignIn(TriedPassword Tried) : IWrite;

/// <summary>What became of a step. A wrong answer is no refusal: it is counted and recorded, and a refusal would take both back.</summary>
/// <param name="Pending">The password was right; the code comes next.</param>
/// <param name="Entrance">Signed in.</param>
/// <param name="Wait">Too many attempts; null when that is not the reason.</param>
internal sealed record SignInStep(PendingSignIn? Pending = null, Entrance? Entrance = null, TimeSpan? Wait = null)
{
    public bool IsWrong => Pending is null && Entrance is null && Wait is null;
}

internal sealed class SignInHandler(SamenspelDb db, Attempts attempts, Entering entering, TimeProvider time) : IHandle<SignIn, SignInStep>
{
    public async Task<Outcome<SignInStep>> HandleAsync(SignIn request, CancellationToken cancellation)
    {
        var tried = request.Tried;
        var id = tried.Account;
        var account = id is null ? null : await db.Set<Account>().SingleOrDefaultAsync(one => one.Id == id && one.RemovedAt == null, cancellation);
        if (tried.Wait is not null)
        {
            entering.Deny(account, "wait");
            return new SignInStep(Wait: tried.Wait);
        }

        // What was checked must still be the account's password.
        if (!tried.IsRight || account?.CodeKey is null || account.PasswordHash != tried.Hash)
        {
            entering.Deny(account, "wrong-password");
            return new SignInStep();
        }

        if (tried.StrongerHash is { } stronger)
        {
            account.PasswordHash = stronger;
            await db.SaveChangesAsync(cancellation);
        }

        await attempts.SucceedAsync(tried.Place, cancellation);
        entering.Note(account, "password");
        return new SignInStep(new PendingSignIn(account.Id, account.SecurityStamp ?? "", time.GetUtcNow() + SignInCookies.PendingFor));
    }
}
