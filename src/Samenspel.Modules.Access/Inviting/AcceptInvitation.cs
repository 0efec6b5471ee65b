using Samenspel.Kernel;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.SigningIn;

namespace Samenspel.Modules.Access.Inviting;

/// <summary>Accepts an invitation with a new account.</summary>
internal sealed record AcceptInvitation(string Token, string? Name, FactorForm Factors, SignInOrigin From) : IWrite;

internal sealed class AcceptInvitationHandler(
    InvitationBook book, InvitationGifts gifts, NewAccounts accounts, Entering entering, TimeProvider time) : IHandle<AcceptInvitation, Joined>
{
    public async Task<Outcome<Joined>> HandleAsync(AcceptInvitation request, CancellationToken cancellation)
    {
        var invitation = await book.FindAsync(request.Token, cancellation);
        if (invitation is null || !invitation.IsOpen(time.GetUtcNow()))
        {
            return ShowInvitationHandler.NotOpen;
        }

        var made = await accounts.MakeAsync(invitation.Id, request.Name, invitation.Email, request.Factors, cancellation);
        if (!made.TryGet(out var fresh))
        {
            return made.Refusals.ToList();
        }

        var entrance = await entering.OpenAsync(fresh.Account, fresh.Method, request.From, cancellation);
        await gifts.GiveAsync(invitation, fresh.Account.AccountId, cancellation);
        return new Joined(entrance, fresh.Codes);
    }
}
