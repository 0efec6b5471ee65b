using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samenspel.Data;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Mailing;

/// <summary>Delivers messages one after another, beside the requests. A message that cannot be delivered is told to the operator, without its text.</summary>
internal sealed partial class Delivery(Channel<Letter> waiting, IPost post, IServiceScopeFactory scopes, ILogger<Delivery> log) : BackgroundService
{
    private const int Attempts = 3;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var letter in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            await DeliverAsync(letter, stoppingToken);
        }
    }

    private async Task DeliverAsync(Letter letter, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            try
            {
                if (await IsWantedAsync(letter, cancellation))
                {
                    await post.SendAsync(letter, cancellation);
                }

                return;
            }
            catch (Exception failure) when (!cancellation.IsCancellationRequested)
            {
                NotDelivered(log, attempt, Attempts, failure.Message);
                await Task.Delay(TimeSpan.FromSeconds(attempt), cancellation);
            }
        }
    }

    private async Task<bool> IsWantedAsync(Letter letter, CancellationToken cancellation)
    {
        if (letter.Proof is not { } proof)
        {
            return true;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamenspelDb>();
        return await db.Set<Invitation>().AnyAsync(one => one.Id == proof, cancellation)
            || await db.Set<OneTimeLink>().AnyAsync(one => one.Id == proof, cancellation);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A message could not be delivered (attempt {Attempt} of {Attempts}): {Reason}")]
    private static partial void NotDelivered(ILogger log, int attempt, int attempts, string reason);
}
