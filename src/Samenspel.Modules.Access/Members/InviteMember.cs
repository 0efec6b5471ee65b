using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Members;

/// <param name="Organisation">For which organisation.</param>
/// <param name="Email">Who.</param>
/// <param name="Role">The word of an <see cref="OrganisationRole"/>.</param>
internal sealed record InviteMember(OrganisationId Organisation, string? Email, string? Role) : IWrite, IAboutOrganisation;

internal sealed class InviteMemberHandler(SamenspelDb db, InvitationBook book, RecordEntry entry) : IHandle<InviteMember, string>
{
    public async Task<Outcome<string>> HandleAsync(InviteMember request, CancellationToken cancellation)
    {
        var refusals = new List<Refusal>();
        var email = EmailRule.Read(request.Email, nameof(request.Email));
        refusals.AddRange(email.Refusals);
        if (!Enum.TryParse<OrganisationRole>(request.Role, out var role) || !Enum.IsDefined(role))
        {
            refusals.Add(new Refusal(RefusalKind.Invalid, "access.organisation-role", OrganisationTexts.RoleMissing, nameof(request.Role)));
        }

        if (!email.TryGet(out var address) || refusals.Count > 0)
        {
            return refusals;
        }

        var normal = EmailRule.Normalise(address);
        var known = await db.Set<Account>().Where(one => one.NormalizedEmail == normal).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation);
        var account = new AccountId(known ?? Guid.Empty);
        var isMember = known is not null && await db.Set<Membership>().AnyAsync(
            one => one.Account == account && one.Organisation == request.Organisation && one.EndedAt == null, cancellation);
        if (isMember)
        {
            return new Refusal(RefusalKind.Invalid, "access.already-member", OrganisationTexts.AlreadyMember, nameof(request.Email));
        }

        var made = await book.MakeAsync(new InvitationDraft(address, request.Organisation, role), cancellation);
        entry.Detail("invitation", made.Id.ToString());
        entry.Detail("role", role.ToString());
        return made.Address;
    }
}

internal sealed record WithdrawInvitation(OrganisationId Organisation, Guid Invitation) : IWrite, IAboutOrganisation;

internal sealed class WithdrawInvitationHandler(SamenspelDb db, InvitationBook book, RecordEntry entry) : IHandle<WithdrawInvitation, bool>
{
    public async Task<Outcome<bool>> HandleAsync(WithdrawInvitation request, CancellationToken cancellation)
    {
        entry.Detail("invitation", request.Invitation.ToString());
        return await db.Set<Invitation>().AnyAsync(one => one.Id == request.Invitation && one.Organisation == request.Organisation, cancellation)
            && await book.WithdrawAsync(request.Invitation, cancellation)
            ? true
            : new Refusal(RefusalKind.NotFound, "access.unknown-invitation", OrganisationTexts.InvitationUnknown);
    }
}
