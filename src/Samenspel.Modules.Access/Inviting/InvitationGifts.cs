using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.SigningIn;

namespace Samenspel.Modules.Access.Inviting;

/// <summary>Gives an account what its invitation promised, once. What it already has it keeps, and nothing becomes less.</summary>
internal sealed class InvitationGifts(SamenspelDb db, TimeProvider time, RecordEntry entry)
{
    public async Task GiveAsync(Invitation invitation, AccountId account, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        (invitation.AcceptedAt, invitation.AcceptedBy) = (now, account);
        if (invitation.Organisation is { } organisation && invitation.OrganisationRole is { } role)
        {
            await JoinAsync(account, organisation, role, now, cancellation);
        }

        if (invitation is { Scope: { } scope, DossierRole: { } dossierRole, Organisation: { } worksFor })
        {
            db.Add(new Assignment
            {
                Id = Guid.CreateVersion7(now),
                Scope = scope,
                Account = account,
                Organisation = worksFor,
                Role = dossierRole,
                Since = now,
                Until = invitation.Until,
                GivenBy = invitation.InvitedBy,
            });
            entry.Detail("dossier", scope.ToString());
            entry.Detail("role", dossierRole.ToString());
        }

        await db.SaveChangesAsync(cancellation);
        entry.Place(invitation.Organisation is { } chain ? Recorder.OfOrganisation(chain) : Recorder.Platform, AccountNames.Of(account));
        entry.Detail("invitation", invitation.Id.ToString());
    }

    private async Task JoinAsync(AccountId account, OrganisationId organisation, OrganisationRole role, DateTimeOffset now, CancellationToken cancellation)
    {
        var member = await db.Set<Membership>().SingleOrDefaultAsync(
            one => one.Account == account && one.Organisation == organisation && one.EndedAt == null, cancellation);
        if (member is null)
        {
            db.Add(new Membership { Id = Guid.CreateVersion7(now), Account = account, Organisation = organisation, Role = role, Since = now });
        }
        else
        {
            // Given here, so it is not the provider's to take back.
            (member.Role, member.ConfirmedByProviderAt) = (role > member.Role ? role : member.Role, null);
        }

        entry.Detail("organisation", organisation.Value.ToString());
    }
}
