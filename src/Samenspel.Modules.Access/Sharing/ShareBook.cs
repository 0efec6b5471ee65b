using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Rights;

namespace Samenspel.Modules.Access.Sharing;

/// <summary>Keeps acts of sharing and who has seen what.</summary>
internal sealed class ShareBook(SamenspelDb db, ProcessContext process, TimeProvider time, RecordEntry entry) : ISharing
{
    public async Task<bool> ShareAsync(SharedThing thing, ShareCircle circle, IReadOnlyList<OrganisationId> organisations, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var by = process.Actor.Account ?? throw new InvalidOperationException("Only a person shares.");
        var held = await Active(thing).ToListAsync(cancellation);
        var recipients = circle == ShareCircle.Organisations ? organisations.Select(one => (OrganisationId?)one) : [null];
        var added = recipients.Where(recipient => !held.Exists(act => act.Circle == circle && act.Recipient == recipient)).ToList();
        foreach (var recipient in added)
        {
            var act = new Share { Id = Guid.CreateVersion7(now), Kind = thing.Kind, Thing = thing.Id, Circle = circle, Recipient = recipient, SharedAt = now, SharedBy = by };
            db.Add(act);
            entry.Detail("share", act.Id.ToString());
            if (recipient is { } organisation)
            {
                entry.Detail("organisation", organisation.Value.ToString());
            }
        }

        entry.Detail("circle", circle.ToString());
        await db.SaveChangesAsync(cancellation);
        return added.Count > 0;
    }

    public async Task<bool> WithdrawAsync(SharedThing thing, Guid act, CancellationToken cancellation)
    {
        if (await Active(thing).SingleOrDefaultAsync(share => share.Id == act, cancellation) is not { } held)
        {
            return false;
        }

        (held.WithdrawnAt, held.WithdrawnBy) = (time.GetUtcNow(), process.Actor.Account);
        await db.SaveChangesAsync(cancellation);
        entry.Detail("share", act.ToString());
        entry.Detail("circle", held.Circle.ToString());
        return true;
    }

    public async Task CloseAsync(SharedThing thing, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        foreach (var held in await Active(thing).ToListAsync(cancellation))
        {
            (held.WithdrawnAt, held.WithdrawnBy) = (now, process.Actor.Account);
        }

        await db.SaveChangesAsync(cancellation);
    }

    public async Task<IReadOnlyList<ShareAct>> HistoryAsync(SharedThing thing, CancellationToken cancellation)
    {
        var acts = await db.Set<Share>().AsNoTracking().Where(share => share.Kind == thing.Kind && share.Thing == thing.Id).ToListAsync(cancellation);
        var names = await db.NamesAsync(acts.SelectMany(act => new[] { act.SharedBy, act.WithdrawnBy }.OfType<AccountId>()), cancellation);
        var organisations = await db.OrganisationNamesAsync(acts.Select(act => act.Recipient).OfType<OrganisationId>(), cancellation);
        return
        [
            .. acts.OrderByDescending(act => act.SharedAt).ThenByDescending(act => act.Id).Select(act => new ShareAct(
                act.Id,
                act.Circle,
                act.Recipient,
                act.Recipient is { } recipient ? organisations.GetValueOrDefault(recipient, "") : null,
                act.SharedAt,
                names.GetValueOrDefault(act.SharedBy, ""),
                act.WithdrawnAt,
                act.WithdrawnBy is { } by ? names.GetValueOrDefault(by, "") : null)),
        ];
    }

    public async Task MarkSeenAsync(SharedThing thing, OrganisationId? organisation, CancellationToken cancellation)
    {
        if (process.Actor.Account is not { } account)
        {
            return;
        }

        var now = time.GetUtcNow();
        var known = await db.Set<ThingView>().AsNoTracking()
            .SingleOrDefaultAsync(view => view.Kind == thing.Kind && view.Thing == thing.Id && view.Account == account, cancellation);
        if (known is null)
        {
            await AddAsync(thing, account, organisation ?? process.Actor.Memberships.Select(one => (OrganisationId?)one.Organisation).FirstOrDefault(), now, cancellation);
        }
        else if (DutchTime.DateOf(known.LastAt) != DutchTime.DateOf(now))
        {
            await db.Set<ThingView>().Where(view => view.Id == known.Id).ExecuteUpdateAsync(set => set.SetProperty(view => view.LastAt, now), cancellation);
        }
    }

    public async Task<IReadOnlyList<SeenBy>> SeenAsync(SharedThing thing, CancellationToken cancellation)
    {
        var views = await db.Set<ThingView>().AsNoTracking().Where(view => view.Kind == thing.Kind && view.Thing == thing.Id).ToListAsync(cancellation);
        var names = await db.NamesAsync(views.Select(view => view.Account), cancellation);
        var organisations = await db.OrganisationNamesAsync(views.Select(view => view.Organisation).OfType<OrganisationId>(), cancellation);
        return
        [
            .. views.Select(view => new SeenBy(
                    view.Organisation is { } organisation ? organisations.GetValueOrDefault(organisation, "") : "",
                    names.GetValueOrDefault(view.Account, ""),
                    view.FirstAt,
                    view.LastAt))
                .OrderBy(seen => seen.Organisation, StringComparer.CurrentCulture).ThenBy(seen => seen.Person, StringComparer.CurrentCulture),
        ];
    }

    // Two pages that one person opens at once both see no row; the second one is the same fact and is left out.
    private Task<int> AddAsync(SharedThing thing, AccountId account, OrganisationId? organisation, DateTimeOffset now, CancellationToken cancellation)
    {
        var (id, ticks) = (Guid.CreateVersion7(now), now.UtcTicks);
        return organisation is { Value: var worksFor }
            ? db.Database.ExecuteSqlAsync(
                $"""
                 INSERT INTO access_view (id, kind, thing_id, account_id, organisation_id, first_at, last_at)
                 VALUES ({id}, {thing.Kind}, {thing.Id}, {account.Value}, {worksFor}, {ticks}, {ticks}) ON CONFLICT DO NOTHING
                 """,
                cancellation)
            : db.Database.ExecuteSqlAsync(
                $"""
                 INSERT INTO access_view (id, kind, thing_id, account_id, first_at, last_at)
                 VALUES ({id}, {thing.Kind}, {thing.Id}, {account.Value}, {ticks}, {ticks}) ON CONFLICT DO NOTHING
                 """,
                cancellation);
    }

    private IQueryable<Share> Active(SharedThing thing) =>
        db.Set<Share>().Where(share => share.Kind == thing.Kind && share.Thing == thing.Id && share.WithdrawnAt == null);
}
