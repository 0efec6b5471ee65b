using System.Globalization;
using Samenspel.WebKit.Permissions;

namespace Samenspel.Web.Security;

/// <summary>RFC 9116: where a finder of a weakness can report it. The installation says where; without that there is no file.</summary>
internal static class WellKnown
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/.well-known/security.txt", (IConfiguration configuration, TimeProvider time) =>
            configuration["Site:SecurityContact"] is { Length: > 0 } contact
                ? Results.Text(string.Create(CultureInfo.InvariantCulture,
                    $"Contact: {contact}\nExpires: {time.GetUtcNow().AddDays(180):yyyy-MM-dd'T'HH:mm:ss'Z'}\nPreferred-Languages: nl, en\n"))
                : Results.NotFound()).IsPublicFile();
}
