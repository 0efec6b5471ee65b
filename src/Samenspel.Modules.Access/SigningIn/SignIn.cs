using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;

namespace Samenspel.Modules.Access.SigningIn;

/// <summary>The first step: address and password.</summary>
internal sealed record SignIn(string? Email, string? Password, SignInOrigin From) : IWrite;

/// <summary>What became of a step. A wrong answer is no refusal: it is counted and recorded, and a refusal would take both back.</summary>
/// <param name="Pending">The password was right; the code comes next.</param>
/// <param name="Entrance">Signed in.</param>
/// <param name="Wait">Too many attempts; null when that is not the reason.</param>
internal sealed record SignInStep(PendingSignIn? Pending = null, Entrance? Entrance = null, TimeSpan? Wait = null)
{
    public bool IsWrong => Pending is null && Entrance is null && Wait is null;
}

internal sealed class SignInHandler(SamenspelDb db, Passwords passwords, Attempts attempts, Entering entering, TimeProvider time) : IHandle<SignIn, SignInStep>
{
    public async Task<Outcome<SignInStep>> HandleAsync(SignIn request, CancellationToken cancellation)
    {
        var typed = (request.Email ?? "").Trim();
        var email = EmailRule.Normalise(typed.Length <= Account.EmailMaxLength ? typed : "");
        var account = await db.Set<Account>().SingleOrDefaultAsync(one => one.NormalizedEmail == email && one.RemovedAt == null, cancellation);
        var place = AttemptPlace.Of("password", email, account?.AccountId, request.From);
        if (await attempts.BeginAsync(place, cancellation) is { } wait)
        {
            entering.Note(account, "wait");
            return new SignInStep(Wait: wait);
        }

        var (isRight, isWeak) = passwords.Check(account, request.Password);
        if (!isRight || account!.CodeKey is null)
        {
            entering.Note(account, "wrong-password");
            return new SignInStep();
        }

        if (isWeak)
        {
            account.PasswordHash = passwords.Hash(account, request.Password!);
            await db.SaveChangesAsync(cancellation);
        }

        await attempts.SucceedAsync(place, cancellation);
        entering.Note(account, "password");
        return new SignInStep(new PendingSignIn(account.Id, account.SecurityStamp ?? "", time.GetUtcNow() + SignInCookies.PendingFor));
    }
}
