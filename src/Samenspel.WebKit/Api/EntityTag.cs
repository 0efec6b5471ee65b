using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Samenspel.WebKit.Api;

/// <summary>
/// Strong entity tags. That of something with a version begins with it, so that a change can be held against the version; what follows tells
/// representations of one version apart, such as those in two languages.
/// </summary>
public static class EntityTag
{
    public static string Of(ReadOnlySpan<byte> content, int? version)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content))[..16];
        return version is { } known ? string.Create(CultureInfo.InvariantCulture, $"\"{known}-{hash}\"") : $"\"{hash}\"";
    }

    /// <returns>Whether the asker has this already.</returns>
    public static bool IsKnown(HttpRequest request, string tag)
    {
        ArgumentNullException.ThrowIfNull(request);
        var known = request.GetTypedHeaders().IfNoneMatch;
        return known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Tag == tag);
    }
}
