using Microsoft.AspNetCore.Identity;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.SigningIn;

namespace Samenspel.Modules.Access.Passkeys;

/// <summary>Signs in with a passkey, which stands for both steps: it is something one has, opened with a finger, a face or a code.</summary>
internal sealed record EnterByPasskey(string? Credential, string? State, SignInOrigin From) : IWrite;

internal sealed class EnterByPasskeyHandler(PasskeyCheck check, UserManager<Account> accounts, Attempts attempts, Entering entering) : IHandle<EnterByPasskey, SignInStep>
{
    public async Task<Outcome<SignInStep>> HandleAsync(EnterByPasskey request, CancellationToken cancellation)
    {
        var place = AttemptPlace.OfPasskey(request.From);
        if (await attempts.BeginAsync(place, cancellation) is { } wait)
        {
            entering.Deny(null, "wait");
            return new SignInStep(Wait: wait);
        }

        if (await check.FindAsync(request.Credential, request.State, cancellation) is not { } found)
        {
            entering.Deny(null, "wrong-passkey");
            return new SignInStep();
        }

        (await accounts.AddOrUpdatePasskeyAsync(found.Account, found.Passkey)).MustSucceed();
        await attempts.SucceedAsync(place, cancellation);
        return new SignInStep(Entrance: await entering.OpenAsync(found.Account, Entering.Passkey, request.From, cancellation));
    }
}
