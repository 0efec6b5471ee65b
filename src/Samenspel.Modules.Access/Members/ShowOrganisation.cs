using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Organisations;
using Samenspel.Modules.Access.Rights;

namespace Samenspel.Modules.Access.Members;

internal sealed record ShowOrganisation(OrganisationId Organisation) : IAboutOrganisation;

/// <summary>An organisation as its own people see it. Invitations, people who wait and dossiers are for its administrators.</summary>
internal sealed class ShowOrganisationHandler(SamenspelDb db, ProcessContext process, TimeProvider time, IEnumerable<IScopeNames> scopes)
    : IHandle<ShowOrganisation, OrganisationView>
{
    public async Task<Outcome<OrganisationView>> HandleAsync(ShowOrganisation request, CancellationToken cancellation)
    {
        var id = request.Organisation;
        if (await db.Set<Organisation>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } organisation)
        {
            return KnownOrganisations.Unknown;
        }

        var members = await MembersAsync(id, cancellation);
        if (!process.Actor.Administers(id))
        {
            return new OrganisationView(id, organisation.Name, organisation.Kind, organisation.Code, MayManage: false, members, [], [], []);
        }

        var now = time.GetUtcNow();
        var roles = await db.PeopleInAsync(all => all.Where(role => role.Organisation == id), now, cancellation);
        var invitations = await db.Set<Invitation>().AsNoTracking()
            .Where(one => one.Organisation == id && one.Scope == null && one.AcceptedAt == null && one.WithdrawnAt == null)
            .OrderByDescending(one => one.CreatedAt)
            .Select(one => new OpenInvitation(one.Id, one.Email, one.OrganisationRole ?? OrganisationRole.Member, one.ExpiresAt, one.ExpiresAt <= now))
            .ToListAsync(cancellation);
        return new OrganisationView(
            id,
            organisation.Name,
            organisation.Kind,
            organisation.Code,
            MayManage: true,
            members,
            invitations,
            [.. roles.Where(role => role.Waits).DistinctBy(role => role.Account)],
            await DossiersAsync(id, [.. roles.Where(role => !role.Waits)], cancellation));
    }

    private async Task<IReadOnlyList<MemberRow>> MembersAsync(OrganisationId id, CancellationToken cancellation)
    {
        var memberships = await db.Set<Membership>().AsNoTracking().Where(one => one.Organisation == id && one.EndedAt == null).ToListAsync(cancellation);
        var ids = memberships.Select(one => one.Account.Value).ToList();
        var accounts = await db.Set<Account>().AsNoTracking().Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, cancellation);
        var members = memberships.Select(one => new MemberRow(
            one.Id, one.Account, accounts[one.Account.Value].DisplayName, accounts[one.Account.Value].Email ?? "", one.Role, one.Since, one.LastUsedAt));
        return [.. members.OrderBy(one => one.Name, StringComparer.CurrentCulture)];
    }

    // A dossier in which the organisation had a lead and has none any more is to be handed over. Its title is all that is read of it.
    private async Task<IReadOnlyList<OrganisationDossier>> DossiersAsync(OrganisationId id, List<DossierPerson> roles, CancellationToken cancellation)
    {
        var ever = await db.Set<Assignment>().Where(one => one.Organisation == id).Select(one => new { one.Scope, one.Role }).Distinct().ToListAsync(cancellation);
        var now = await db.Set<Assignment>().Where(one => one.Organisation == id && one.EndedAt == null).Select(one => new { one.Scope, one.Id, one.Role }).ToListAsync(cancellation);
        var held = roles.Select(role => role.Id).ToHashSet();
        var dossiers = new List<OrganisationDossier>();
        foreach (var scope in ever.GroupBy(one => one.Scope))
        {
            if (await TitleAsync(scope.Key, cancellation) is { } title)
            {
                var mine = now.FindAll(one => one.Scope == scope.Key && held.Contains(one.Id));
                dossiers.Add(new OrganisationDossier(
                    scope.Key,
                    title,
                    mine.Count,
                    NeedsLead: scope.Any(one => one.Role == DossierRole.Lead) && !mine.Exists(one => one.Role == DossierRole.Lead)));
            }
        }

        return [.. dossiers.OrderByDescending(one => one.NeedsLead).ThenBy(one => one.Title, StringComparer.CurrentCulture)];
    }

    private async Task<string?> TitleAsync(Guid scope, CancellationToken cancellation)
    {
        string? title = null;
        foreach (var names in scopes)
        {
            title ??= await names.FindAsync(scope, cancellation);
        }

        return title;
    }
}

/// <param name="Waiting">People with a role in a dossier for this organisation whom it has not taken in.</param>
internal sealed record OrganisationView(
    OrganisationId Id,
    string Name,
    OrganisationKind Kind,
    string? Code,
    bool MayManage,
    IReadOnlyList<MemberRow> Members,
    IReadOnlyList<OpenInvitation> Invitations,
    IReadOnlyList<DossierPerson> Waiting,
    IReadOnlyList<OrganisationDossier> Dossiers);

internal sealed record MemberRow(Guid Id, AccountId Account, string Name, string Email, OrganisationRole Role, DateTimeOffset Since, DateTimeOffset? LastUsedAt);

internal sealed record OpenInvitation(Guid Id, string Email, OrganisationRole Role, DateTimeOffset ExpiresAt, bool IsExpired);

/// <param name="NeedsLead">The organisation led it and has no lead in it any more.</param>
internal sealed record OrganisationDossier(Guid Scope, string Title, int People, bool NeedsLead);
