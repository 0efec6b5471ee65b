using Microsoft.AspNetCore.Identity;

namespace Samenspel.Modules.Access.Passkeys;

/// <summary>
/// A passkey's answer must be given on this site itself: not in a frame of another, and not on a neighbour whose name ends in this one's, which may use the same passkeys.
/// </summary>
internal static class SiteOrigin
{
    public static ValueTask<bool> IsOwnAsync(PasskeyOriginValidationContext context)
    {
        var request = context.HttpContext.Request;
        return ValueTask.FromResult(!context.CrossOrigin
            && Uri.TryCreate(context.Origin, UriKind.Absolute, out var given)
            && Uri.TryCreate($"{request.Scheme}://{request.Host}", UriKind.Absolute, out var own)
            && Uri.Compare(given, own, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0);
    }
}
