namespace Samenspel.Modules.Atlas.Wording;

/// <summary>Addresses that come from data: only those of the web become links.</summary>
internal static class WebAddress
{
    /// <returns>The site's name for the text of a link; null when this is no address of the web.</returns>
    public static string? HostOf(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host
            : null;
}
