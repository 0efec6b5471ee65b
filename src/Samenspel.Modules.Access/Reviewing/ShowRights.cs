using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Rights;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Reviewing;

/// <param name="Organisation">Of which organisation; null for the first one that the asker administers.</param>
internal sealed record ShowRights(Guid? Organisation);

/// <summary>Who has what for an organisation: roles for it and in dossiers, and the advisers that its people invited. For its administrators.</summary>
internal sealed class ShowRightsHandler(SamenspelDb db, ProcessContext process, TimeProvider time, IEnumerable<IScopeNames> scopes) : IHandle<ShowRights, RightsView>
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    public async Task<Outcome<RightsView>> HandleAsync(ShowRights request, CancellationToken cancellation)
    {
        var mine = process.Actor.Memberships.Where(one => one.Role == OrganisationRole.Administrator).ToList();
        if (mine.Find(one => request.Organisation is null || one.Organisation.Value == request.Organisation) is not { } chosen)
        {
            return new Refusal(RefusalKind.NotFound, "access.unknown-organisation", OrganisationTexts.OrganisationUnknown);
        }

        var rows = await MembersAsync(chosen.Organisation, cancellation);
        rows.AddRange(await RolesAsync(chosen.Organisation, cancellation));
        var last = await db.Set<RightsReview>().AsNoTracking().Where(one => one.Organisation == chosen.Organisation)
            .OrderByDescending(one => one.At).FirstOrDefaultAsync(cancellation);
        var names = last is null ? [] : await db.NamesAsync([last.By], cancellation);
        var since = last?.At ?? await db.Set<Organisation>().Where(one => one.Id == chosen.Organisation).Select(one => one.CreatedAt).SingleAsync(cancellation);
        return new RightsView(
            chosen.Organisation,
            chosen.Name,
            mine,
            [.. rows.OrderBy(row => row.Person, StringComparer.CurrentCulture).ThenBy(row => row.Dossier is not null).ThenBy(row => row.Dossier, StringComparer.CurrentCulture)],
            last?.At,
            last is null ? null : names.GetValueOrDefault(last.By),
            IsOverdue: time.GetUtcNow() - since > Year);
    }

    private async Task<List<RightRow>> MembersAsync(OrganisationId id, CancellationToken cancellation)
    {
        var members = await db.Set<Membership>().AsNoTracking().Where(one => one.Organisation == id && one.EndedAt == null).ToListAsync(cancellation);
        var names = await db.NamesAsync(members.Select(one => one.Account), cancellation);
        return members.ConvertAll(one => new RightRow(
            one.Id, one.Account, names.GetValueOrDefault(one.Account, ""), null, null, one.Role, null, one.Since, null, null, one.LastUsedAt));
    }

    // An adviser works for another organisation; who invited it answers for it as well.
    private async Task<IEnumerable<RightRow>> RolesAsync(OrganisationId id, CancellationToken cancellation)
    {
        var people = db.Set<Membership>().Where(one => one.Organisation == id).Select(one => (AccountId?)one.Account);
        var advisers = db.Set<Organisation>().Where(one => one.Kind == OrganisationKind.Adviser && one.Id != id).Select(one => one.Id);
        var roles = await db.PeopleInAsync(
            all => all.Where(role => role.Organisation == id || (advisers.Contains(role.Organisation) && people.Contains(role.GivenBy))),
            time.GetUtcNow(),
            cancellation);
        var ids = roles.Select(role => role.Id).ToList();
        var given = await db.Set<Assignment>().AsNoTracking().Where(one => ids.Contains(one.Id)).Select(one => new { one.Id, one.Scope, one.GivenBy }).ToDictionaryAsync(one => one.Id, cancellation);
        var names = await db.NamesAsync(given.Values.Select(one => one.GivenBy).OfType<AccountId>(), cancellation);
        var titles = new Dictionary<Guid, string?>();
        foreach (var scope in given.Values.Select(one => one.Scope).Distinct())
        {
            titles[scope] = await TitleAsync(scope, cancellation);
        }

        return roles.Where(role => titles[given[role.Id].Scope] is not null).Select(role => new RightRow(
            role.Id,
            role.Account,
            role.Name,
            role.Organisation == id ? null : role.OrganisationName,
            titles[given[role.Id].Scope],
            null,
            role.Role,
            role.Since,
            role.Until,
            given[role.Id].GivenBy is { } by ? names.GetValueOrDefault(by) : null,
            role.LastUsedAt));
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

internal sealed record RightsView(
    OrganisationId Organisation,
    string Name,
    IReadOnlyList<ActorMembership> Administers,
    IReadOnlyList<RightRow> Rows,
    DateTimeOffset? ReviewedAt,
    string? ReviewedBy,
    bool IsOverdue);

/// <param name="Id">The membership or the role in a dossier.</param>
/// <param name="Other">The organisation that the person works for when it is another one: an adviser.</param>
/// <param name="Dossier">The dossier; null for the role in the organisation itself.</param>
internal sealed record RightRow(
    Guid Id,
    AccountId Account,
    string Person,
    string? Other,
    string? Dossier,
    OrganisationRole? OrganisationRole,
    DossierRole? DossierRole,
    DateTimeOffset Since,
    DateTimeOffset? Until,
    string? GivenBy,
    DateTimeOffset? LastUsedAt);
