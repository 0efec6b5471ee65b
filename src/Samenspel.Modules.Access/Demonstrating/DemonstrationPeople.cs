using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Sessions;

namespace Samenspel.Modules.Access.Demonstrating;

/// <summary>Makes and finds the people of the demonstration.</summary>
internal sealed class DemonstrationPeople(
    SamenspelDb db, ActorReader reader, ProcessContext process, TimeProvider time, IHandle<KeepDemonstrationPeople, int> keeper) : IDemonstrationPeople
{
    public async Task<Outcome<int>> KeepAsync(
        IReadOnlyList<DemonstrationOrganisation> organisations, IReadOnlyList<DemonstrationPerson> people, CancellationToken cancellation)
    {
        var names = organisations.Select(one => one.Name).ToList();
        var emails = people.Select(person => person.Email).ToList();
        var isThere = await db.Set<Organisation>().CountAsync(one => names.Contains(one.Name), cancellation) == names.Count
            && await db.Set<Account>().CountAsync(account => emails.Contains(account.Email!), cancellation) == emails.Count;

        // Nothing to add leaves no line in the record.
        return isThere ? 0 : await keeper.HandleAsync(new KeepDemonstrationPeople(organisations, people), cancellation);
    }

    public async Task<Actor?> FindAsync(string email, CancellationToken cancellation) =>
        await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(account => account.Email == email && account.RemovedAt == null, cancellation) is { } account
            ? await reader.ReadAsync(account, cancellation)
            : null;

    public async Task ShareAsync(SharedThing thing, ShareCircle circle, CancellationToken cancellation)
    {
        if (process.Actor.Account is not { } account || await db.Set<Share>().AnyAsync(share => share.Kind == thing.Kind && share.Thing == thing.Id, cancellation))
        {
            return;
        }

        var now = time.GetUtcNow();
        db.Add(new Share { Id = Guid.CreateVersion7(now), Kind = thing.Kind, Thing = thing.Id, Circle = circle, SharedAt = now, SharedBy = account });
        await db.SaveChangesAsync(cancellation);
    }
}
