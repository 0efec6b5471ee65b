using Samenspel.Kernel.Acting;

namespace Samenspel.Web.Security;

/// <summary>Looks at every page and endpoint before the site opens: one without a permission keeps it closed.</summary>
internal static class DeclaredPermissions
{
    // The framework's own, which take no convention: where static files that appeared during development are looked for, and where an enhanced form
    // is sent on from. Neither holds anything of ours.
    private static readonly string[] OfTheFramework = ["Fallback {**path:file}", "Blazor Opaque Redirection"];

    /// <returns>What the endpoint declares; null for the framework's own, such as the one by which routing says that a method is not allowed.</returns>
    /// <exception cref="InvalidOperationException">It declares nothing.</exception>
    public static Type? Of(Endpoint endpoint) => endpoint.Metadata.GetMetadata<PermissionAttribute>()?.Permission
        ?? (endpoint is not RouteEndpoint || OfTheFramework.Contains(endpoint.DisplayName) ? null : throw new InvalidOperationException($"{endpoint.DisplayName} declares no permission."));

    /// <exception cref="InvalidOperationException">A page or endpoint declares no permission, or one that cannot judge a visit.</exception>
    public static void Check(IEnumerable<Endpoint> endpoints)
    {
        var bare = endpoints
            .Where(endpoint => !OfTheFramework.Contains(endpoint.DisplayName))
            .Where(endpoint => endpoint.Metadata.GetMetadata<PermissionAttribute>() is not { } declared
                || !typeof(IPermission<Visit>).IsAssignableFrom(declared.Permission))
            .Select(endpoint => endpoint.DisplayName ?? "(an endpoint without a name)")
            .ToList();
        if (bare.Count > 0)
        {
            throw new InvalidOperationException(
                $"These declare no permission of a visit; add @attribute [Permission(typeof(…))] or .Needs: {string.Join(", ", bare)}.");
        }
    }
}
