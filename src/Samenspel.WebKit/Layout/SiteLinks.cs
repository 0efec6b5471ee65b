namespace Samenspel.WebKit.Layout;

/// <summary>
/// Makes the addresses in pages. The site may stand below a path (<c>Site:PathBase</c>), and the content security policy forbids
/// the <c>base</c> element, so every link goes through here.
/// </summary>
/// <param name="PathBase">Empty, or a path that starts with a slash and does not end with one, such as <c>/samenspel</c>.</param>
public sealed record SiteLinks(string PathBase)
{
    /// <param name="path">A path inside the site that starts with a slash, or anything else, which is left as it is.</param>
    public string To(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith('/') ? PathBase + path : path;
    }

    /// <summary>An address with query values; empty ones are left out, so that a filtered list has one address.</summary>
    public string To(string path, params IEnumerable<(string Name, string? Value)> query)
    {
        var parts = query.Where(part => !string.IsNullOrEmpty(part.Value))
            .Select(part => $"{Uri.EscapeDataString(part.Name)}={Uri.EscapeDataString(part.Value!)}");
        var text = string.Join('&', parts);
        return text.Length == 0 ? To(path) : $"{To(path)}?{text}";
    }

    /// <summary>An asset whose fingerprinted name the host has looked up.</summary>
    public string Asset(string name) => $"{PathBase}/{name}";
}
