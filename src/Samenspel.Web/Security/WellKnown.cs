using System.Globalization;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Permissions;

namespace Samenspel.Web.Security;

/// <summary>
/// What programs ask for by a fixed name. <c>security.txt</c> (RFC 9116) says where a weakness can be reported: only the installation
/// knows, so without its setting there is no file rather than an invented contact, and the console says so.
/// </summary>
internal static class WellKnown
{
    public const string ContactSetting = "Site:SecurityContact";

    // Open data may be found; what people enter, answers to programs and results of searching are not for an index.
    private static readonly string[] NotForRobots = ["/dossiers", "/api/", "/zoeken"];

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/robots.txt", (SiteLinks links) =>
            Results.Text($"User-agent: *\n{string.Concat(NotForRobots.Select(path => $"Disallow: {links.To(path)}\n"))}")).IsPublicFile();
        endpoints.MapGet("/.well-known/security.txt", (IConfiguration configuration, TimeProvider time) =>
            configuration[ContactSetting] is { Length: > 0 } contact
                ? Results.Text(string.Create(CultureInfo.InvariantCulture,
                    $"Contact: {contact}\nExpires: {time.GetUtcNow().AddDays(180):yyyy-MM-dd'T'HH:mm:ss'Z'}\nPreferred-Languages: nl, en\n"))
                : Results.NotFound()).IsPublicFile();
    }
}
