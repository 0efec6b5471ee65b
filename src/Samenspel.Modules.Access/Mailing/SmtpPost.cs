using System.Globalization;
using System.Net;
using System.Net.Mail;

namespace Samenspel.Modules.Access.Mailing;

/// <summary>Hands each message to a mail server.</summary>
internal sealed class SmtpPost(MailSettings settings) : IPost
{
    public string Description => string.Create(CultureInfo.InvariantCulture, $"Mail goes to {settings.Host}:{settings.Port}.");

    public async Task SendAsync(Letter letter, CancellationToken cancellation)
    {
        using var client = new SmtpClient(settings.Host!, settings.Port);
        client.EnableSsl = settings.UseTls;
        if (settings.User is { Length: > 0 } user)
        {
            client.Credentials = new NetworkCredential(user, settings.Password);
        }

        using var message = FolderPost.MessageOf(letter, settings.From);

        // The client's own time limit does not hold for sending without waiting.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(settings.Patience);
        await client.SendMailAsync(message, patience.Token);
    }
}
