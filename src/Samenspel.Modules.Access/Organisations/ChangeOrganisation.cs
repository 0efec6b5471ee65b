using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Access.Organisations;

/// <summary>What the page about one organisation shows to who runs the platform.</summary>
internal sealed record ShowOrganisationRow(OrganisationId Organisation);

internal sealed class ShowOrganisationRowHandler(IHandle<ListOrganisations, OrganisationList> list) : IHandle<ShowOrganisationRow, OrganisationRow>
{
    public async Task<Outcome<OrganisationRow>> HandleAsync(ShowOrganisationRow request, CancellationToken cancellation) =>
        (await list.HandleAsync(new ListOrganisations(), cancellation)).TryGet(out var all) && all.Rows.FirstOrDefault(row => row.Id == request.Organisation) is { } row
            ? row
            : KnownOrganisations.Unknown;
}

internal sealed record RenameOrganisation(OrganisationId Organisation, string? Name) : IWrite;

internal sealed class RenameOrganisationHandler(SamenspelDb db, RecordEntry entry) : IHandle<RenameOrganisation, bool>
{
    public async Task<Outcome<bool>> HandleAsync(RenameOrganisation request, CancellationToken cancellation)
    {
        if (await KnownOrganisations.OpenAsync(db, request.Organisation, entry, cancellation) is not { } organisation)
        {
            return KnownOrganisations.Unknown;
        }

        if (await NameRule.CheckAsync(db, request.Name, organisation.Id, cancellation) is { } refusal)
        {
            return refusal;
        }

        organisation.Name = LineInput.Read(request.Name);
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}

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

internal sealed record CloseOrganisation(OrganisationId Organisation) : IWrite;

/// <summary>Closes an organisation: its people keep their accounts and lose what they could by working for it. What it prepared stays its own.</summary>
internal sealed class CloseOrganisationHandler(SamenspelDb db, TimeProvider time, RecordEntry entry) : IHandle<CloseOrganisation, bool>
{
    public async Task<Outcome<bool>> HandleAsync(CloseOrganisation request, CancellationToken cancellation)
    {
        if (await KnownOrganisations.OpenAsync(db, request.Organisation, entry, cancellation) is not { } organisation)
        {
            return KnownOrganisations.Unknown;
        }

        var now = time.GetUtcNow();
        organisation.ClosedAt = now;
        await db.SaveChangesAsync(cancellation);
        await db.Set<Membership>().Where(one => one.Organisation == organisation.Id && one.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.EndedAt, now), cancellation);
        await db.Set<Assignment>().Where(one => one.Organisation == organisation.Id && one.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.EndedAt, now), cancellation);
        await db.Set<Invitation>().Where(one => one.Organisation == organisation.Id && one.AcceptedAt == null && one.WithdrawnAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.WithdrawnAt, now), cancellation);
        return true;
    }
}
