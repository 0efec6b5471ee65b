using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.OpenId.Proving;

namespace Samenspel.Modules.Access.OpenId.Leaving;

/// <summary>Which sessions here belong to which at the provider, so that either side can end both.</summary>
internal sealed class ProviderSessions(SamenspelDb db, IDataProtectionProvider protection, TimeProvider time)
{
    private readonly IDataProtector _protector = protection.CreateProtector("samenspel-extern-hint");

    public void Keep(Guid session, ProvenPerson person) => db.Add(new ProviderSession
    {
        Session = session,
        Issuer = person.Issuer,
        Subject = person.Key,
        Sid = person.Sid is { Length: <= ProviderSession.SidMaxLength } sid ? sid : null,
        Hint = _protector.Protect(person.IdToken),
    });

    public Task<bool> IsOneAsync(Guid session, CancellationToken cancellation) => db.Set<ProviderSession>().AnyAsync(one => one.Session == session, cancellation);

    /// <summary>Takes the ID token of a session that has ended here, to show the provider once.</summary>
    public async Task<string?> TakeHintAsync(Guid session, CancellationToken cancellation)
    {
        var found = await db.Set<ProviderSession>().SingleOrDefaultAsync(one => one.Session == session, cancellation);
        if (found?.Hint is not { } hint || !await db.Set<Session>().AnyAsync(one => one.Id == session && one.EndedAt != null, cancellation))
        {
            return null;
        }

        found.Hint = null;
        await db.SaveChangesAsync(cancellation);
        try
        {
            return _protector.Unprotect(hint);
        }
        catch (CryptographicException)
        {
            // The keys of the installation were lost meanwhile; the provider asks the person instead.
            return null;
        }
    }

    /// <summary>Ends what the provider says has ended: one session of it, or all of a person.</summary>
    /// <returns>How many sessions here.</returns>
    public async Task<int> EndAsync(EndedSession ended, CancellationToken cancellation)
    {
        var (issuer, key, sid) = (ended.Issuer, ended.Subject is null ? null : ProvenPerson.KeyOf(ended.Subject), ended.Sid);
        var ids = await db.Set<ProviderSession>()
            .Where(one => one.Issuer == issuer && (key == null || one.Subject == key) && (sid == null || one.Sid == sid))
            .Select(one => one.Session).ToListAsync(cancellation);
        var now = time.GetUtcNow();
        await db.Set<ProviderSession>().Where(one => ids.Contains(one.Session)).ExecuteUpdateAsync(set => set.SetProperty(one => one.Hint, (string?)null), cancellation);
        return await db.Set<Session>().Where(one => ids.Contains(one.Id) && one.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.EndedAt, now), cancellation);
    }

    /// <summary>Removes what belongs to sessions that do not hold any more.</summary>
    public Task ForgetOldAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        return db.Set<ProviderSession>()
            .Where(one => !db.Set<Session>().Any(session => session.Id == one.Session && session.EndedAt == null && session.ExpiresAt > now))
            .ExecuteDeleteAsync(cancellation);
    }
}
