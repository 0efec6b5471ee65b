using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Demonstrating;

/// <param name="Organisations">Those that must be there.</param>
/// <param name="People">Those that must be there; each names organisations of this list.</param>
internal sealed record KeepDemonstrationPeople(
    IReadOnlyList<DemonstrationOrganisation> Organisations, IReadOnlyList<DemonstrationPerson> People) : IWrite;

/// <summary>Adds what is missing of the made-up organisations and people, and touches nothing that is there.</summary>
internal sealed class KeepDemonstrationPeopleHandler(SamenspelDb db, TimeProvider time, RecordEntry entry) : IHandle<KeepDemonstrationPeople, int>
{
    // Long enough ago that a page says something, and over long enough to be no mistake.
    private static readonly TimeSpan LeaverCame = TimeSpan.FromDays(700);
    private static readonly TimeSpan LeaverLeft = TimeSpan.FromDays(45);

    public async Task<Outcome<int>> HandleAsync(KeepDemonstrationPeople request, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var organisations = await db.Set<Organisation>().ToDictionaryAsync(one => one.Name, StringComparer.Ordinal, cancellation);
        var emails = await db.Set<Account>().Select(account => account.Email!).ToHashSetAsync(StringComparer.OrdinalIgnoreCase, cancellation);
        var newOrganisations = request.Organisations.Where(one => !organisations.ContainsKey(one.Name)).ToList();
        foreach (var one in newOrganisations)
        {
            organisations[one.Name] = Add(one, now);
        }

        var newPeople = request.People.Where(person => !emails.Contains(person.Email)).ToList();
        newPeople.ForEach(person => Add(person, organisations, now));
        await db.SaveChangesAsync(cancellation);
        entry.Place(Recorder.Platform, "demonstration");
        entry.Detail("organisations", Show(newOrganisations.Count));
        entry.Detail("accounts", Show(newPeople.Count));
        return newOrganisations.Count + newPeople.Count;
    }

    private static string Show(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private Organisation Add(DemonstrationOrganisation one, DateTimeOffset now)
    {
        var organisation = new Organisation
        {
            Id = new OrganisationId(Guid.CreateVersion7(now)),
            Kind = Enum.Parse<OrganisationKind>(one.Kind),
            Name = one.Name,
            Code = one.Code,
            CreatedAt = now,
        };
        db.Add(organisation);
        return organisation;
    }

    private void Add(DemonstrationPerson person, Dictionary<string, Organisation> organisations, DateTimeOffset now)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(now),
            DisplayName = person.Name,
            CreatedAt = now,
            UserName = person.Email,
            NormalizedUserName = person.Email.ToUpperInvariant(),
            Email = person.Email,
            NormalizedEmail = person.Email.ToUpperInvariant(),
            EmailConfirmed = true,
            SecurityStamp = Guid.CreateVersion7(now).ToString("N"),
            IsPlatformAdministrator = person.IsPlatformAdministrator,
        };
        db.Add(account);
        foreach (var membership in person.Memberships)
        {
            db.Add(new Membership
            {
                Id = Guid.CreateVersion7(now),
                Account = account.AccountId,
                Organisation = organisations[membership.Organisation].Id,
                Role = membership.Role,
                Since = membership.HasEnded ? now - LeaverCame : now,
                EndedAt = membership.HasEnded ? now - LeaverLeft : null,
            });
        }
    }
}
