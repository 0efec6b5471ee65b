using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Mailing;
using Samenspel.Modules.Access.Sessions;

namespace Samenspel.Modules.Access.Digests;

/// <summary>
/// Reads as a person who is not there, with that person's rights of this moment and in that person's language, in a scope of its own. Never within a request, where somebody
/// else asks; and what is read so can change nothing.
/// </summary>
internal sealed class ReadAsPerson(IServiceScopeFactory scopes, IHttpContextAccessor http)
{
    /// <returns>Null when the person is gone, has no address or works for no organisation any more.</returns>
    /// <exception cref="InvalidOperationException">It is asked within a request.</exception>
    public async Task<T?> DoAsync<T>(AccountId person, Func<Account, IServiceProvider, Task<T>> read, CancellationToken cancellation)
        where T : class
    {
        if (http.HttpContext is not null)
        {
            throw new InvalidOperationException("Within a request only who asks is read as.");
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamenspelDb>();
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == person.Value && one.RemovedAt == null && one.Email != null, cancellation);
        if (account is null)
        {
            return null;
        }

        var actor = await scope.ServiceProvider.GetRequiredService<ActorReader>().ReadAsync(account, cancellation);
        if (actor.Memberships.Count == 0)
        {
            return null;
        }

        scope.ServiceProvider.GetRequiredService<ProcessContext>().Become(actor with { IsAbsent = true }, "digest");
        MailLanguage.Speak(account.Language);
        return await read(account, scope.ServiceProvider);
    }
}
