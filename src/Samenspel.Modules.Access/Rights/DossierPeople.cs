using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Rights;

/// <summary>Reads and changes the roles of people in a dossier.</summary>
internal sealed class DossierPeople(SamenspelDb db, InvitationBook invitations, ISharing sharing, ProcessContext process, TimeProvider time, RecordEntry entry)
    : IDossierPeople
{
    public Task<IReadOnlyList<DossierPerson>> InAsync(Guid scope, CancellationToken cancellation) =>
        db.PeopleInAsync(roles => roles.Where(role => role.Scope == scope), time.GetUtcNow(), cancellation);

    public Task<bool> HasOthersThanAsync(Guid scope, OrganisationId? organisation, CancellationToken cancellation) =>
        db.Set<Assignment>().AnyAsync(
            role => role.Scope == scope && role.Organisation != organisation && (role.Role == DossierRole.Editor || role.Role == DossierRole.Lead), cancellation);

    public async Task<IReadOnlyList<DossierInvitation>> InvitationsAsync(Guid scope, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var open = await db.Set<Invitation>().AsNoTracking()
            .Where(one => one.Scope == scope && one.AcceptedAt == null && one.WithdrawnAt == null).ToListAsync(cancellation);
        var names = await db.OrganisationNamesAsync(open.Select(one => one.Organisation).OfType<OrganisationId>(), cancellation);
        return
        [
            .. open.Where(one => one is { Organisation: not null, DossierRole: not null }).OrderByDescending(one => one.CreatedAt).Select(one => new DossierInvitation(
                one.Id,
                one.Email,
                one.Organisation!.Value,
                names.GetValueOrDefault(one.Organisation!.Value, ""),
                one.DossierRole!.Value,
                one.ExpiresAt,
                one.ExpiresAt <= now)),
        ];
    }

    public Refusal? CheckEmail(string? email, string field) => EmailRule.Read(email, field).Refusals is [var wrong, ..] ? wrong : null;

    public async Task<Outcome<(Guid Id, string Address)>> InviteAsync(
        string? email, string field, NewRole role, string title, CancellationToken cancellation)
    {
        var read = EmailRule.Read(email, field);
        if (!read.TryGet(out var address))
        {
            return read.Refusals.ToList();
        }

        // Taking somebody into an organisation is for its own administrator; the invitation promises the role only.
        var joins = process.Actor.Administers(role.Organisation) ? OrganisationRole.Member : (OrganisationRole?)null;
        var made = await invitations.MakeAsync(
            new InvitationDraft(address, role.Organisation, joins, role.Scope, role.Role, role.Until, title), cancellation);
        entry.Detail("invitation", made.Id.ToString());
        Describe(role.Organisation, role.Role);
        return (made.Id, made.Address);
    }

    public async Task<bool> WithdrawInvitationAsync(Guid scope, Guid invitation, CancellationToken cancellation)
    {
        var isOfScope = await db.Set<Invitation>().AnyAsync(one => one.Id == invitation && one.Scope == scope, cancellation);
        entry.Detail("invitation", invitation.ToString());
        return isOfScope && await invitations.WithdrawAsync(invitation, cancellation);
    }

    public async Task<bool> GiveAsync(AccountId account, NewRole role, CancellationToken cancellation)
    {
        if (!await db.Set<Membership>().AnyAsync(one => one.Account == account && one.Organisation == role.Organisation && one.EndedAt == null, cancellation))
        {
            return false;
        }

        var now = time.GetUtcNow();
        var held = await db.Set<Assignment>().Where(one =>
            one.Scope == role.Scope && one.Account == account && one.Organisation == role.Organisation && one.EndedAt == null).ToListAsync(cancellation);
        held.ForEach(one => one.EndedAt = now);
        db.Add(new Assignment
        {
            Id = Guid.CreateVersion7(now),
            Scope = role.Scope,
            Account = account,
            Organisation = role.Organisation,
            Role = role.Role,
            Since = now,
            Until = role.Until,
            GivenBy = process.Actor.Account,
        });
        await db.SaveChangesAsync(cancellation);
        entry.Detail("account", account.Value.ToString());
        Describe(role.Organisation, role.Role);
        return true;
    }

    public async Task<Outcome<DossierPerson>> ChangeAsync(Guid scope, Guid id, DossierRole? role, CancellationToken cancellation)
    {
        var people = await InAsync(scope, cancellation);
        if (people.FirstOrDefault(one => one.Id == id) is not { } person)
        {
            return new Refusal(RefusalKind.NotFound, "access.unknown-role", OrganisationTexts.RoleUnknown);
        }

        if (person is { Role: DossierRole.Lead, Waits: false } && role != DossierRole.Lead
            && !people.Any(one => one.Id != id && one is { Role: DossierRole.Lead, Waits: false }))
        {
            return new Refusal(RefusalKind.Invalid, "access.last-lead", OrganisationTexts.LastLead);
        }

        var now = time.GetUtcNow();
        var held = await db.Set<Assignment>().SingleAsync(one => one.Id == id, cancellation);
        held.EndedAt = now;
        if (role is { } changed)
        {
            db.Add(new Assignment
            {
                Id = Guid.CreateVersion7(now),
                Scope = scope,
                Account = held.Account,
                Organisation = held.Organisation,
                Role = changed,
                Since = now,
                Until = held.Until,
                GivenBy = process.Actor.Account,
            });
        }

        await db.SaveChangesAsync(cancellation);
        entry.Detail("account", person.Account.Value.ToString());
        entry.Detail("was", person.Role.ToString());
        entry.Detail("role", role?.ToString() ?? "none");
        return person;
    }

    public async Task CloseAsync(SharedThing dossier, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await db.Set<Assignment>().Where(one => one.Scope == dossier.Id && one.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.EndedAt, now), cancellation);
        await db.Set<Invitation>().Where(one => one.Scope == dossier.Id && one.AcceptedAt == null && one.WithdrawnAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.WithdrawnAt, now), cancellation);
        await sharing.CloseAsync(dossier, cancellation);
    }

    private void Describe(OrganisationId organisation, DossierRole role)
    {
        entry.Detail("organisation", organisation.Value.ToString());
        entry.Detail("role", role.ToString());
    }
}
