using Samenspel.Data.Recording;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Sessions;

namespace Samenspel.Modules.Access.SigningIn;

/// <summary>Opens the session of somebody who has shown who it is. The session that the browser had ends: nobody can have prepared it.</summary>
internal sealed class Entering(SessionBook sessions, RecordEntry entry, ProcessContext process)
{
    public const string Password = "password";
    public const string Passkey = "passkey";

    public async Task<Entrance> OpenAsync(Account account, string method, SignInOrigin from, CancellationToken cancellation)
    {
        if (from.Session is { } old)
        {
            await sessions.EndAsync(old, cancellation);
        }

        var secret = await sessions.OpenAsync(account.AccountId, method, from.Address, from.Agent, cancellation);
        Note(account, method);
        return new Entrance(account.AccountId, secret);
    }

    /// <summary>As <see cref="Note"/>, of an attempt that opened nothing.</summary>
    public void Deny(Account? account, string outcome)
    {
        Note(account, outcome);
        entry.Deny();
    }

    /// <summary>Says in the record what became of an attempt: which account, never what was typed.</summary>
    public void Note(Account? account, string outcome)
    {
        var chain = Recorder.Platform;
        if (process.Actor.Memberships is [var only])
        {
            chain = Recorder.OfOrganisation(only.Organisation);
        }

        entry.Place(chain, account is null ? "" : AccountNames.Of(account.AccountId));
        entry.Detail("outcome", outcome);
    }
}
