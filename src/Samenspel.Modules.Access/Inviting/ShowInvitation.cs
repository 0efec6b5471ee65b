using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Inviting;

internal sealed record ShowInvitation(string Token);

/// <summary>What the page of an invitation tells: to who is signed in with another account nothing but that it is for somebody else.</summary>
internal sealed record InvitationView(
    string? Email, string? InvitedBy, string? Organisation, OrganisationRole? Role, string? Dossier, DossierRole? DossierRole, DateTimeOffset ExpiresAt, bool HasAccount, bool IsForWhoAsks)
{
    public bool IsForSomebodyElse => Email is null;

    public static InvitationView OfSomebodyElse(DateTimeOffset expiresAt) => new(null, null, null, null, null, null, expiresAt, false, false);
}

internal sealed class ShowInvitationHandler(
    SamenspelDb db, InvitationBook book, ProcessContext process, TimeProvider time, IEnumerable<IScopeNames> scopes) : IHandle<ShowInvitation, InvitationView>
{
    /// <summary>Whatever is wrong with the link, the answer is the same: the page says what may have happened.</summary>
    public static readonly Refusal NotOpen = new(RefusalKind.NotFound, "access.invitation-closed", "");

    public async Task<Outcome<InvitationView>> HandleAsync(ShowInvitation request, CancellationToken cancellation)
    {
        var invitation = await book.FindAsync(request.Token, cancellation);
        if (invitation is null || !invitation.IsOpen(time.GetUtcNow()))
        {
            return NotOpen;
        }

        var email = EmailRule.Normalise(invitation.Email);
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(one => one.NormalizedEmail == email && one.RemovedAt == null, cancellation);
        if (process.Actor.Account is { } asks && asks != account?.AccountId)
        {
            return InvitationView.OfSomebodyElse(invitation.ExpiresAt);
        }

        var inviter = invitation.InvitedBy is { Value: var id }
            ? await db.Set<Account>().Where(one => one.Id == id).Select(one => one.DisplayName).SingleOrDefaultAsync(cancellation)
            : null;
        string? dossier = null;
        if (invitation.Scope is { } scope)
        {
            foreach (var names in scopes)
            {
                dossier ??= await names.FindAsync(scope, cancellation);
            }
        }

        return new InvitationView(
            invitation.Email,
            inviter,
            await book.OrganisationNameAsync(invitation.Organisation, cancellation),
            invitation.OrganisationRole,
            dossier,
            invitation.DossierRole,
            invitation.ExpiresAt,
            account is not null,
            account is not null && account.AccountId == process.Actor.Account);
    }
}
