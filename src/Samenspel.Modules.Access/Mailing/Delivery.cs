using System.Net.Mail;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samenspel.Data;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Mailing;

/// <summary>
/// Delivers messages one after another, beside the requests. One that cannot be delivered is tried again later, without keeping others waiting, unless the
/// server says that it never will be. The operator is told, without the message's text or receiver.
/// </summary>
internal sealed partial class Delivery(Channel<Letter> waiting, IPost post, IServiceScopeFactory scopes, TimeProvider time, ILogger<Delivery> log) : BackgroundService
{
    // Somebody waits for most messages, and links hold for an hour at least.
    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(30)];

    private int _undelivered;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (_undelivered + waiting.Reader.Count is > 0 and var lost)
        {
            Lost(log, lost);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var letter in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            await DeliverAsync(letter, stoppingToken);
        }
    }

    private async Task DeliverAsync(Letter letter, CancellationToken cancellation)
    {
        try
        {
            if (await IsWantedAsync(letter, cancellation))
            {
                await post.SendAsync(letter, cancellation);
            }
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            var about = letter.Proof?.ToString() ?? "account";
            if (IsFinal(failure) || letter.Attempts == Pauses.Length)
            {
                GivenUp(log, about, letter.Attempts + 1, ReasonOf(failure));
                return;
            }

            var pause = Pauses[letter.Attempts];
            NotDelivered(log, about, pause.TotalSeconds, ReasonOf(failure));
            _ = AgainAsync(letter with { Attempts = letter.Attempts + 1 }, pause, cancellation);
        }
    }

    private async Task AgainAsync(Letter letter, TimeSpan pause, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _undelivered);
        await Task.Delay(pause, time, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!cancellation.IsCancellationRequested)
        {
            Interlocked.Decrement(ref _undelivered);
            waiting.Writer.TryWrite(letter);
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

    // The receiver's server does not know the address: trying again does not help. What is wrong with our own sign-in may be repaired meanwhile.
    private static bool IsFinal(Exception failure) => failure is SmtpFailedRecipientException
    {
        StatusCode: SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.MailboxNameNotAllowed or SmtpStatusCode.UserNotLocalTryAlternatePath,
    };

    // A server's own words may repeat the receiver's address.
    private static string ReasonOf(Exception failure) => failure switch
    {
        SmtpException { StatusCode: not SmtpStatusCode.GeneralFailure } refused => $"the mail server answers {(int)refused.StatusCode} {refused.StatusCode}",
        SmtpException { InnerException: { } inner } => inner.Message,
        OperationCanceledException => "the mail server does not answer",
        _ => failure.Message,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "The message about {About} could not be delivered and is tried again in {Seconds} s: {Reason}")]
    private static partial void NotDelivered(ILogger log, string about, double seconds, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The message about {About} could not be delivered after {Attempts} attempt(s) and is given up: {Reason}")]
    private static partial void GivenUp(ILogger log, string about, int attempts, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Count} message(s) were not delivered before the site stopped; whoever waits for one asks again.")]
    private static partial void Lost(ILogger log, int count);
}
