using System.Net;
using System.Reflection;
using Samenspel.Kernel;
using Samenspel.Web.Security;

namespace Samenspel.Web.StartUp;

/// <summary>The settings of an installation, read and checked once.</summary>
/// <param name="StorageFolder">Where the embedded database and the keys lie.</param>
/// <param name="PathBase">Empty, or the path below which the site stands.</param>
/// <param name="IsDemonstration">Whether this is the demonstration, with its fictional region.</param>
internal sealed record SiteSetup(string StorageFolder, string PathBase, bool IsDemonstration)
{
    public static readonly string Version =
        typeof(SiteSetup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public const string ApiVersion = "1.0.0";

    private const string DefaultAddress = "http://localhost:5080";

    /// <summary>Started from another folder, the program still finds its settings and assets, which lie beside it.</summary>
    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = Demonstration.Spell(args),
        ContentRootPath = File.Exists("appsettings.json") ? null : AppContext.BaseDirectory,
    };

    /// <exception cref="UnusableSetupException">A setting cannot be used.</exception>
    public static SiteSetup Read(WebApplicationBuilder builder)
    {
        var folder = builder.Configuration["Storage:Folder"] ?? "storage";
        var pathBase = (builder.Configuration["Site:PathBase"] ?? "").TrimEnd('/');
        if (pathBase.Length > 0 && (!pathBase.StartsWith('/') || pathBase.Any(c => !(char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_' or '.'))))
        {
            throw new UnusableSetupException($"Site:PathBase is '{pathBase}'; it must start with a slash and hold only letters, digits and - _ . /, for example /samenspel.");
        }

        CheckSecurityContact(builder.Configuration[WellKnown.ContactSetting]);
        ListenOnLoopbackOnly(builder);
        return new SiteSetup(Path.GetFullPath(folder, builder.Environment.ContentRootPath), pathBase, Demonstration.IsOn(builder.Configuration));
    }

    private static void CheckSecurityContact(string? contact)
    {
        if (!string.IsNullOrWhiteSpace(contact)
            && (contact.Any(char.IsControl) || !Uri.TryCreate(contact, UriKind.Absolute, out var address) || address.Scheme is not ("mailto" or "https" or "tel")))
        {
            throw new UnusableSetupException($"{WellKnown.ContactSetting} is '{contact.ReplaceLineEndings(" ")}'; it must be an address such as mailto:security@example.nl or https://example.nl/report.");
        }
    }

    // The site speaks plain http, over which a session could be read: a proxy on this machine adds TLS and brings it to others.
    private static void ListenOnLoopbackOnly(WebApplicationBuilder builder)
    {
        var addresses = builder.Configuration["urls"] ?? DefaultAddress;
        foreach (var address in addresses.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            CheckAddress(
                address,
                hasCertificate: builder.Configuration.GetSection("Kestrel:Certificates:Default").Exists(),
                isDemonstration: Demonstration.IsOn(builder.Configuration));
        }

        if (builder.Configuration.GetSection("Kestrel:Endpoints").GetChildren().Any())
        {
            throw new UnusableSetupException("Kestrel:Endpoints is set; use --urls instead, so that the site stays on localhost.");
        }

        builder.WebHost.UseUrls(addresses);
    }

    private static void CheckAddress(string address, bool hasCertificate, bool isDemonstration)
    {
        BindingAddress binding;
        try
        {
            binding = BindingAddress.Parse(address);
        }
        catch (FormatException malformed)
        {
            throw new UnusableSetupException($"'{address}' in --urls is not an address; use for example {DefaultAddress}.", malformed);
        }

        if (isDemonstration && (binding.IsUnixPipe || !IsLoopback(binding.Host)))
        {
            throw new UnusableSetupException(
                $"'{address}' in --urls is not an address of this machine alone; in demonstration mode anybody can sign in as anybody, so it listens on localhost only.");
        }

        if (binding.IsUnixPipe)
        {
            return;
        }

        var fault = binding switch
        {
            { Port: < 0 or > IPEndPoint.MaxPort } => $"has no port from 0 to {IPEndPoint.MaxPort}",
            _ when !IsLoopback(binding.Host) => "can be reached from other machines; Samenspel listens on localhost only, and a proxy on this machine brings it to others",
            { Scheme: "https" } when !hasCertificate =>
                "asks for https, but Kestrel:Certificates:Default names no certificate; use http and let a proxy on this machine add TLS",
            { Port: 0, Host: "localhost" } => "lets the system choose a port, which localhost cannot; use http://127.0.0.1:0",
            _ => null,
        };
        if (fault is not null)
        {
            throw new UnusableSetupException($"'{address}' in --urls {fault}.");
        }
    }

    private static bool IsLoopback(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
