using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Organisations;

internal sealed record InviteAdministrator(OrganisationId Organisation, string? Email) : IWrite;

/// <summary>Appoints an administrator by invitation. Running the platform appoints the first; further ones the organisation's own administrators invite.</summary>
internal sealed class InviteAdministratorHandler(SamenspelDb db, InvitationBook book, RecordEntry entry) : IHandle<InviteAdministrator, string>
{
    public async Task<Outcome<string>> HandleAsync(InviteAdministrator request, CancellationToken cancellation)
    {
        if (await KnownOrganisations.OpenAsync(db, request.Organisation, entry, cancellation) is not { } organisation)
        {
            return KnownOrganisations.Unknown;
        }

        if (await db.Set<Membership>().AnyAsync(
            one => one.Organisation == organisation.Id && one.EndedAt == null && one.Role == OrganisationRole.Administrator, cancellation))
        {
            return new Refusal(RefusalKind.Invalid, "access.has-administrator", OrganisationTexts.HasAdministrator);
        }

        var email = EmailRule.Read(request.Email, nameof(request.Email));
        if (!email.TryGet(out var address))
        {
            return email.Refusals.ToList();
        }

        var made = await book.MakeAsync(new InvitationDraft(address, organisation.Id, OrganisationRole.Administrator), cancellation);
        entry.Detail("invitation", made.Id.ToString());
        return made.Address;
    }
}
