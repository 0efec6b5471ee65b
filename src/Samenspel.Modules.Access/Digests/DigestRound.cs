using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Mailing;

namespace Samenspel.Modules.Access.Digests;

/// <summary>Makes the digests whose moment has come: reads each as the person, notes it, and then hands the message to the mail.</summary>
internal sealed partial class DigestRound(IServiceScopeFactory scopes, ReadAsPerson people, DigestSecrets secrets, TimeProvider time, ILogger<DigestRound> log)
{
    /// <returns>How many messages were handed over.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        IReadOnlyList<DigestChoice>? due;
        await using (var scope = AsInstallation())
        {
            _ = (await scope.ServiceProvider.GetRequiredService<IHandle<FindDueDigests, IReadOnlyList<DigestChoice>>>().HandleAsync(new FindDueDigests(), cancellation)).TryGet(out due);
        }

        var sent = 0;
        foreach (var choice in due ?? [])
        {
            try
            {
                sent += await SendAsync(choice, cancellation) ? 1 : 0;
            }
            catch (Exception failure) when (!cancellation.IsCancellationRequested)
            {
                // One that fails keeps nobody else waiting; it is due still.
                NotMade(failure);
            }
        }

        return sent;
    }

    private async Task<bool> SendAsync(DigestChoice choice, CancellationToken cancellation)
    {
        // What happens while it is read is told the next time: noting a later moment would leave it out for ever.
        var until = time.GetUtcNow();
        var letter = await people.DoAsync(choice.Account, (account, services) => WriteAsync(choice, account, services, cancellation), cancellation);
        await using var scope = AsInstallation();
        var noted = await scope.ServiceProvider.GetRequiredService<IHandle<NoteDigest, bool>>().HandleAsync(new NoteDigest(choice, until, letter?.Items ?? 0, letter?.Key), cancellation);
        if (!noted.TryGet(out _) || letter?.Letter is not { } message)
        {
            return false;
        }

        scope.ServiceProvider.GetRequiredService<Outbox>().Add(message);
        return true;
    }

    private async Task<Written> WriteAsync(DigestChoice choice, Account account, IServiceProvider services, CancellationToken cancellation)
    {
        var items = await services.GetRequiredService<DigestReader>().ReadAsync(choice, cancellation);
        if (items.Count == 0)
        {
            return new(null, 0, null);
        }

        var key = secrets.Open(choice);
        var site = services.GetRequiredService<SiteAddress>();
        var stop = site.To(DigestStopPage.Of(key.Secret));
        var (subject, text) = DigestLetter.Of(account.DisplayName, items, site.To, stop);
        return new(new Letter(account.Email!, subject, text) { Unsubscribe = stop }, items.Count, key);
    }

    private AsyncServiceScope AsInstallation()
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ProcessContext>().Become(Actor.Installation, "digest");
        return scope;
    }

    /// <param name="Letter">Null: there is nothing to say.</param>
    /// <param name="Items">How many lines it has.</param>
    /// <param name="Key">The secret that it names.</param>
    private sealed record Written(Letter? Letter, int Items, DigestKey? Key);

    [LoggerMessage(Level = LogLevel.Error, Message = "A digest could not be made; it is tried again in a minute.")]
    private partial void NotMade(Exception failure);
}
