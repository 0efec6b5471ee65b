using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.OpenId.Proving;
using Samenspel.Modules.Access.OpenId.Settings;
using Samenspel.Modules.Access.SigningIn;

namespace Samenspel.Modules.Access.OpenId.Belonging;

/// <summary>
/// Keeps the memberships that the provider gives as it says: new ones begin, roles follow, and what it does not say any more ends, with the roles in dossiers for that
/// organisation. Memberships that were given here are not the provider's and stay as they are.
/// </summary>
internal sealed class ProviderMemberships(SamenspelDb db, OpenIdSetup setup, Recorder recorder, TimeProvider time)
{
    /// <summary>What the record calls it.</summary>
    public const string Action = "record.provider-membership";

    /// <summary>How long a membership holds without the person coming by way of the provider.</summary>
    public static readonly TimeSpan HoldsFor = TimeSpan.FromDays(30);

    /// <returns>The organisations of this site that the claims name, with the highest role that they give; none when they give no role.</returns>
    public async Task<IReadOnlyList<Belongs>> ReadAsync(ProvenPerson person, CancellationToken cancellation)
    {
        var rules = setup.Provider!.Claims;
        if (rules.Organisation is null || RoleOf(rules, person) is not { } role)
        {
            return [];
        }

        var named = person.Organisations.Select(value => rules.OrganisationOf.TryGetValue(value, out var target) ? target : value).ToList();
        var ids = named.Where(value => Guid.TryParse(value, out _)).Select(value => new OrganisationId(Guid.Parse(value))).ToList();
        var codes = named.Select(MunicipalityCode.Read).OfType<string>().ToList();
        var known = await db.Set<Organisation>().AsNoTracking()
            .Where(one => one.ClosedAt == null && (ids.Contains(one.Id) || codes.Contains(one.Code!))).Select(one => one.Id).ToListAsync(cancellation);
        return [.. known.Select(id => new Belongs(id, role))];
    }

    public async Task KeepAsync(AccountId account, IReadOnlyList<Belongs> belongs, CancellationToken cancellation)
    {
        if (setup.Provider!.Claims.Organisation is null)
        {
            return;
        }

        var now = time.GetUtcNow();
        var held = await db.Set<Membership>().Where(one => one.Account == account && one.EndedAt == null).ToListAsync(cancellation);
        foreach (var (organisation, role) in belongs)
        {
            if (held.Find(one => one.Organisation == organisation) is not { } member)
            {
                db.Add(new Membership { Id = Guid.CreateVersion7(now), Account = account, Organisation = organisation, Role = role, Since = now, ConfirmedByProviderAt = now });
                await TellAsync(account, organisation, role.ToString(), cancellation);
            }
            else if (member.ConfirmedByProviderAt is not null)
            {
                if (member.Role != role)
                {
                    await TellAsync(account, organisation, role.ToString(), cancellation);
                }

                (member.Role, member.ConfirmedByProviderAt) = (role, now);
            }
        }

        await EndAsync(held.FindAll(one => one.ConfirmedByProviderAt is not null && !belongs.Any(two => two.Organisation == one.Organisation)), now, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Ends what the provider gave to people who did not come by way of it for long: it cannot say that somebody left whom it does not see.</summary>
    public async Task EndOldAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var before = now - HoldsFor;
        await EndAsync(await db.Set<Membership>().Where(one => one.EndedAt == null && one.ConfirmedByProviderAt < before).ToListAsync(cancellation), now, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    private async Task EndAsync(List<Membership> ended, DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var member in ended)
        {
            member.EndedAt = now;
            await db.Set<Assignment>().Where(one => one.Account == member.Account && one.Organisation == member.Organisation && one.EndedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.EndedAt, now), cancellation);
            await TellAsync(member.Account, member.Organisation, "none", cancellation);
        }
    }

    // Roles are the same for all organisations that the claims name.
    private static OrganisationRole? RoleOf(ClaimRules rules, ProvenPerson person) => rules.Roles is null
        ? OrganisationRole.Member
        : person.Roles.Where(rules.RoleOf.ContainsKey).Select(value => (OrganisationRole?)rules.RoleOf[value]).Max();

    // The organisation reads it in its own record, of each person on a line of its own.
    private Task TellAsync(AccountId account, OrganisationId organisation, string role, CancellationToken cancellation) =>
        recorder.AppendAsync(Recorder.OfOrganisation(organisation), Action, AccountNames.Of(account), Recorder.Done, $"role={role}", cancellation);
}
