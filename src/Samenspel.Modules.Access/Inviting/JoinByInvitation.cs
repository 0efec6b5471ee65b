using Samenspel.Kernel;
using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Inviting;

/// <summary>Accepts an invitation with the account that is signed in, when it is the one that was invited.</summary>
internal sealed record JoinByInvitation(string Token) : IWrite;

internal sealed class JoinByInvitationHandler(
    InvitationBook book, InvitationGifts gifts, IHandle<ShowInvitation, InvitationView> reader, ProcessContext process) : IHandle<JoinByInvitation, bool>
{
    public async Task<Outcome<bool>> HandleAsync(JoinByInvitation request, CancellationToken cancellation)
    {
        var read = await reader.HandleAsync(new ShowInvitation(request.Token), cancellation);
        if (!read.TryGet(out var view) || !view.IsForWhoAsks)
        {
            return ShowInvitationHandler.NotOpen;
        }

        var invitation = (await book.FindAsync(request.Token, cancellation))!;
        await gifts.GiveAsync(invitation, process.Actor.Account!.Value, cancellation);
        return true;
    }
}
