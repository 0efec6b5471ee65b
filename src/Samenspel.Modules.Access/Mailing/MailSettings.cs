using System.Globalization;
using System.Net.Mail;
using Microsoft.Extensions.Configuration;
using Samenspel.Kernel;

namespace Samenspel.Modules.Access.Mailing;

/// <summary>How the installation sends mail, read and checked once.</summary>
/// <param name="Host">The mail server; null to write messages to a folder.</param>
/// <param name="Port">Of the mail server.</param>
/// <param name="UseTls">Whether to insist on STARTTLS.</param>
/// <param name="User">For a server that asks who sends.</param>
/// <param name="Password">Beside <paramref name="User"/>.</param>
/// <param name="From">The sender.</param>
/// <param name="Folder">Where messages go without a server.</param>
internal sealed record MailSettings(string? Host, int Port, bool UseTls, string? User, string? Password, string From, string Folder)
{
    /// <summary>How long a mail server may take for one message.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <param name="configuration">The settings.</param>
    /// <param name="root">Where a relative folder starts.</param>
    /// <exception cref="UnusableSetupException">A setting cannot be used.</exception>
    public static MailSettings Read(IConfiguration configuration, string root)
    {
        var host = configuration["Mail:Smtp:Host"] is { Length: > 0 } set ? set : null;
        var from = configuration["Mail:From"] ?? "samenspel@localhost";
        if (!MailAddress.TryCreate(from, out _))
        {
            throw new UnusableSetupException($"Mail:From is '{from}'; it must be an e-mail address.");
        }

        return new MailSettings(
            host,
            Number(configuration, "Mail:Smtp:Port", 587),
            Switch(configuration, "Mail:Smtp:Tls", usual: true),
            configuration["Mail:Smtp:User"],
            configuration["Mail:Smtp:Password"],
            from,
            Path.GetFullPath(Path.Combine(configuration["Storage:Folder"] ?? "storage", "mail"), root));
    }

    private static int Number(IConfiguration configuration, string name, int usual) => configuration[name] is not { Length: > 0 } text ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 65536 ? number
        : throw new UnusableSetupException($"{name} is '{text}'; it must be a port from 1 to 65535.");

    private static bool Switch(IConfiguration configuration, string name, bool usual) => configuration[name] is not { Length: > 0 } text ? usual
        : bool.TryParse(text, out var chosen) ? chosen
        : throw new UnusableSetupException($"{name} is '{text}'; it must be true or false.");
}
