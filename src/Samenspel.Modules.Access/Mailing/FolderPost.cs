using System.Globalization;
using System.Net.Mail;

namespace Samenspel.Modules.Access.Mailing;

/// <summary>Writes each message as an .eml file, for a trial and for an installation without a mail server.</summary>
internal sealed class FolderPost(MailSettings settings) : IPost
{
    public string Description => string.Create(CultureInfo.InvariantCulture, $"Mail is written to files in {settings.Folder}; set Mail:Smtp:Host to send it.");

    public async Task SendAsync(Letter letter, CancellationToken cancellation)
    {
        Directory.CreateDirectory(settings.Folder);
        if (!OperatingSystem.IsWindows())
        {
            // The links inside let whoever reads them in.
            File.SetUnixFileMode(settings.Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        using var client = new SmtpClient();
        client.DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory;
        client.PickupDirectoryLocation = settings.Folder;
        client.EnableSsl = false;
        using var message = MessageOf(letter, settings.From);
        await client.SendMailAsync(message, cancellation);
    }

    internal static MailMessage MessageOf(Letter letter, string from)
    {
        var message = new MailMessage(from, letter.To, letter.Subject, letter.Text)
        {
            BodyEncoding = System.Text.Encoding.UTF8,
            SubjectEncoding = System.Text.Encoding.UTF8,
            IsBodyHtml = false,
        };
        if (letter.Unsubscribe is { } address)
        {
            message.Headers.Add("List-Unsubscribe", $"<{address}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        return message;
    }
}
